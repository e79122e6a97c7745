package org.guiku.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Lineage;
import org.guiku.documents.Lineage.Member;
import org.guiku.documents.PassageAddress;
import org.springframework.stereotype.Component;

/** One passage through all the revisions of its plan that a viewer may read. */
@Component
public class PassageHistory {

  /** A plan has a handful; beyond that, the nearest ones are gone through. */
  private static final int MOST = 10;

  /**
   * The passage in one revision.
   *
   * @param document in which it stands
   * @param revision from 1
   * @param piece as it stands there; where it is gone, as it stood before
   * @param since what became of it since the revision before; empty in the first of the plan
   */
  public record Step(Document document, int revision, Piece piece, Optional<Difference> since) {}

  private final Documents documents;
  private final Lineage lineage;

  PassageHistory(Documents documents, Lineage lineage) {
    this.documents = documents;
    this.lineage = lineage;
  }

  /**
   * The oldest first; one step alone where the document is no text of a plan, or the only one.
   *
   * @throws Refused 404 UNKNOWN_PASSAGE where it is malformed, gone, or may not be read
   */
  public List<Step> of(String address, Viewer viewer) {
    PassageAddress cited =
        PassageAddress.parse(address)
            .filter(parsed -> documents.find(parsed.document(), viewer).isPresent())
            .orElseThrow(PassageHistory::unknown);
    Document document = documents.current(cited.document());
    Piece piece =
        documents
            .reading(document.id())
            .flatMap(reading -> cited.resolve(reading).passage())
            .map(Piece::of)
            .orElseThrow(PassageHistory::unknown);
    List<Member> texts = texts(document, viewer);
    int own = place(document.id(), texts);
    if (own < 0) {
      return List.of(new Step(document, 1, piece, Optional.empty()));
    }
    return through(texts, own, piece);
  }

  private List<Member> texts(Document document, Viewer viewer) {
    return document.planCode().map(code -> lineage.of(code, viewer)).orElseGet(List::of).stream()
        .filter(member -> member.revision().isPresent())
        .filter(member -> documents.get(member.id()).filter(it -> it.passages() > 0).isPresent())
        .toList();
  }

  private static int place(DocumentId id, List<Member> texts) {
    return IntStream.range(0, texts.size())
        .filter(i -> texts.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private List<Step> through(List<Member> texts, int own, Piece piece) {
    List<Step> steps = new ArrayList<>();
    Piece first = piece;
    Optional<Difference> begun = Optional.empty();
    int oldest = own;
    while (oldest > 0 && own - oldest < MOST) {
      Optional<Difference> before = difference(texts.get(oldest - 1), texts.get(oldest), first);
      if (before.flatMap(Difference::before).isEmpty()) {
        begun = before;
        break;
      }
      first = before.flatMap(Difference::before).get();
      oldest--;
    }
    steps.add(step(texts.get(oldest), first, begun));
    for (int i = oldest + 1; i < texts.size() && i - own < MOST; i++) {
      Piece last = steps.getLast().piece();
      Optional<Difference> next = onward(texts.get(i - 1), texts.get(i), last);
      steps.add(step(texts.get(i), next.flatMap(Difference::after).orElse(last), next));
      if (next.flatMap(Difference::after).isEmpty()) {
        break;
      }
    }
    return steps;
  }

  private Step step(Member member, Piece piece, Optional<Difference> since) {
    return new Step(documents.current(member.id()), member.revision().orElseThrow(), piece, since);
  }

  private Optional<Difference> difference(Member left, Member right, Piece after) {
    return redline(left, right).differences().stream()
        .filter(it -> it.after().filter(found -> found.ordinal() == after.ordinal()).isPresent())
        .findFirst();
  }

  private Optional<Difference> onward(Member left, Member right, Piece before) {
    return redline(left, right).differences().stream()
        .filter(it -> it.before().filter(found -> found.ordinal() == before.ordinal()).isPresent())
        .findFirst();
  }

  private Redline redline(Member left, Member right) {
    return Comparing.of(
        pieces(left), pieces(right), Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
  }

  private List<Piece> pieces(Member member) {
    return Piece.ofAll(documents.reading(member.id()).orElseThrow(PassageHistory::unknown));
  }

  private static Refused unknown() {
    return new Refused(404, "UNKNOWN_PASSAGE");
  }
}
