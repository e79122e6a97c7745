package org.guiku.ingestion.extract;

import java.util.Optional;
import org.guiku.documents.Failure;
import org.jspecify.annotations.Nullable;

/** A file cannot be read, and trying again as it is would not help. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final Failure.Code code;
  private final @Nullable String mediaType;

  /**
   * @param detail a sentence for people
   */
  public Unreadable(Failure.Code code, String detail) {
    this(code, detail, null, null);
  }

  public Unreadable(Failure.Code code, String detail, Throwable cause) {
    this(code, detail, cause, null);
  }

  private Unreadable(
      Failure.Code code, String detail, @Nullable Throwable cause, @Nullable String mediaType) {
    super(detail, cause);
    this.code = code;
    this.mediaType = mediaType;
  }

  public Failure failure() {
    return new Failure(code, String.valueOf(getMessage()));
  }

  /** What the file is nevertheless, as far as it was found out. */
  public Optional<String> mediaType() {
    return Optional.ofNullable(mediaType);
  }

  Unreadable as(String found) {
    return mediaType == null
        ? new Unreadable(code, String.valueOf(getMessage()), getCause(), found)
        : this;
  }
}
