package org.guiku.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The text of workbooks, slides and mails by the plain library of each. */
final class OtherText {

  private OtherText() {}

  static String workbook(Path file) throws IOException {
    var formatter = new DataFormatter();
    var text = new ArrayList<String>();
    try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
      book.forEach(
          sheet -> {
            text.add(sheet.getSheetName());
            sheet.forEach(row -> row.forEach(cell -> text.add(formatter.formatCellValue(cell))));
          });
    }
    return String.join("\n", text);
  }

  static String slides(Path file) throws IOException {
    try (var show = new XMLSlideShow(Files.newInputStream(file))) {
      return show.getSlides().stream()
          .map(slide -> shapes(slide.getShapes()) + notes(slide.getNotes()))
          .collect(Collectors.joining("\n"));
    }
  }

  private static String notes(XSLFNotes notes) {
    return notes == null ? "" : shapes(notes.getShapes());
  }

  private static String shapes(List<XSLFShape> shapes) {
    return shapes.stream().map(OtherText::shape).collect(Collectors.joining("\n"));
  }

  private static String shape(XSLFShape shape) {
    return switch (shape) {
      case XSLFTable table ->
          table.getRows().stream()
              .flatMap(row -> row.getCells().stream())
              .map(XSLFTextShape::getText)
              .collect(Collectors.joining("\n"));
      case XSLFTextShape text -> text.getText();
      default -> "";
    };
  }

  static String mail(Path file) throws IOException {
    var text = new StringBuilder();
    var mail = new MimeTokenStream();
    mail.parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    try {
      for (var state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
        if (state == EntityState.T_FIELD && mail.getField().getName().equals("Subject")) {
          text.append(
              DecoderUtil.decodeEncodedWords(mail.getField().getBody(), DecodeMonitor.STRICT));
        } else if (state == EntityState.T_BODY) {
          text.append(
              new String(mail.getDecodedInputStream().readAllBytes(), Charset.forName("GBK")));
        }
      }
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return text.toString();
  }
}
