package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images of the formats, with a recogniser that sees one line on each. */
class PictureReaderTest {

  @TempDir Path folder;
  private final OneLine ocr = new OneLine(10, 10, 110, 30);

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "tif, image/tiff"})
  void anImageIsAPageWhoseTextIsRecognised(String name, String mediaType) throws Exception {
    Reading reading = read(image(name, 600, 400), mediaType);

    assertThat(reading.text()).isEqualTo("停水公告");
    DocumentPage page = reading.pages().getFirst();
    assertThat(page.source()).isEqualTo(DocumentPage.Source.OCR);
    assertThat(page.confidence())
        .hasValueSatisfying(c -> assertThat(c).isCloseTo(0.9, within(0.01)));
    assertThat(page.width()).isEqualTo(842);
    assertThat(page.height()).isCloseTo(561.3f, within(0.1f));
    assertThat(reading.passages().getFirst().boxes().getFirst().x())
        .isCloseTo(10 * 842 / 600f, within(0.5f));
  }

  @Test
  void eachImageOfATiffIsAPage() throws Exception {
    Reading reading = read(tiffOf(2), "image/tiff");

    assertThat(reading.pages()).extracting(DocumentPage::number).containsExactly(1, 2);
    assertThat(reading.text()).isEqualTo("停水公告\n停水公告");
  }

  @Test
  void anImageWithoutTextIsReadAndHasNone() throws Exception {
    Reading reading =
        new PictureReader((picture, limit) -> List.of())
            .read(source(image("png", 300, 300)), "image/png");

    assertThat(reading.characters()).isZero();
    assertThat(reading.partial()).isEmpty();
    assertThat(reading.pages().getFirst().source()).isEqualTo(DocumentPage.Source.NONE);
  }

  @Test
  void whereNothingIsRecognisedThePageStaysWithoutTextAndTheReasonIsTold() throws Exception {
    Reading reading =
        new PictureReader(NoOcr.HERE).read(source(image("png", 300, 300)), "image/png");

    assertThat(reading.pages().getFirst().source()).isEqualTo(DocumentPage.Source.NONE);
    assertThat(reading.partial())
        .hasValue(new Reading.Partial(0, "Page 1 could not be recognised: there is no OCR here."));
  }

  @Test
  void aPhotographIsTurnedAsTheCameraWasHeld() throws Exception {
    Path photo = withExif(image("jpg", 640, 480));

    DocumentPage page = read(photo, "image/jpeg").pages().getFirst();

    assertThat(page.width()).isLessThan(page.height());
    assertThat(ocr.shown().getFirst().width()).isEqualTo(480);
  }

  @Test
  void aLargePhotographIsReducedBeforeItIsRecognised() throws Exception {
    read(image("jpg", 6000, 4500), "image/jpeg");

    assertThat(ocr.shown())
        .allSatisfy(picture -> assertThat(picture.grey()).hasSizeLessThan(24_000_000));
  }

  /** As a bomb: some hundred bytes that say they are a billion pixels. */
  @Test
  void anImageThatIsFarTooLargeIsRefusedByItsSizeAlone() throws Exception {
    assertThat(failure(pngThatSays(40_000, 40_000), "image/png").code())
        .isEqualTo(Failure.Code.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "tif, image/tiff"})
  void aBrokenImageIsCorrupt(String name, String mediaType) throws Exception {
    Path image = image(name, 600, 400);
    byte[] bytes = Files.readAllBytes(image);
    Files.write(image, Arrays.copyOf(bytes, 60));

    assertThat(failure(image, mediaType).code()).isEqualTo(Failure.Code.CORRUPT);
  }

  @Test
  void theResolutionOfAScanMakesItsSize() {
    assertThat(ImageSize.of(1654, 2339, 200).width()).isCloseTo(595, within(1f));
    assertThat(ImageSize.of(4000, 3000, 72).width()).isEqualTo(842);
    assertThat(ImageSize.of(4000, 3000, 0).height()).isCloseTo(631.5f, within(0.1f));
  }

  private Reading read(Path file, String mediaType) throws Exception {
    return new PictureReader(ocr).read(source(file), mediaType);
  }

  private Failure failure(Path file, String mediaType) {
    return catchThrowableOfType(Unreadable.class, () -> read(file, mediaType)).failure();
  }

  private static SourceFile source(Path file) {
    return SourceFile.of(file, file.getFileName().toString(), file);
  }

  private Path image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    Path file = folder.resolve("image." + format);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private Path tiffOf(int images) throws IOException {
    Path file = folder.resolve("fax.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < images; i++) {
        var page = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    return file;
  }

  private static Path withExif(Path jpeg) throws IOException {
    byte[] held = JpegMarker.in(Files.readAllBytes(jpeg), JpegMarker.EXIF_ON_ITS_SIDE);
    return Files.write(jpeg, held);
  }

  private Path pngThatSays(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    var head = new ByteArrayOutputStream();
    var out = new DataOutputStream(head);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, 0, 0, 0, 0});
    chunk("IHDR", head.toByteArray(), bytes);
    var data = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(data)) {
      deflated.write(new byte[1000]);
    }
    chunk("IDAT", data.toByteArray(), bytes);
    chunk("IEND", new byte[0], bytes);
    return Files.write(folder.resolve("bomb.png"), bytes.toByteArray());
  }

  private static void chunk(String type, byte[] content, ByteArrayOutputStream to)
      throws IOException {
    var out = new DataOutputStream(to);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
