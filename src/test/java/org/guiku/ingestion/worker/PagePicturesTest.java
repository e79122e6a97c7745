package org.guiku.ingestion.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.guiku.documents.Failure.Code;
import org.guiku.ingestion.extract.ReadingLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of images, drawn by a real worker process. */
class PagePicturesTest {

  private static final WorkerSettings SETTINGS =
      new WorkerSettings(256, 1024, Duration.ofSeconds(20), 200, ReadingLimits.DEFAULT);

  private static Workers workers;

  @TempDir Path folder;

  @BeforeAll
  static void startWorkers() throws IOException {
    workers = new Workers(1, SETTINGS);
  }

  @AfterAll
  static void endWorkers() {
    workers.close();
  }

  @Test
  void aLargeImageIsReducedToWhatAScreenShows() throws Exception {
    BufferedImage picture = drawn(image("large.png", "png", new BufferedImage(6000, 3000, 10)), 1);

    assertThat(picture.getWidth()).isEqualTo(2000);
    assertThat(picture.getHeight()).isEqualTo(1000);
  }

  @Test
  void whatIsTransparentIsPaper() throws Exception {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

    assertThat(drawn(image("clear.png", "png", clear), 1).getRGB(20, 20))
        .isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void anImageThatItsMakerTurnedIsShownUpright() throws Exception {
    BufferedImage lying = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        lying.setRGB(x, y, Color.RED.getRGB());
      }
    }
    BufferedImage upright = drawn(turned(image("a.jpg", "jpeg", lying), 6), 1);

    assertThat(upright.getWidth()).isEqualTo(100);
    assertThat(upright.getHeight()).isEqualTo(300);
    assertThat(new Color(upright.getRGB(50, 30)).getRed()).isGreaterThan(200);
    assertThat(new Color(upright.getRGB(50, 270)).getRed()).isLessThan(50);
  }

  @Test
  void eachPageOfATiffIsDrawn() throws Exception {
    Path file = folder.resolve("pages.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int width : new int[] {100, 200}) {
        var page = new BufferedImage(width, 50, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    assertThat(drawn(file, 2).getWidth()).isEqualTo(200);
    assertThat(failure(file, 3)).isEqualTo(Code.CORRUPT);
  }

  @Test
  void whatIsBrokenTooLargeOrNoImageIsRefusedAndTheNextOneDrawn() throws Exception {
    Path whole = image("a.png", "png", new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB));
    byte[] bytes = Files.readAllBytes(whole);
    byte[] vast = bytes.clone();
    Arrays.fill(vast, 17, 24, (byte) 0x3F);

    assertThat(failure(write("cut.png", Arrays.copyOf(bytes, 40)), 1)).isEqualTo(Code.CORRUPT);
    assertThat(failure(write("vast.png", vast), 1)).isIn(Code.TOO_LARGE, Code.CORRUPT);
    assertThat(failure(write("a.txt", "规划".getBytes(StandardCharsets.UTF_8)), 1))
        .isEqualTo(Code.UNSUPPORTED);
    assertThat(drawn(whole, 1).getWidth()).isEqualTo(50);
  }

  private BufferedImage drawn(Path file, int page) throws Exception {
    PictureResult result = workers.draw(new PictureJob(file, page));
    assertThat(result).isInstanceOf(PictureResult.Drawn.class);
    return ImageIO.read(new ByteArrayInputStream(((PictureResult.Drawn) result).jpeg()));
  }

  private static Code failure(Path file, int page) throws Exception {
    return ((PictureResult.Undrawable) workers.draw(new PictureJob(file, page))).failure().code();
  }

  private Path image(String name, String format, BufferedImage image) throws IOException {
    File file = folder.resolve(name).toFile();
    assertThat(ImageIO.write(image, format, file)).isTrue();
    return file.toPath();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Puts an EXIF block with that orientation behind the beginning of a JPEG. */
  private Path turned(Path jpeg, int orientation) throws IOException {
    byte[] image = Files.readAllBytes(jpeg);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] turned = new byte[image.length + exif.length];
    System.arraycopy(image, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(image, 2, turned, 2 + exif.length, image.length - 2);
    return write("turned.jpg", turned);
  }
}
