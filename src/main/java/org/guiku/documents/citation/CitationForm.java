package org.guiku.documents.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a citation is taken away. */
public enum CitationForm {
  GBT7714("text/plain;charset=UTF-8", "txt") {
    @Override
    public String of(Citation citation) {
      return GbtReference.of(citation) + "\n";
    }
  },
  RIS("application/x-research-info-systems;charset=UTF-8", "ris") {
    @Override
    public String of(Citation citation) {
      return RisRecord.of(citation);
    }
  },
  BIBTEX("application/x-bibtex;charset=UTF-8", "bib") {
    @Override
    public String of(Citation citation) {
      return BibtexEntry.of(citation);
    }
  };

  private final String mediaType;
  private final String extension;

  CitationForm(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Written out, its line ended; several written one after another are a list of them. */
  public abstract String of(Citation citation);

  public String mediaType() {
    return mediaType;
  }

  /** Of the name of a file that holds it. */
  public String extension() {
    return extension;
  }

  /** Its name in the outer contract. */
  public String wording() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CitationForm> named(String wording) {
    return Arrays.stream(values()).filter(form -> form.wording().equals(wording)).findFirst();
  }
}
