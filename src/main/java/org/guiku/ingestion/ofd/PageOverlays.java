package org.guiku.ingestion.ofd;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiku.ingestion.ofd.PartReader.Part;

/** What annotations draw over the pages of a document. */
final class PageOverlays {

  /** No part of the text below them. */
  private static final Set<String> APART = Set.of("Watermark", "Stamp");

  private final PartReader parts;
  private final Part document;
  private final PartName list;
  private final Map<String, List<String>> byPage = new HashMap<>();

  private PageOverlays(PartReader parts, Part document, PartName list) {
    this.parts = parts;
    this.document = document;
    this.list = list;
  }

  static PageOverlays of(PartReader parts, Part document) throws IOException {
    Optional<String> place = document.root().textOf("Annotations");
    Optional<Part> list =
        place.isPresent() ? parts.read(place.get(), document.name()) : Optional.empty();
    PageOverlays overlays =
        new PageOverlays(parts, document, list.map(Part::name).orElse(document.name()));
    list.ifPresent(part -> part.root().children("Page").forEach(overlays::add));
    return overlays;
  }

  private void add(Element page) {
    page.textOf("FileLoc")
        .ifPresent(
            place ->
                byPage
                    .computeIfAbsent(page.attribute("PageID").orElse(""), id -> new ArrayList<>())
                    .add(place));
  }

  void draw(String page, PageDrawing drawing, PageArea area) throws IOException {
    for (String place : byPage.getOrDefault(page, List.of())) {
      parts.read(place, list, document.name()).stream()
          .flatMap(annotations -> annotations.root().children("Annot").stream())
          .filter(annotation -> !annotation.attribute("Visible").equals(Optional.of("false")))
          .forEach(annotation -> draw(annotation, drawing, area));
    }
  }

  private static void draw(Element annotation, PageDrawing drawing, PageArea area) {
    for (Element appearance : annotation.children("Appearance")) {
      AffineTransform view = area.view();
      view.concatenate(Numbers.placeOf(appearance));
      if (APART.contains(annotation.attribute("Type").orElse(""))) {
        drawing.drawApart(appearance, view);
      } else {
        drawing.drawAll(appearance, view);
      }
    }
  }
}
