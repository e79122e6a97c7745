package org.guiku.search.web;

import org.guiku.access.Refused;
import org.guiku.documents.citation.CitationForm;

/** In what form a result is taken away. */
sealed interface ResultFormat {

  /** A row for each document. */
  enum Table implements ResultFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    Table(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    @Override
    public String mediaType() {
      return mediaType;
    }

    @Override
    public String extension() {
      return extension;
    }
  }

  /** A citation of each document, at its best passage. */
  record Citations(CitationForm form) implements ResultFormat {

    @Override
    public String mediaType() {
      return form.mediaType();
    }

    @Override
    public String extension() {
      return form.extension();
    }
  }

  String mediaType();

  /** Of the name of the file. */
  String extension();

  /**
   * @throws Refused 400 BAD_PARAMETER
   */
  static ResultFormat named(String wording) {
    return switch (wording) {
      case "csv" -> Table.CSV;
      case "xlsx" -> Table.XLSX;
      default ->
          CitationForm.named(wording)
              .map(Citations::new)
              .orElseThrow(() -> new Refused(400, "BAD_PARAMETER", "format"));
    };
  }
}
