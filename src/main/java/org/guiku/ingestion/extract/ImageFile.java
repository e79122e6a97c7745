package org.guiku.ingestion.extract;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.guiku.documents.Failure;
import org.guiku.ingestion.ocr.Picture;

/**
 * The images of a file. Sizes are looked at before pixels, and large images decoded thinned out.
 */
final class ImageFile implements Closeable {

  /** In pixels; an image of more is refused. */
  private static final long MOST_PIXELS = 1_000_000_000;

  /** Of a TIFF, whose strips may be as long as it is, and of a JPEG, which is held whole. */
  private static final long MOST_HELD_PIXELS = 150_000_000;

  /** What is decoded at the most, 4 bytes each. */
  private static final long DECODED_PIXELS = 40_000_000;

  /** A page photographed at more pixels across is reduced to these. */
  private static final int SHARP = 2400;

  /** In pixels; long pictures of screens keep their width. */
  private static final double MOST_RECOGNISED = 24e6;

  private final ImageReader reader;
  private final ImageInputStream bytes;
  private final TiffChain chain;
  private final boolean isStreamed;
  private boolean brokenOff;

  private ImageFile(
      ImageReader reader, ImageInputStream bytes, TiffChain chain, boolean isStreamed) {
    this.reader = reader;
    this.bytes = bytes;
    this.chain = chain;
    this.isStreamed = isStreamed;
    reader.addIIOReadWarningListener((of, warning) -> brokenOff |= tellsOfTheEnd(warning));
  }

  static ImageFile open(Path file, String mediaType) throws Unreadable, IOException {
    ImageReader reader =
        ImageDecoders.chosen(ImageIO.getImageReadersByMIMEType(mediaType))
            .orElseThrow(
                () ->
                    new Unreadable(
                        Failure.Code.UNSUPPORTED, "This Java reads no " + mediaType + "."));
    ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile());
    TiffChain chain =
        mediaType.equals("image/tiff") ? TiffChain.of(bytes) : new TiffChain(1, false);
    reader.setInput(bytes, false, false);
    return new ImageFile(reader, bytes, chain, mediaType.equals("image/png"));
  }

  /** How many images the file has. */
  int count() throws Unreadable {
    if (chain.images() < 1) {
      throw new Unreadable(Failure.Code.CORRUPT, "The file has no image.");
    }
    return chain.images();
  }

  /** Whether the end of the file is missing, though what is there can be read. */
  boolean brokenOff() {
    return brokenOff || chain.brokenOff();
  }

  /** An image as it is shown, in as many pixels as its text needs. */
  Picture picture(int index) throws Unreadable, IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    refuseTooLarge(width, height);
    ImageReadParam thinned = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) width * height / DECODED_PIXELS));
    thinned.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    BufferedImage image = reader.read(index, thinned);
    Picture picture = Picture.of(image);
    return ImageMetadata.of(reader, index).orientation().upright(reduced(picture));
  }

  /** An image's size as a page, as it is shown. */
  ImageSize size(int index) throws IOException {
    ImageMetadata metadata = ImageMetadata.of(reader, index);
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    return metadata.orientation().isSideways()
        ? ImageSize.of(height, width, metadata.dpi())
        : ImageSize.of(width, height, metadata.dpi());
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    bytes.close();
  }

  private void refuseTooLarge(int width, int height) throws Unreadable {
    long pixels = (long) width * height;
    if (pixels > (isStreamed ? MOST_PIXELS : MOST_HELD_PIXELS)) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "The image has %d by %d pixels, more than can be read.".formatted(width, height));
    }
  }

  /** What the decoder of JPEG says where it fills up what is missing with grey. */
  private static boolean tellsOfTheEnd(String warning) {
    return warning.contains("premature end of data segment")
        || warning.contains("Premature end of input file")
        || warning.contains("Missing EOI");
  }

  private static Picture reduced(Picture picture) {
    double area = (double) picture.width() * picture.height();
    double sharp = SHARP / (double) Math.min(picture.width(), picture.height());
    return picture.reduced(Math.min(sharp, Math.sqrt(MOST_RECOGNISED / area)));
  }
}
