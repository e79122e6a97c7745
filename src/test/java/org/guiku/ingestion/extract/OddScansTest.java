package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scanned pages of which the scan cannot be drawn as others can. */
class OddScansTest {

  @TempDir Path folder;
  private final PDDocument document = new PDDocument();
  private final List<Picture> seen = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    document.close();
  }

  @ParameterizedTest
  @CsvSource({
    "JPXDecode, 'an image on it is of a kind that is not read here, such as JPEG 2000'",
    "JBIG2Decode, an image on it is damaged",
    "DCTDecode, an image on it is damaged"
  })
  void aPageWhoseScanCannotBeDecodedIsNotTakenForAnEmptyOne(String filter, String why)
      throws Exception {
    scan(100, 100, filter);

    assertThat(read().partial())
        .hasValue(new Reading.Partial(0, "Page 1 could not be recognised: " + why + "."));
  }

  /** Unpacked whole it would fill the memory of its worker. */
  @Test
  void aScanOfAnAbsurdSizeIsNotUnpacked() throws Exception {
    scan(30_000, 30_000, "FlateDecode");

    assertThat(read().partial())
        .hasValue(
            new Reading.Partial(0, "Page 1 could not be recognised: an image on it is too large."));
  }

  @Test
  void scansThatCannotBeDecodedDoNotKeepLaterOnesFromBeingRecognised() throws Exception {
    for (int i = 0; i < 7; i++) {
      scan(100, 100, "JPXDecode");
    }

    assertThat(read().partial()).map(Reading.Partial::pagesRead).hasValue(0);
    assertThat(seen).hasSize(7);
  }

  @Test
  void aScanThatStandsInThePageItselfIsRecognised() throws Exception {
    page(PDRectangle.A4, "q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q");

    read();

    assertThat(seen).hasSize(1);
  }

  @Test
  void aPageThatIsWrittenInLargeUnitsIsSeenAsSharplyAsOthers() throws Exception {
    PDPage page =
        page(
            new PDRectangle(59.5f, 84.2f),
            "q 60 0 0 85 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q");
    page.setUserUnit(10);

    read();

    assertThat(seen.getFirst().width()).isBetween(1640, 1660);
  }

  @Test
  void aScanOnAPageNoLargerThanAStampIsSeenSharply() throws Exception {
    page(new PDRectangle(6, 8), "q 6 0 0 8 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q");

    read();

    assertThat(seen.getFirst().height()).isBetween(990, 1010);
  }

  private Reading read() throws Exception {
    Path file = folder.resolve("scan.pdf");
    document.save(file.toFile());
    return new PdfReader(
            (picture, limit) -> {
              seen.add(picture);
              return List.of();
            })
        .read(SourceFile.of(file, "scan.pdf", folder), MediaTypes.PDF);
  }

  /** A page of an image that its filter makes nothing of. */
  private void scan(int width, int height, String filter) throws Exception {
    COSStream image = document.getDocument().createCOSStream();
    try (OutputStream out = image.createRawOutputStream()) {
      out.write("no image at all".getBytes(US_ASCII));
    }
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    image.setItem(COSName.FILTER, COSName.getPDFName(filter));
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    PDPage page = page(PDRectangle.A4, "q 595 0 0 842 0 0 cm /I Do Q");
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
    resources
        .getCOSObject()
        .getCOSDictionary(COSName.XOBJECT)
        .setItem(COSName.getPDFName("I"), image);
    page.setResources(resources);
  }

  private PDPage page(PDRectangle size, String content) throws Exception {
    PDPage page = new PDPage(size);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
    return page;
  }
}
