package org.guiku.ingestion.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.ingestion.ofd.PartReader.Part;
import org.guiku.ingestion.structure.PageContent;

/** One document of a package, which may hold several: its pages, and what they share. */
final class OfdDocument {

  /** Nearly all documents have one or two; what is kept of them is bounded. */
  private static final int TEMPLATES_KEPT = 4;

  private final PartReader parts;
  private final Part document;
  private final List<Element> pages;
  private final Map<String, Part> templates = new HashMap<>();
  private Optional<Map<String, Element>> composites = Optional.empty();
  private Optional<PageOverlays> overlays = Optional.empty();
  private boolean whole = true;

  OfdDocument(PartReader parts, Part document) {
    this.parts = parts;
    this.document = document;
    this.pages = document.root().child("Pages").map(all -> all.children("Page")).orElse(List.of());
  }

  int pages() {
    return pages.size();
  }

  /** Whether every page that was drawn so far was there and sound. */
  boolean whole() {
    return whole;
  }

  /**
   * @param place from 1, within this document
   * @param number which it bears within the file
   */
  PageContent page(int place, int number) throws IOException {
    Element entry = pages.get(place - 1);
    Optional<Part> page = part(entry);
    whole &= page.map(Part::whole).orElse(false);
    PageArea area = PageArea.of(page.map(Part::root), common());
    PageDrawing drawing = new PageDrawing(area, composites(page));
    if (page.isPresent()) {
      for (Element template : page.get().root().children("Template")) {
        template(template.attribute("TemplateID").orElse(""))
            .ifPresent(drawn -> draw(drawn, drawing, area));
      }
      draw(page.get(), drawing, area);
    }
    overlays().draw(entry.attribute("ID").orElse(""), drawing, area);
    return drawing.content(number);
  }

  private static void draw(Part page, PageDrawing drawing, PageArea area) {
    page.root().children("Content").forEach(content -> drawing.drawAll(content, area.view()));
  }

  private Optional<Part> part(Element entry) throws IOException {
    Optional<String> place = entry.attribute("BaseLoc");
    return place.isPresent() ? parts.read(place.get(), document.name()) : Optional.empty();
  }

  private Optional<Element> common() {
    return document.root().child("CommonData");
  }

  private Optional<Part> template(String id) throws IOException {
    if (templates.containsKey(id)) {
      return Optional.of(templates.get(id));
    }
    Optional<Element> entry =
        common().stream()
            .flatMap(common -> common.children("TemplatePage").stream())
            .filter(template -> template.attribute("ID").equals(Optional.of(id)))
            .findFirst();
    Optional<Part> read = entry.isPresent() ? part(entry.get()) : Optional.empty();
    if (templates.size() < TEMPLATES_KEPT) {
      read.ifPresent(template -> templates.put(id, template));
    }
    return read;
  }

  /** Drawings that objects refer to: those of the document, and those that a page has to itself. */
  private Map<String, Element> composites(Optional<Part> page) throws IOException {
    if (composites.isEmpty()) {
      Map<String, Element> shared = new HashMap<>();
      for (Element common : common().stream().toList()) {
        addComposites(common.children("PublicRes"), document, shared);
        addComposites(common.children("DocumentRes"), document, shared);
      }
      composites = Optional.of(shared);
    }
    List<Element> own = page.map(part -> part.root().children("PageRes")).orElse(List.of());
    if (own.isEmpty()) {
      return composites.get();
    }
    Map<String, Element> all = new HashMap<>(composites.get());
    addComposites(own, page.get(), all);
    return all;
  }

  private void addComposites(List<Element> references, Part from, Map<String, Element> composites)
      throws IOException {
    for (Element reference : references) {
      parts.read(reference.text().strip(), from.name(), document.name()).stream()
          .flatMap(resources -> units(resources.root()))
          .forEach(unit -> composites.put(unit.attribute("ID").orElse(""), unit));
    }
  }

  private static Stream<Element> units(Element resources) {
    return resources.children("CompositeGraphicUnits").stream()
        .flatMap(units -> units.children("CompositeGraphicUnit").stream());
  }

  private PageOverlays overlays() throws IOException {
    if (overlays.isEmpty()) {
      overlays = Optional.of(PageOverlays.of(parts, document));
    }
    return overlays.get();
  }
}
