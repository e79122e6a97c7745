package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.DocumentPage.Source;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images as scanners, faxes and cut off transfers leave them. */
class OddImagesTest {

  @TempDir Path folder;
  private final OneLine ocr = new OneLine(5, 5, 35, 15);

  @ParameterizedTest
  @CsvSource({
    "1, upper left", "2, upper right", "3, lower right", "4, lower left",
    "5, upper left", "6, upper right", "7, lower right", "8, lower left"
  })
  void aTiffIsRecognisedAndShownTurnedAsItSays(int orientation, String corner) throws Exception {
    Path tiff = new TiffSketch().page(orientation).save(folder.resolve("fax.tif"));

    Reading reading = read(tiff, "image/tiff");

    assertThat(blackCorner(ocr.shown().getFirst())).isEqualTo(corner);
    assertThat(blackCorner(shown(tiff, 1))).isEqualTo(corner);
    DocumentPage page = reading.pages().getFirst();
    assertThat(page.width() < page.height()).isEqualTo(orientation >= 5);
  }

  @Test
  void eachPageOfATiffIsTurnedByItself() throws Exception {
    Path tiff = new TiffSketch().page(1).page(6).save(folder.resolve("fax.tif"));

    read(tiff, "image/tiff");

    assertThat(ocr.shown())
        .extracting(OddImagesTest::blackCorner)
        .containsExactly("upper left", "upper right");
    assertThat(blackCorner(shown(tiff, 2))).isEqualTo("upper right");
  }

  @Test
  void whatPhotoshopNotesBeforeExifDoesNotHideHowThePhotographIsTurned() throws Exception {
    byte[] xmp = "http://ns.adobe.com/xap/1.0/\0<x/>".getBytes(StandardCharsets.ISO_8859_1);
    byte[] jpeg = JpegMarker.in(JpegMarker.in(jpeg(60, 40), JpegMarker.EXIF_ON_ITS_SIDE), xmp);

    read(Files.write(folder.resolve("photo.jpg"), jpeg), "image/jpeg");

    assertThat(ocr.shown().getFirst().width()).isEqualTo(40);
    assertThat(shown(folder.resolve("photo.jpg"), 1).width()).isEqualTo(40);
  }

  /** Followed on, the pages of this file never end. */
  @Test
  void aTiffWhoseLastPageLeadsBackToTheFirstHasItsPagesOnce() throws Exception {
    Path tiff = new TiffSketch().page(1).page(1).leadingBack().save(folder.resolve("loop.tif"));

    assertThat(read(tiff, "image/tiff").pages()).hasSize(2);
  }

  @Test
  void aTiffThatIsCutOffKeepsThePagesThatAreThere() throws Exception {
    Path tiff = new TiffSketch().page(1).page(1).cutOff().save(folder.resolve("cut.tif"));

    Reading reading = read(tiff, "image/tiff");

    assertThat(reading.pages()).extracting(DocumentPage::source).containsOnly(Source.OCR);
    assertThat(reading.partial())
        .hasValue(new Reading.Partial(2, "The file is cut off; what is left of it was read."));
  }

  @Test
  void aPageThatIsBrokenIsNoTroubleOfTheOthersInItsTiff() throws Exception {
    Path tiff = new TiffSketch().brokenPage().page(1).save(folder.resolve("broken.tif"));

    Reading reading = read(tiff, "image/tiff");

    assertThat(reading.pages())
        .extracting(DocumentPage::source)
        .containsExactly(Source.NONE, Source.OCR);
    assertThat(reading.partial())
        .hasValue(new Reading.Partial(1, "Page 1 could not be recognised: its image is damaged."));
  }

  @Test
  void aTiffOfBrokenPagesIsDamaged() throws Exception {
    Path tiff = new TiffSketch().brokenPage().brokenPage().save(folder.resolve("broken.tif"));

    assertThat(refusal(tiff, "image/tiff").failure().code()).isEqualTo(Code.CORRUPT);
  }

  /** Its decoder fills up the rest with grey, and only whispers of it. */
  @ParameterizedTest
  @ValueSource(ints = {40, 90})
  void ofAPhotographThatIsCutOffIsSaidThatItIs(int percent) throws Exception {
    byte[] whole = jpeg(600, 400);
    byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

    Reading reading = read(Files.write(folder.resolve("cut.jpg"), cut), "image/jpeg");

    assertThat(reading.text()).isEqualTo("停水公告");
    assertThat(reading.partial())
        .hasValue(new Reading.Partial(1, "The file is cut off; what is left of it was read."));
  }

  private Reading read(Path file, String mediaType) throws Exception {
    return new PictureReader(ocr).read(SourceFile.of(file, "image", folder), mediaType);
  }

  private Unreadable refusal(Path file, String mediaType) {
    return catchThrowableOfType(Unreadable.class, () -> read(file, mediaType));
  }

  private static Picture shown(Path file, int page) throws Exception {
    return Picture.of(ImageIO.read(new ByteArrayInputStream(ImagePage.jpeg(file, page))));
  }

  private static String blackCorner(Picture picture) {
    int near = TiffSketch.SQUARE / 2;
    for (int x : new int[] {near, picture.width() - near}) {
      for (int y : new int[] {near, picture.height() - near}) {
        if ((picture.grey()[y * picture.width() + x] & 0xFF) < 100) {
          return (y == near ? "upper " : "lower ") + (x == near ? "left" : "right");
        }
      }
    }
    return "none";
  }

  private static byte[] jpeg(int width, int height) throws Exception {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, (x * y) % 256);
      }
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
