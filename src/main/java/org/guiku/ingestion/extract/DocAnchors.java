package org.guiku.ingestion.extract;

import java.util.Optional;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.extract.RunChanges.Change;
import org.guiku.ingestion.structure.MarkedText;

/** What hangs on single characters of a DOC file: notes, text boxes, comments and changes. */
interface DocAnchors {

  /** Files older than Word 97 are read without any. */
  DocAnchors NONE = new DocAnchors() {};

  static DocAnchors of(HWPFDocument document) {
    return new OfWord97(document);
  }

  default Optional<Range> footnoteAt(int place) {
    return Optional.empty();
  }

  default Optional<Range> endnoteAt(int place) {
    return Optional.empty();
  }

  default Optional<Range> boxAt(int place) {
    return Optional.empty();
  }

  default boolean opensComment(int place) {
    return false;
  }

  default void openComment(int place, MarkedText.Writer text) {}

  default void closeComment(int place, MarkedText.Writer text) {}

  default void endParagraph(MarkedText.Writer text) {}

  default Optional<Change> changeAt(Kind kind, int place) {
    return Optional.empty();
  }

  /** As [MS-DOC] tells of them. */
  final class OfWord97 implements DocAnchors {

    private final HWPFDocument document;
    private final DocStory boxes;
    private final DocComments comments;
    private final DocRevisions revisions;

    OfWord97(HWPFDocument document) {
      this.document = document;
      this.boxes = DocStory.boxes(document);
      this.comments = DocComments.of(document);
      this.revisions = new DocRevisions(document);
    }

    @Override
    public Optional<Range> footnoteAt(int place) {
      return noteAt(place, document.getFootnotes(), document.getFootnoteRange());
    }

    @Override
    public Optional<Range> endnoteAt(int place) {
      return noteAt(place, document.getEndnotes(), document.getEndnoteRange());
    }

    private Optional<Range> noteAt(int place, Notes notes, Range story) {
      int index = notes.getNoteIndexByAnchorPosition(place);
      if (index < 0) {
        return Optional.empty();
      }
      int start = notes.getNoteTextStartOffset(index);
      return DocStory.part(document, story, start, notes.getNoteTextEndOffset(index));
    }

    @Override
    public Optional<Range> boxAt(int place) {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
      EscherContainerRecord shape = drawing == null ? null : drawing.getOfficeArtSpContainer();
      EscherOptRecord options =
          shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
      EscherSimpleProperty text =
          options == null ? null : options.lookup(EscherPropertyTypes.TEXT__TEXTID);
      return text == null ? Optional.empty() : boxes.part((text.getPropertyValue() >>> 16) - 1);
    }

    @Override
    public boolean opensComment(int place) {
      return comments.opensAt(place);
    }

    @Override
    public void openComment(int place, MarkedText.Writer text) {
      comments.open(place, text);
    }

    @Override
    public void closeComment(int place, MarkedText.Writer text) {
      comments.close(place, text);
    }

    @Override
    public void endParagraph(MarkedText.Writer text) {
      comments.endParagraph(text);
    }

    @Override
    public Optional<Change> changeAt(Kind kind, int place) {
      return revisions.changeAt(kind, place);
    }
  }
}
