package org.guiku.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.catalog.Plans;
import org.guiku.documents.Annotation;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Opinions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The comments and tracked changes that came with a file, and its comments as opinions. */
@Service
public class Marks {

  private final Documents documents;
  private final Plans plans;
  private final StoredOpinions opinions;
  private final OpinionTrail trail;
  private final DocumentRegister register;
  private final Audit audit;

  Marks(
      Documents documents,
      Plans plans,
      StoredOpinions opinions,
      OpinionTrail trail,
      DocumentRegister register,
      Audit audit) {
    this.documents = documents;
    this.plans = plans;
    this.register = register;
    this.opinions = opinions;
    this.trail = trail;
    this.audit = audit;
  }

  /**
   * The passages of a file that have any, in its order.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT
   */
  public Listing<MarkedPassage> of(String document, PageRequest page, Viewer viewer) {
    Document named = documents.named(document, viewer);
    List<MarkedPassage> marked =
        documents.reading(named.id()).map(reading -> marked(named.id(), reading)).orElse(List.of());
    return Listing.of(marked, page);
  }

  /**
   * Makes opinions on the file's plan of its comments, each on the passage where it stands. One
   * that was made of a comment before is left as people left it.
   *
   * @return how many are new
   * @throws Refused 404 UNKNOWN_DOCUMENT; 409 NO_PLAN where the catalog has no plan of its code
   */
  @Transactional
  public int commentsAsOpinions(String document, Viewer by) {
    Document draft = documents.named(document, by);
    Plan plan =
        draft
            .planCode()
            .flatMap(plans::find)
            .orElseThrow(() -> new Refused(409, "NO_PLAN", draft.title()));
    register.holdChanges();
    return documents.reading(draft.id()).map(reading -> enter(plan, draft, reading, by)).orElse(0);
  }

  private int enter(Plan plan, Document draft, Reading reading, Viewer by) {
    List<PassageAddress> addresses = PassageAddress.ofAll(draft.id(), reading);
    Set<String> known =
        opinions.known(plan.id(), draft.id()).stream()
            .map(Rereading.Known::key)
            .collect(Collectors.toSet());
    List<Rereading.Read> fresh =
        Rereading.read(Opinions.ofComments(reading).rows()).stream()
            .filter(read -> !known.contains(read.key()))
            .toList();
    fresh.forEach(read -> enter(plan, draft, read, addresses, by));
    return fresh.size();
  }

  private void enter(
      Plan plan, Document draft, Rereading.Read read, List<PassageAddress> addresses, Viewer by) {
    Optional<PassageAddress> source = OpinionFiles.source(read, addresses);
    ReviewOpinion opinion = OpinionFiles.opinion(plan.id(), draft, read, source);
    opinions.insert(opinion, Optional.of(read.key()));
    opinions.place(opinion.id(), source);
    trail.add(opinion.id(), new OpinionEvent.Entered(), by);
    audit.record(by, AuditAction.OPINION_ENTERED, opinion.id().value());
  }

  private static List<MarkedPassage> marked(DocumentId id, Reading reading) {
    List<PassageAddress> addresses = PassageAddress.ofAll(id, reading);
    Map<Integer, List<Annotation>> byPassage =
        reading.annotations().stream()
            .collect(Collectors.groupingBy(Annotation::ordinal, TreeMap::new, Collectors.toList()));
    return byPassage.entrySet().stream()
        .map(
            each ->
                new MarkedPassage(
                    reading.passages().get(each.getKey() - 1),
                    addresses.get(each.getKey() - 1),
                    each.getValue()))
        .toList();
  }
}
