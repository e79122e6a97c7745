package org.guiku.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;

/** Sets a source as a PDF of A4 pages; the same source gives the same bytes. */
final class PdfWriter implements AutoCloseable {

  private static final float BODY = 13;

  private final Source source;
  private final List<Integer> knownPages;
  private final List<Integer> headingPages = new ArrayList<>();
  private final PDDocument document = new PDDocument();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Typefaces faces;
  private final PdfPages pages;

  private PdfWriter(Source source, List<Integer> knownPages) throws IOException {
    this.source = source;
    this.knownPages = knownPages;
    this.faces = Typefaces.embeddedIn(document);
    this.pages = new PdfPages(document, faces);
  }

  /** The page of each entry of the contents. */
  static List<Integer> pagesOfContents(Source source) throws IOException {
    try (var draft = new PdfWriter(source, List.of())) {
      draft.set();
      return List.copyOf(draft.headingPages);
    }
  }

  /** What is set on each page, for another format to draw. */
  static List<SetPage> pages(Source source) throws IOException {
    try (var writer = new PdfWriter(source, pagesOfContents(source))) {
      writer.set();
      return List.copyOf(writer.pages.setPages());
    }
  }

  static void write(Source source, OutputStream to) throws IOException {
    try (var writer = new PdfWriter(source, pagesOfContents(source))) {
      writer.set();
      writer.describe();
      writer.pages.close();
      writer.document.save(to);
    }
  }

  @Override
  public void close() throws IOException {
    pages.close();
    document.close();
  }

  private void set() throws IOException {
    for (var part : source.parts()) {
      switch (part) {
        case Heading heading -> heading(heading);
        case Paragraph paragraph -> paragraph(paragraph);
        case Box box -> new PdfBox(pages, faces).draw(box);
        case Grid grid -> new PdfGrid(pages, faces, grid).draw();
        case Letterhead letterhead -> letterhead(letterhead);
        case Mark.COVER -> cover();
        case Mark.CONTENTS -> contents();
        case Mark.BODY -> pages.numberFromHere(source.runningHead());
        case Mark.BREAK -> pages.next();
      }
    }
  }

  private void heading(Heading heading) throws IOException {
    var face =
        switch (heading.level()) {
          case 1 -> faces.hei(18);
          case 2 -> faces.hei(15);
          case 3 -> faces.hei(BODY);
          default -> faces.kai(BODY);
        };
    pages.down(pages.atTop() ? 0 : face.size() * (heading.level() < 3 ? 0.9f : 0.2f));
    // A heading alone at the foot of a page would be cut off from its text.
    pages.ensure(face.leading() + 3 * faces.song(BODY).leading());
    if (heading.level() <= 2) {
      remember(heading);
      flow(heading.text(), face, Part.Place.CENTRED);
      pages.down(face.size() * 0.4f);
    } else {
      flow(heading.text(), face, Part.Place.INDENTED);
    }
  }

  private void remember(Heading heading) {
    headingPages.add(pages.number());
    var item = new PDOutlineItem();
    item.setTitle(heading.text());
    var target = new PDPageFitDestination();
    target.setPage(pages.page());
    item.setDestination(target);
    outline.addLast(item);
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    var face =
        switch (paragraph.place()) {
          case TITLE -> faces.hei(20);
          case NOTE -> faces.kai(10.5f);
          case CENTRED -> faces.kai(14);
          default -> faces.song(BODY);
        };
    // The addressee of a letter stands clear of its title.
    pages.down(paragraph.place() == Part.Place.FLUSH ? 12 : 0);
    flow(paragraph.text(), face, paragraph.place());
  }

  private void flow(String text, Typeface face, Part.Place place) throws IOException {
    var indent = place == Part.Place.INDENTED ? 2 * face.size() : 0;
    var lines = LineBreaker.lines(text, face, PdfPages.WIDTH, indent);
    for (var at = 0; at < lines.size(); at++) {
      // Neither the first line of a paragraph nor its last stands alone on a page.
      var together = at + 2 == lines.size() || (at == 0 && lines.size() > 1) ? 2 : 1;
      pages.ensure(together * face.leading());
      var line = lines.get(at);
      var room = PdfPages.WIDTH - face.width(line.text());
      switch (place) {
        case CENTRED, TITLE -> lone(line.text(), face, room / 2);
        case RIGHT -> lone(line.text(), face, room - 2 * face.size());
        default -> pages.line(line, face, PdfPages.LEFT, PdfPages.WIDTH);
      }
      pages.down(face.leading());
    }
  }

  private void lone(String text, Typeface face, float from) throws IOException {
    pages.show(text, face, PdfPages.LEFT + from, pages.y() - face.size(), 0);
  }

  private void letterhead(Letterhead letterhead) throws IOException {
    pages.down(30);
    pages.ink(0.8f, 0.1f, 0.1f);
    flow(letterhead.organ(), faces.hei(30), Part.Place.CENTRED);
    pages.ink(0, 0, 0);
    flow(letterhead.number(), faces.song(BODY), Part.Place.CENTRED);
    pages.ink(0.8f, 0.1f, 0.1f);
    pages.rule(PdfPages.LEFT, pages.y(), PdfPages.LEFT + PdfPages.WIDTH, pages.y(), 1.6f);
    pages.ink(0, 0, 0);
    pages.down(24);
  }

  private void cover() throws IOException {
    pages.down(150);
    var natural = faces.hei(26);
    var shrink = Math.min(1, PdfPages.WIDTH / natural.width(source.title()) * 0.99f);
    flow(source.title(), faces.hei(26 * shrink), Part.Place.CENTRED);
    if (!source.stage().isEmpty()) {
      flow(source.stage(), faces.kai(20), Part.Place.CENTRED);
    }
    pages.down(pages.left() - 140);
    flow(source.issuer(), faces.song(18), Part.Place.CENTRED);
    flow(source.date(), faces.song(18), Part.Place.CENTRED);
    pages.next();
  }

  private void contents() throws IOException {
    flow("目　录", faces.hei(20), Part.Place.CENTRED);
    pages.down(12);
    var entries = source.contents();
    for (var at = 0; at < entries.size(); at++) {
      var page = at < knownPages.size() ? knownPages.get(at) : 0;
      entry(entries.get(at), page);
    }
  }

  private void entry(Heading heading, int page) throws IOException {
    var face = heading.level() == 1 ? faces.hei(12) : faces.song(12);
    pages.ensure(face.leading());
    var from = heading.level() == 1 ? 0 : 24f;
    var dots = PdfPages.WIDTH - from - face.width(heading.text()) - 22;
    var text = heading.text() + "…".repeat(Math.max(1, (int) (dots / face.width("…"))));
    lone(text, face, from);
    lone(String.valueOf(page), face, PdfPages.WIDTH - face.width(String.valueOf(page)));
    pages.down(face.leading());
  }

  private void describe() {
    var information = document.getDocumentInformation();
    information.setTitle(source.title() + source.stage());
    information.setAuthor(source.issuer());
    var issued = LocalDate.parse(source.issued()).atStartOfDay(ZoneOffset.ofHours(8));
    information.setCreationDate(GregorianCalendar.from(issued));
    document.getDocumentCatalog().setDocumentOutline(outline);
    // Without it PDFBox takes the identifier from the clock.
    document.setDocumentId(issued.toEpochSecond());
  }
}
