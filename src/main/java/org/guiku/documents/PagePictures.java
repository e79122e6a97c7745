package org.guiku.documents;

import java.io.IOException;
import org.guiku.access.Refused;

/** Draws pages of documents that are images; whoever can read such files implements it. */
public interface PagePictures {

  /**
   * A picture as browsers draw it.
   *
   * @param mediaType PNG or JPEG
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Picture(String mediaType, byte[] bytes) {}

  /**
   * The caller has checked the viewer.
   *
   * @param page from 1
   * @throws Refused 422 UNDRAWABLE where the image is damaged or too large; 410 ORIGINAL_MISSING
   * @throws IOException when the file could not be got at; worth another try
   */
  Picture draw(Document document, int page) throws IOException;
}
