package org.guiku.samples;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Paragraph;
import org.guiku.samples.Part.Place;

/** Sets a source as slides: one for each heading, notes as the speaker's notes. */
final class SlideWriter {

  private final XMLSlideShow show = new XMLSlideShow();
  private Optional<XSLFSlide> open = Optional.empty();

  private SlideWriter() {}

  static void write(Source source, OutputStream to) throws IOException {
    var writer = new SlideWriter();
    try (var show = writer.show) {
      source.parts().forEach(writer::set);
      var issued = LocalDate.parse(source.issued()).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
      var properties = show.getProperties().getCoreProperties();
      properties.setCreator(source.issuer());
      properties.setCreated(Optional.of(Date.from(issued)));
      properties.setModified(Optional.of(Date.from(issued)));
      show.write(to);
    }
  }

  private void set(Part part) {
    switch (part) {
      case Heading heading -> slide(heading.text());
      case Paragraph(Place place, String text) when place == Place.NOTE -> note(text);
      case Paragraph paragraph -> text(paragraph.text());
      case Grid grid -> table(grid);
      default -> throw new IllegalStateException("no place on a slide for " + part);
    }
  }

  private void slide(String title) {
    var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
    var slide = show.createSlide(layout);
    slide.getPlaceholder(0).setText(title);
    slide.getPlaceholder(1).clearText();
    open = Optional.of(slide);
  }

  private void text(String text) {
    open.orElseThrow().getPlaceholder(1).addNewTextParagraph().addNewTextRun().setText(text);
  }

  private void note(String text) {
    var notes = show.getNotesSlide(open.orElseThrow());
    ((XSLFTextShape) notes.getPlaceholder(Placeholder.BODY)).setText(text);
  }

  private void table(Grid grid) {
    var rows = grid.rows();
    var table = open.orElseThrow().createTable(rows.size(), rows.getFirst().size());
    table.setAnchor(new Rectangle(40, 260, 640, 200));
    for (var row = 0; row < rows.size(); row++) {
      for (var column = 0; column < rows.get(row).size(); column++) {
        table.getCell(row, column).setText(rows.get(row).get(column));
      }
    }
  }
}
