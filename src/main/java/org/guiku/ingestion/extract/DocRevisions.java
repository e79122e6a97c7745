package org.guiku.ingestion.extract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.DateAndTime;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.extract.RunChanges.Change;
import org.jspecify.annotations.Nullable;

/** Who changed what in a DOC file, and when. */
final class DocRevisions {

  private static final int EARLIEST_YEAR = 1980;

  private final HWPFDocument document;
  private @Nullable TreeMap<Integer, CHPX> runs;

  DocRevisions(HWPFDocument document) {
    this.document = document;
  }

  Optional<Change> changeAt(Kind kind, int place) {
    var run = runs().floorEntry(place);
    if (run == null) {
      return Optional.empty();
    }
    CharacterProperties properties =
        run.getValue()
            .getCharacterProperties(document.getStyleSheet(), (short) StyleSheet.NIL_STYLE);
    boolean isDeletion = kind == Kind.DELETION;
    int author = isDeletion ? properties.getIbstRMarkDel() : properties.getIbstRMark();
    DateAndTime at = isDeletion ? properties.getDttmRMarkDel() : properties.getDttmRMark();
    return Optional.of(new Change(kind, new MarkOrigin(author(author), instant(at))));
  }

  private TreeMap<Integer, CHPX> runs() {
    if (runs == null) {
      runs = new TreeMap<>();
      for (CHPX run : document.getCharacterTable().getTextRuns()) {
        runs.put(run.getStart(), run);
      }
    }
    return runs;
  }

  private Optional<String> author(int index) {
    var authors = document.getRevisionMarkAuthorTable();
    return authors == null || index < 0 || index >= authors.getSize()
        ? Optional.empty()
        : Optional.ofNullable(authors.getAuthor(index)).filter(name -> !name.isBlank());
  }

  /** Word writes local time without a zone; it is taken for UTC, as in DOCX. */
  private static Optional<Instant> instant(@Nullable DateAndTime at) {
    if (at == null || at.isEmpty()) {
      return Optional.empty();
    }
    Calendar date = at.getDate();
    return date.get(Calendar.YEAR) < EARLIEST_YEAR
        ? Optional.empty()
        : Optional.of(
            date.toInstant()
                .atZone(date.getTimeZone().toZoneId())
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC));
  }
}
