package org.guiku.samples;

import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/**
 * Writes a line of source into a paragraph: notes, comments and changes become real ones, a tab a
 * tab.
 */
record DocxText(XWPFDocument document, XWPFParagraph paragraph) {

  private static final int LATEST_ID = 1_000_000;

  void write(String text) {
    for (var run : Marked.runs(text)) {
      switch (run.kind()) {
        case PLAIN -> run(run.text());
        case FOOTNOTE -> footnote(run.text());
        case INSERTED ->
            stamp(paragraph.getCTP().addNewIns(), run)
                .addNewR()
                .addNewT()
                .setStringValue(run.text());
        case DELETED ->
            stamp(paragraph.getCTP().addNewDel(), run)
                .addNewR()
                .addNewDelText()
                .setStringValue(run.text());
        case COMMENTED -> comment(run);
      }
    }
  }

  private void run(String text) {
    var pieces = text.split("\t", -1);
    var run = paragraph.createRun();
    run.setText(pieces[0]);
    for (var at = 1; at < pieces.length; at++) {
      run.addTab();
      run.setText(pieces[at]);
    }
  }

  private void footnote(String text) {
    var note = document.createFootnote();
    note.createParagraph().createRun().setText(text);
    paragraph.addFootnoteReference(note);
  }

  private static CTRunTrackChange stamp(CTRunTrackChange change, Marked run) {
    change.setAuthor(run.by());
    change.setDate(time());
    change.setId(BigInteger.valueOf(Math.floorMod(run.text().hashCode(), LATEST_ID)));
    return change;
  }

  private void comment(Marked run) {
    var comments =
        document.getDocComments() == null ? document.createComments() : document.getDocComments();
    var id = BigInteger.valueOf(comments.getComments().size());
    var comment = comments.createComment(id);
    comment.setAuthor(run.by());
    comment.setDate(time());
    comment.createParagraph().createRun().setText(run.comment());
    paragraph.getCTP().addNewCommentRangeStart().setId(id);
    run(run.text());
    paragraph.getCTP().addNewCommentRangeEnd().setId(id);
    paragraph.getCTP().addNewR().addNewCommentReference().setId(id);
  }

  /** One time for all, so that the same sources give the same bytes. */
  private static Calendar time() {
    var time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.clear();
    time.set(2021, Calendar.SEPTEMBER, 22, 9, 30);
    return time;
  }
}
