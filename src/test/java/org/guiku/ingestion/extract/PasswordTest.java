package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.guiku.documents.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasswordTest {

  private static final String PASSWORD = "规划 2035";
  private static final String TEXT = "plan 2035";

  enum Locked {
    DOCX,
    XLSX,
    XLSX_STANDARD,
    PPTX,
    XLS,
    PDF;

    byte[] file(String password) throws Exception {
      return switch (this) {
        case DOCX -> office(docx(), EncryptionMode.agile, password);
        case XLSX -> office(book(new XSSFWorkbook()), EncryptionMode.agile, password);
        case XLSX_STANDARD -> office(book(new XSSFWorkbook()), EncryptionMode.standard, password);
        case PPTX -> office(pptx(), EncryptionMode.agile, password);
        case XLS -> xls(password);
        case PDF -> pdf(password);
      };
    }
  }

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheRightPasswordOpensAFile(Locked form) throws Exception {
    // What a PDF takes for a password is of few characters.
    String password = form == Locked.PDF ? "plan-2035" : PASSWORD;
    Path file = readings.file(form.file(password));

    Outcome.Read open = (Outcome.Read) read(file, Optional.of(password));
    assertThat(open.reading().text()).contains(TEXT);
    assertThatThrownBy(() -> read(file, Optional.of("wrong")))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("password was wrong")
        .extracting(e -> ((Unreadable) e).failure().code())
        .isEqualTo(Failure.Code.ENCRYPTED);
    assertThatThrownBy(() -> read(file, Optional.empty()))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("wants a password")
        .extracting(e -> ((Unreadable) e).failure().code())
        .isEqualTo(Failure.Code.ENCRYPTED);
  }

  @Test
  void aWorkbookThatIsOnlyProtectedFromChangesWantsNoPassword() throws Exception {
    for (Locked form : new Locked[] {Locked.XLSX, Locked.XLS}) {
      Path file = readings.file(form.file(Decryptor.DEFAULT_PASSWORD));
      assertThat(((Outcome.Read) read(file, Optional.empty())).reading().text()).contains(TEXT);
    }
  }

  @Test
  void aPasswordThatNobodyAskedForDoesNoHarm() throws Exception {
    Path file = readings.file(book(new XSSFWorkbook()));
    assertThat(((Outcome.Read) read(file, Optional.of("x"))).reading().text()).contains(TEXT);
  }

  private Outcome read(Path file, Optional<String> password) throws Exception {
    return FileReading.read(
        new SourceFile(
            file, "a", password, ReadingLimits.DEFAULT, ReadingProgress.NONE, readings.scratch()));
  }

  private static byte[] docx() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(TEXT);
      return bytes(document::write);
    }
  }

  private static byte[] pptx() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(TEXT);
      return bytes(show::write);
    }
  }

  private static byte[] book(Workbook book) throws Exception {
    try (book) {
      book.createSheet().createRow(0).createCell(0).setCellValue(TEXT);
      return bytes(book::write);
    }
  }

  private static byte[] xls(String password) throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return book(new HSSFWorkbook());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] office(byte[] file, EncryptionMode mode, String password) throws Exception {
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (var content = encryptor.getDataStream(ole)) {
        new ByteArrayInputStream(file).transferTo(content);
      }
      return bytes(ole::writeFilesystem);
    }
  }

  private static byte[] pdf(String password) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(TEXT);
        content.endText();
      }
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(document::save);
    }
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws Exception;
  }

  private static byte[] bytes(Writing writing) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(bytes);
    return bytes.toByteArray();
  }
}
