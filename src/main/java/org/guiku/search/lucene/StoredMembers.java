package org.guiku.search.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.search.Hit;
import org.guiku.search.HitFacts;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.NearPassage;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Blocks} stored of the members of a block. */
final class StoredMembers {

  private StoredMembers() {}

  static FoundDocument found(
      Document parent, Placed placed, List<FoundPassage> passages, int matching) {
    return new FoundDocument(
        new DocumentId(parent.get(Blocks.ID)),
        facts(parent),
        placed.score(),
        placed.meant().isPresent() ? Hit.Matched.MEANING : Hit.Matched.WORDS,
        passages,
        matching);
  }

  static NearPassage near(Document parent, Document child, double similarity) {
    return new NearPassage(
        new DocumentId(parent.get(Blocks.ID)), facts(parent), passage(child), similarity);
  }

  static FoundPassage passage(Document child) {
    return new FoundPassage(
        child.getField(Blocks.ORDINAL).numericValue().intValue(),
        child.get(Blocks.ADDRESS),
        List.of(child.getValues(Blocks.SECTION)),
        child.get(Blocks.TEXT),
        PageStarts.pages(child.getValues(Blocks.PAGE)));
  }

  private static HitFacts facts(Document parent) {
    return new HitFacts(
        parent.get(Blocks.TITLE),
        DocumentKind.valueOf(parent.get(Blocks.KIND)),
        Optional.ofNullable(parent.get(Blocks.PLAN_CODE)),
        Optional.empty(),
        number(parent.get(Blocks.PERIOD)),
        Optional.ofNullable(parent.get(Blocks.REGION)),
        Optional.ofNullable(parent.get(Blocks.ISSUER)),
        Optional.ofNullable(parent.get(Blocks.NUMBER)),
        Optional.ofNullable(parent.getField(Blocks.ISSUED))
            .map(days -> LocalDate.ofEpochDay(days.numericValue().longValue())));
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
