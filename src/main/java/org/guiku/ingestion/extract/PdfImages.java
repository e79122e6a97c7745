package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.Matrix;

/** Notes where a page's images lie, without decoding them; forms are drawn as ever. */
final class PdfImages extends DrawObject {

  /** A page is laid out in so many fields each way, of which images cover some. */
  private static final int FIELDS = 32;

  private final PDFStreamEngine engine;
  private final PdfView view;
  private final BitSet covered = new BitSet(FIELDS * FIELDS);

  PdfImages(PDFStreamEngine engine, PdfView view) {
    super(engine);
    this.engine = engine;
    this.view = view;
  }

  /** The share of the page that images cover, 0 to 1. */
  float cover() {
    return covered.cardinality() / (float) (FIELDS * FIELDS);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && engine.getResources() != null
        && engine.getResources().isImageXObject(name)) {
      coverHere();
    } else {
      super.process(operator, operands);
    }
  }

  /** Notes an image where one is drawn now: the box around the unit square, which it fills. */
  void coverHere() {
    Matrix placed =
        engine.getGraphicsState().getCurrentTransformationMatrix().multiply(view.matrix());
    float x = placed.getTranslateX();
    float y = placed.getTranslateY();
    float left = x + Math.min(0, placed.getScaleX()) + Math.min(0, placed.getShearX());
    float right = x + Math.max(0, placed.getScaleX()) + Math.max(0, placed.getShearX());
    float top = y + Math.min(0, placed.getShearY()) + Math.min(0, placed.getScaleY());
    float bottom = y + Math.max(0, placed.getShearY()) + Math.max(0, placed.getScaleY());
    int last = field(right, view.width());
    for (int row = field(top, view.height()); row < field(bottom, view.height()); row++) {
      covered.set(row * FIELDS + Math.min(field(left, view.width()), last), row * FIELDS + last);
    }
  }

  private static int field(float at, float whole) {
    return Math.clamp(Math.round(at / whole * FIELDS), 0, FIELDS);
  }
}
