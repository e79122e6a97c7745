package org.guiku.comparison.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.pdf.Block.Span;
import org.guiku.fonts.ChineseFont;
import org.guiku.fonts.EmbeddableFont;

/**
 * A redline as pages: the whole right text, with what was changed in it and what is gone from the
 * left, readable without colours as well. Pages are written as they are filled.
 */
public final class PdfRedline {

  private PdfRedline() {}

  /** Closes the stream. Drawn twice: which letters a font has to bring is known at the end. */
  public static void write(
      OutputStream out, ChineseFont font, RedlineHead head, Labels labels, Redline redline)
      throws IOException {
    EmbeddableFont embeddable = EmbeddableFont.of(font);
    Typeface unseen = new Typeface(embeddable.unseen());
    draw(OutputStream.nullOutputStream(), unseen, head, labels, redline);
    draw(out, new Typeface(embeddable.with(unseen.letters())), head, labels, redline);
  }

  private static void draw(
      OutputStream out, Typeface face, RedlineHead head, Labels labels, Redline redline) {
    RedlineBlocks blocks = new RedlineBlocks(labels);
    try (Paper paper = new Paper(out, face, head)) {
      begin(paper, head, labels);
      for (Difference difference : redline.differences()) {
        blocks.of(difference).forEach(paper::add);
      }
    }
  }

  private static void begin(Paper paper, RedlineHead head, Labels labels) {
    paper.add(Block.of(Setting.TITLE, kept(labels.of("comparison.pdf.title"))));
    draft(paper, labels.of("comparison.old"), head.older());
    draft(paper, labels.of("comparison.new"), head.newer());
    paper.add(Block.of(Setting.TEXT, kept(head.summary())));
    paper.add(
        Block.of(
            Setting.NOTE,
            new Span(labels.of("comparison.pdf.deleted"), Style.DELETED),
            new Span("　", Style.REMARK),
            new Span(labels.of("comparison.pdf.inserted"), Style.INSERTED),
            new Span("　" + labels.of("comparison.pdf.bar"), Style.REMARK)));
    paper.rule();
  }

  private static void draft(Paper paper, String which, RedlineHead.Draft draft) {
    paper.add(
        Block.of(
            Setting.TEXT,
            kept(which + "　" + draft.title() + "　"),
            new Span(draft.facts(), Style.REMARK)));
  }

  private static Span kept(String text) {
    return new Span(text, Style.KEPT);
  }
}
