package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an image says of itself beside its pixels; nonsense counts as silence.
 *
 * @param dpi 0 where it is not said
 */
record ImageMetadata(double dpi, Orientation orientation) {

  private static final String JPEG_FORM = "javax_imageio_jpeg_image_1.0";
  private static final int APP1 = 0xE1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int MOST_TAGS = 500;

  /** What Java calls the orientations that EXIF and TIFF count from 1. */
  private static final List<String> JAVA_ORIENTATIONS =
      List.of(
          "Normal",
          "FlipH",
          "Rotate180",
          "FlipV",
          "FlipHRotate90",
          "Rotate270",
          "FlipVRotate90",
          "Rotate90");

  private static final double MILLIMETRES_TO_THE_INCH = 25.4;

  static ImageMetadata of(ImageReader reader, int index) throws IOException {
    IIOMetadata metadata = reader.getImageMetadata(index);
    return new ImageMetadata(dpi(metadata), orientation(metadata));
  }

  private static double dpi(IIOMetadata metadata) {
    if (!metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = ((IIOMetadataNode) root).getElementsByTagName("HorizontalPixelSize");
    try {
      return sizes.getLength() == 0
          ? 0
          : MILLIMETRES_TO_THE_INCH / Double.parseDouble(valueOf(sizes.item(0)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String valueOf(Node node) {
    return ((IIOMetadataNode) node).getAttribute("value");
  }

  private static Orientation orientation(IIOMetadata metadata) {
    return JPEG_FORM.equals(metadata.getNativeMetadataFormatName())
        ? ofJpeg((IIOMetadataNode) metadata.getAsTree(JPEG_FORM))
        : ofTiff(metadata);
  }

  /** The marker that EXIF uses bears other things too, such as what Photoshop notes. */
  private static Orientation ofJpeg(IIOMetadataNode root) {
    NodeList markers = root.getElementsByTagName("unknown");
    for (int i = 0; i < markers.getLength(); i++) {
      IIOMetadataNode marker = (IIOMetadataNode) markers.item(i);
      if (String.valueOf(APP1).equals(marker.getAttribute("MarkerTag"))
          && marker.getUserObject() instanceof byte[] content
          && isExif(content)) {
        return orientation(content);
      }
    }
    return Orientation.AS_IT_IS;
  }

  private static Orientation ofTiff(IIOMetadata metadata) {
    if (!metadata.isStandardMetadataFormatSupported()) {
      return Orientation.AS_IT_IS;
    }
    Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList said = ((IIOMetadataNode) root).getElementsByTagName("ImageOrientation");
    return said.getLength() == 0
        ? Orientation.AS_IT_IS
        : Orientation.of(JAVA_ORIENTATIONS.indexOf(valueOf(said.item(0))) + 1);
  }

  private static boolean isExif(byte[] content) {
    return content.length > EXIF.length
        && Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length);
  }

  /** Looks through the first directory of EXIF, which has the form of a TIFF's. */
  private static Orientation orientation(byte[] exif) {
    try {
      ByteBuffer tiff = ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      tiff.position(tiff.getInt(4));
      int tags = Math.min(tiff.getShort() & 0xFFFF, MOST_TAGS);
      for (int i = 0; i < tags; i++) {
        int entry = tiff.position() + 12 * i;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          return Orientation.of(tiff.getShort(entry + 8));
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // Broken off or made up.
    }
    return Orientation.AS_IT_IS;
  }
}
