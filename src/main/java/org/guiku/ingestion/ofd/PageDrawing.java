package org.guiku.ingestion.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guiku.documents.OrdinaryHan;
import org.guiku.ingestion.structure.Glyph;
import org.guiku.ingestion.structure.Legible;
import org.guiku.ingestion.structure.PageContent;
import org.guiku.ingestion.structure.Strokes;

/** Draws the objects of one page, for their glyphs and ruling lines. */
final class PageDrawing {

  /** The densest newspaper page has a third of it. */
  private static final int MOST_GLYPHS = 50_000;

  /** Composites may hold composites; what multiplies beyond this is made to. */
  private static final int MOST_OBJECTS = 100_000;

  private static final int DEEPEST = 8;

  private final PageArea area;
  private final Map<String, Element> composites;
  private final List<Text> texts = new ArrayList<>();
  private final Set<String> overlaid = new HashSet<>();
  private final Strokes strokes = new Strokes(new AffineTransform());
  private int glyphsLeft = MOST_GLYPHS;
  private int objectsLeft = MOST_OBJECTS;

  /**
   * What one text code writes.
   *
   * @param level whether it belongs to the lines of the page
   */
  private record Text(List<Glyph> glyphs, boolean level) {

    String said() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  /**
   * @param composites objects that others draw by naming them, by id
   */
  PageDrawing(PageArea area, Map<String, Element> composites) {
    this.area = area;
    this.composites = composites;
  }

  PageContent content(int number) {
    return new PageContent(
        number,
        area.width(),
        area.height(),
        glyphs(Text::level),
        glyphs(text -> !text.level()),
        strokes.rules());
  }

  private List<Glyph> glyphs(Predicate<Text> wanted) {
    return texts.stream().filter(wanted).flatMap(text -> text.glyphs().stream()).toList();
  }

  /** Draws what an element holds: the layers of a page, the objects of a layer or a block. */
  void drawAll(Element holder, AffineTransform view) {
    holder.children().forEach(object -> draw(object, view, 0));
  }

  /**
   * Draws what is laid over a page and is no part of its text, such as a watermark or a stamp. What
   * a watermark says all over the page is kept once.
   */
  void drawApart(Element holder, AffineTransform view) {
    PageDrawing overlay = new PageDrawing(area, composites);
    overlay.glyphsLeft = glyphsLeft;
    overlay.objectsLeft = objectsLeft;
    overlay.drawAll(holder, view);
    glyphsLeft = overlay.glyphsLeft;
    objectsLeft = overlay.objectsLeft;
    for (Text text : overlay.texts) {
      if (area.showsAnyOf(text.glyphs()) && overlaid.add(text.said())) {
        texts.add(new Text(text.glyphs(), false));
      }
    }
  }

  private void draw(Element object, AffineTransform outer, int depth) {
    if (objectsLeft-- <= 0) {
      return;
    }
    switch (object.name()) {
      case "Layer", "PageBlock", "Content" ->
          object.children().forEach(child -> draw(child, outer, depth));
      case "TextObject" -> write(object, within(object, outer));
      case "PathObject" -> stroke(object, within(object, outer));
      case "CompositeObject" -> compose(object, within(object, outer), depth);
      default -> {}
    }
  }

  private static AffineTransform within(Element object, AffineTransform outer) {
    AffineTransform view = new AffineTransform(outer);
    view.concatenate(Numbers.placeOf(object));
    return view;
  }

  private void compose(Element object, AffineTransform view, int depth) {
    Element unit = composites.get(object.attribute("ResourceID").orElse(""));
    if (unit != null && depth < DEEPEST) {
      unit.children().forEach(child -> draw(child, view, depth + 1));
    }
  }

  private void write(Element object, AffineTransform view) {
    TextSetting setting = TextSetting.of(object, view);
    Point2D pen = new Point2D.Double();
    for (Element code : object.children("TextCode")) {
      TextRun run = TextRun.of(code, setting, pen, glyphsLeft);
      texts.add(new Text(glyphs(run, setting), setting.standsUpright() && !run.column()));
      pen = run.start();
    }
  }

  private List<Glyph> glyphs(TextRun run, TextSetting setting) {
    List<Glyph> glyphs = new ArrayList<>();
    for (TextRun.Placed placed : run.characters()) {
      String text = OrdinaryHan.of(Legible.of(Character.toString(placed.character())));
      if (!text.isEmpty()) {
        glyphs.add(setting.glyph(text, placed.at(), placed.advance()));
      }
    }
    glyphsLeft -= glyphs.size();
    return glyphs;
  }

  private void stroke(Element object, AffineTransform view) {
    Path2D path = PathData.of(object.textOf("AbbreviatedData").orElse(""));
    path.transform(view);
    double[] points = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      follow(i.currentSegment(points), points);
    }
    if (isOn(object, "Stroke", true)) {
      strokes.stroke();
    } else if (isOn(object, "Fill", false)) {
      strokes.fill();
    } else {
      strokes.forget();
    }
  }

  private void follow(int segment, double[] points) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> strokes.moveTo((float) points[0], (float) points[1]);
      case PathIterator.SEG_LINETO -> strokes.lineTo((float) points[0], (float) points[1]);
      case PathIterator.SEG_CLOSE -> strokes.close();
      default -> strokes.curveTo((float) points[2], (float) points[3]);
    }
  }

  private static boolean isOn(Element object, String attribute, boolean otherwise) {
    return object.attribute(attribute).map(Boolean::parseBoolean).orElse(otherwise);
  }
}
