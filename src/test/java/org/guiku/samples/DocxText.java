package org.guiku.samples;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes a line of source into a paragraph; {@code [^text]} becomes a real footnote, a tab a tab.
 */
record DocxText(XWPFDocument document, XWPFParagraph paragraph) {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^]]+)]");

  void write(String text) {
    var notes = FOOTNOTE.matcher(text);
    var from = 0;
    while (notes.find()) {
      run(text.substring(from, notes.start()));
      footnote(notes.group(1));
      from = notes.end();
    }
    run(text.substring(from));
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
}
