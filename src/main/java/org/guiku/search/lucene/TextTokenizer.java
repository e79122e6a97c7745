package org.guiku.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.util.ArrayUtil;

/** A tokenizer that takes its text whole. */
abstract class TextTokenizer extends Tokenizer {

  private char[] buffer = new char[1 << 10];

  /** Not by a StringWriter, whose locked copies cost more than the folding. */
  final String text() throws IOException {
    int length = 0;
    int read;
    while ((read = input.read(buffer, length, buffer.length - length)) >= 0) {
      length += read;
      if (length == buffer.length) {
        buffer = ArrayUtil.grow(buffer);
      }
    }
    return new String(buffer, 0, length);
  }
}
