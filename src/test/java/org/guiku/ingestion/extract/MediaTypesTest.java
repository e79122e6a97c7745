package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guiku.documents.Failure.Code;
import org.guiku.ingestion.extract.MediaTypes.Protection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @ParameterizedTest(name = "{2} is {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "application/pdf|plan.txt|%PDF-1.7 and so on",
        "application/rtf|plan.doc|{\\rtf1\\ansi plan}",
        "text/html|plan.txt|<!DOCTYPE html><html><body>x</body></html>",
        "text/html|plan|<html><body>规划</body></html>",
        "text/html|part.html|<div>规划</div>",
        "text/plain|plan.txt|规划 <div>标签</div>",
        "text/plain|plan.pdf|规划",
        "text/markdown|plan.md|# 规划",
        "text/plain|plan|# 规划",
        "application/xml|plan.xml|<?xml version='1.0'?><plan/>",
        "image/svg+xml|a.svg|<svg xmlns='http://www.w3.org/2000/svg'/>",
        "text/plain|letter.txt|Subject: 规划",
        "application/postscript|a.txt|%!PS-Adobe-3.0"
      })
  void tellsTextualFormatsByWhatTheySay(String type, String name, String content) throws Exception {
    assertThat(typeOf(name, content.getBytes(UTF_8))).isEqualTo(type);
  }

  @Test
  void tellsMailByItsHeaders() throws Exception {
    byte[] mail = "From: a@b.cn\r\nTo: c@d.cn\r\nSubject: x\r\nDate: y\r\n\r\n正文".getBytes(UTF_8);
    assertThat(typeOf("a.txt", mail)).isEqualTo("message/rfc822");
  }

  @Test
  void tellsImagesAndProgramsWhateverTheirNames() throws Exception {
    assertThat(typeOf("a.pdf", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1)))
        .isEqualTo("image/png");
    assertThat(
            typeOf("a.pdf", "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF".getBytes(ISO_8859_1)))
        .startsWith("application/x-");
  }

  @Test
  void tellsFormatsThatAreZipArchivesByWhatTheyHold() throws Exception {
    assertThat(zipOf("[Content_Types].xml", "spreadsheetml.sheet.main+xml"))
        .isEqualTo(OFFICE + "spreadsheetml.sheet");
    assertThat(zipOf("[Content_Types].xml", "presentationml.presentation.main+xml"))
        .isEqualTo(OFFICE + "presentationml.presentation");
    assertThat(zipOf("mimetype", "application/vnd.oasis.opendocument.text"))
        .isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(zipOf("mimetype", "application/epub+zip")).isEqualTo("application/epub+zip");
    assertThat(zipOf("a.ofd", "甲")).isEqualTo("application/zip");
  }

  @Test
  void tellsOfdByItsEntryHoweverThatIsNamed() throws Exception {
    String entry = "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody/></ofd:OFD>";
    for (String name : List.of("OFD.xml", "ofd.XML", "/OFD.xml", "./OFD.xml", "\\OFD.xml")) {
      assertThat(zipOf(name, entry)).as(name).isEqualTo("application/ofd");
    }
    assertThat(zipOf("Encryptions.xml", "<ofd:Encryptions><ofd:EncryptInfo/></ofd:Encryptions>"))
        .isEqualTo("application/ofd");
    byte[] wide = entry.getBytes(UTF_16);
    assertThat(typeOf("a", new ZipSample().with("OFD.xml", wide).bytes()))
        .isEqualTo("application/ofd");
  }

  @Test
  void takesNoArchiveForAnOfdThatMerelyHoldsOneOrSomethingSoNamed() throws Exception {
    assertThat(zipOf("OFD.xml", "<notes>what OFD is</notes>")).isEqualTo("application/zip");
    assertThat(zipOf("attachments/OFD.xml", "<ofd:DocBody/>")).isEqualTo("application/zip");
  }

  @Test
  void anOfficeFileThatIsAnOfdAsWellIsTheOfficeFile() throws Exception {
    byte[] both =
        new ZipSample()
            .with("OFD.xml", "<ofd:DocBody/>")
            .with("[Content_Types].xml", "wordprocessingml.document.main+xml")
            .bytes();
    assertThat(typeOf("a", both)).isEqualTo(MediaTypes.DOCX);
  }

  @Test
  void tellsOlderOfficeFormatsByTheirStreams() throws Exception {
    assertThat(typeOf("a", ole("WordDocument", new byte[64]))).isEqualTo("application/msword");
    assertThat(typeOf("a.wps", ole("WordDocument", new byte[64])))
        .isEqualTo("application/wps-office.wps");
    assertThat(typeOf("a", ole("Workbook", new byte[64]))).isEqualTo("application/vnd.ms-excel");
    assertThat(typeOf("a", ole("PowerPoint Document", new byte[64])))
        .isEqualTo("application/vnd.ms-powerpoint");
  }

  @Test
  void seesAPasswordOnEveryOfficeFormat() throws Exception {
    byte[] word = new byte[64];
    word[11] = 1;
    byte[] excel = {9, 8, 2, 0, 0, 6, 0x2F, 0, 2, 0, 0, 0};
    assertThat(readings.failure("a.docx", ole("EncryptedPackage", new byte[64])).code())
        .isEqualTo(Code.ENCRYPTED);
    assertThat(readings.failure("a.doc", ole("WordDocument", word)).code())
        .isEqualTo(Code.ENCRYPTED);
    assertThat(readings.failure("a.xls", ole("Workbook", excel)).code()).isEqualTo(Code.ENCRYPTED);
    assertThat(protectionOf(ole("WordDocument", new byte[64]))).isEqualTo(Protection.NONE);
  }

  @Test
  void namesAFormatThatIsNotReadAndItsType() throws Exception {
    Unreadable refusal = readings.refusal("a.wps", ole("CONTENTS", new byte[64]));
    assertThat(refusal.failure().code()).isEqualTo(Code.UNSUPPORTED);
    assertThat(refusal.failure().detail()).startsWith("WPS (Microsoft Works)");
    assertThat(refusal.mediaType()).hasValue("application/vnd.ms-works");
  }

  @Test
  void callsAnEmptyFileEmpty() {
    assertThat(readings.failure("a.pdf", new byte[0]).code()).isEqualTo(Code.EMPTY);
  }

  private String zipOf(String member, String content) throws Exception {
    return typeOf("a.zip", new ZipSample().with(member, content).bytes());
  }

  private String typeOf(String name, byte[] bytes) throws Exception {
    return MediaTypes.of(readings.file(bytes), name).mediaType();
  }

  private Protection protectionOf(byte[] bytes) throws Exception {
    return MediaTypes.of(readings.file(bytes), "a").protection();
  }

  private static byte[] ole(String stream, byte[] content) throws Exception {
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new ByteArrayInputStream(content), stream);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ole.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
