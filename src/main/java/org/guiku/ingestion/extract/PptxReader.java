package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads PPTX: the slides in their order, the notes of each behind it. */
final class PptxReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.PPTX);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (OPCPackage document = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      return FlowReadings.of(mediaType, blocks(document, file.progress()));
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in PowerPoint and save it again.");
    }
  }

  private static List<Block> blocks(OPCPackage document, ReadingProgress progress)
      throws Unreadable, IOException, OpenXML4JException, XMLStreamException {
    PackagePart show = OfficeParts.main(document);
    List<String> ids = slides(show);
    PptxSlides slides = new PptxSlides();
    for (int i = 0; i < ids.size(); i++) {
      Optional<PackagePart> slide = OfficeParts.part(show, ids.get(i));
      if (slide.isPresent()) {
        readSlide(slide.get(), slides);
      }
      progress.pages(i + 1, ids.size());
    }
    return slides.blocks();
  }

  private static void readSlide(PackagePart slide, PptxSlides slides)
      throws Unreadable, IOException, OpenXML4JException, XMLStreamException {
    try (Xml xml = Xml.of(slide.getInputStream())) {
      slides.readSlide(xml);
    }
    try (Xml xml = OfficeParts.related(slide, "notesSlide")) {
      slides.readNotes(xml);
    }
  }

  private static List<String> slides(PackagePart show) throws IOException, XMLStreamException {
    List<String> ids = new ArrayList<>();
    try (Xml xml = Xml.of(show.getInputStream())) {
      xml.nextChild();
      while (xml.nextChild()) {
        if (xml.name().equals("sldIdLst")) {
          while (xml.nextChild()) {
            ids.add(xml.qualifiedAttribute("id").orElse(""));
            xml.skip();
          }
        } else {
          xml.skip();
        }
      }
    }
    return ids;
  }
}
