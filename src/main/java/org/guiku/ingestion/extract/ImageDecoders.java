package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import javax.imageio.ImageReader;

/** Chooses among those who read an image. */
final class ImageDecoders {

  private ImageDecoders() {}

  /**
   * The first that is offered. Of the two that read TIFF it is Java's own: chance orders them anew
   * in each process, and they do not read alike.
   */
  static Optional<ImageReader> chosen(Iterator<ImageReader> offered) {
    var readers = Spliterators.spliteratorUnknownSize(offered, 0);
    return StreamSupport.stream(readers, false)
        .filter(reader -> !isTiff(reader) || isOfJava(reader))
        .findFirst();
  }

  private static boolean isTiff(ImageReader reader) {
    try {
      return reader.getFormatName().startsWith("tif");
    } catch (IOException notSaid) {
      return false;
    }
  }

  private static boolean isOfJava(ImageReader reader) {
    return "java.desktop".equals(reader.getClass().getModule().getName());
  }
}
