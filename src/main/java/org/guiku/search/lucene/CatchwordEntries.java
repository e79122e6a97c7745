package org.guiku.search.lucene;

import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.guiku.search.Catchword;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.suggest.Forms;
import org.guiku.search.suggest.Letters;

/**
 * How the catchwords of a document lie in its block: each a member of its own beside the passages,
 * with fields that no search of passages looks into, and gone with the block.
 */
final class CatchwordEntries {

  static final String BEGINNING = "catchword.beginning";
  static final String INSIDE = "catchword.inside";

  /** An {@link Entry}, encoded. */
  static final String ENTRY = "catchword";

  private static final String SEPARATOR = "\u0001";

  private CatchwordEntries() {}

  /**
   * What is kept of a catchword.
   *
   * @param letters by which two catchwords are the same
   */
  record Entry(String letters, Catchword.Kind kind, String text) {

    static Entry of(BytesRef encoded) {
      String[] parts = encoded.utf8ToString().split(SEPARATOR, 3);
      return new Entry(parts[0], Catchword.Kind.valueOf(parts[1]), parts[2]);
    }

    BytesRef encoded() {
      return new BytesRef(String.join(SEPARATOR, letters, kind.name(), text));
    }
  }

  static Stream<Document> of(IndexedDocument indexed) {
    String block = indexed.document().id().value();
    return indexed.catchwords().stream().map(catchword -> member(block, catchword));
  }

  private static Document member(String block, Catchword catchword) {
    String letters = Letters.of(catchword.text());
    Forms forms = Forms.of(letters);
    Document member = new Document();
    Blocks.addNoText(member);
    member.add(new StringField(Blocks.BLOCK, block, Store.NO));
    forms.beginning().forEach(form -> member.add(new StringField(BEGINNING, form, Store.NO)));
    forms.inside().forEach(form -> member.add(new StringField(INSIDE, form, Store.NO)));
    Entry entry = new Entry(letters, catchword.kind(), catchword.text());
    member.add(new SortedDocValuesField(ENTRY, entry.encoded()));
    return member;
  }
}
