package org.guiku.ingestion.extract;

import java.io.ByteArrayOutputStream;

/** Markers that cameras and programs write behind the start of a JPEG. */
final class JpegMarker {

  /** Says that the camera was held on its side. */
  static final byte[] EXIF_ON_ITS_SIDE = {
    'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0,
    0, 0, 0, 0, 0
  };

  private JpegMarker() {}

  /** The JPEG with a marker of those in which EXIF stands. */
  static byte[] in(byte[] jpeg, byte[] content) {
    var with = new ByteArrayOutputStream();
    with.write(jpeg, 0, 2);
    with.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (content.length + 2)});
    with.writeBytes(content);
    with.write(jpeg, 2, jpeg.length - 2);
    return with.toByteArray();
  }
}
