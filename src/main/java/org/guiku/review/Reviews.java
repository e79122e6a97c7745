package org.guiku.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.catalog.Plans;
import org.guiku.coding.PlanCode;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Lineage;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.PassageAddress;
import org.springframework.stereotype.Service;

/**
 * The opinions of plans. One that was read from a file exists for whoever may read that file, one
 * that a person entered for whoever signed in.
 */
@Service
public class Reviews {

  private final Plans plans;
  private final OpinionFiles files;
  private final StoredOpinions opinions;
  private final OpinionTrail trail;
  private final Documents documents;
  private final Lineage lineage;

  Reviews(
      Plans plans,
      OpinionFiles files,
      StoredOpinions opinions,
      OpinionTrail trail,
      Documents documents,
      Lineage lineage) {
    this.plans = plans;
    this.files = files;
    this.opinions = opinions;
    this.trail = trail;
    this.documents = documents;
    this.lineage = lineage;
  }

  /** In the order in which they were heard, those of a file in its order. */
  public Listing<PlacedOpinion> list(
      Plan plan, OpinionFilter filter, Viewer viewer, PageRequest page) {
    List<PlanOpinions.Numbered> wanted =
        existing(plan, viewer).numbered().stream()
            .filter(it -> filter.wants(it.opinion()))
            .toList();
    Listing<PlanOpinions.Numbered> chosen = Listing.of(wanted, page);
    List<PlacedOpinion> shown = shown(chosen.items(), texts(plan, viewer), viewer);
    return new Listing<>(shown, chosen.total(), chosen.page(), chosen.size());
  }

  /** All of a plan, in that order. */
  public List<PlacedOpinion> all(Plan plan, Viewer viewer) {
    return shown(existing(plan, viewer).numbered(), texts(plan, viewer), viewer);
  }

  /** How they stand. */
  public OpinionCounts counts(Plan plan, Viewer viewer) {
    return OpinionCounts.of(existing(plan, viewer).inOrder());
  }

  /**
   * @throws Refused 404 UNKNOWN_OPINION also where it does not exist for the viewer
   */
  public PlacedOpinion named(String id, Viewer viewer) {
    ReviewOpinion opinion = existing(id, viewer);
    Plan plan = planOf(opinion);
    var numbered = new PlanOpinions.Numbered(existing(plan, viewer).number(opinion), opinion);
    return shown(List.of(numbered), texts(plan, viewer), viewer).getFirst();
  }

  /**
   * Those around it in its plan.
   *
   * @throws Refused 404 UNKNOWN_OPINION
   */
  public Neighbours neighbours(String id, Viewer viewer) {
    ReviewOpinion opinion = existing(id, viewer);
    return existing(planOf(opinion), viewer).around(opinion);
  }

  /**
   * What people did with it, the first first.
   *
   * @throws Refused 404 UNKNOWN_OPINION
   */
  public Listing<OpinionEvent> history(String id, Viewer viewer, PageRequest page) {
    ReviewOpinion opinion = existing(id, viewer);
    PlanTexts texts = texts(planOf(opinion), viewer);
    return Listing.of(
        trail.of(opinion.id()).stream().map(event -> shown(event, texts)).toList(), page);
  }

  /**
   * Changes of the next text that may follow it, the surest first; none while there is no next.
   *
   * @throws Refused 404 UNKNOWN_OPINION
   */
  public List<ProposedChange> proposals(String id, Viewer viewer) {
    ReviewOpinion opinion = existing(id, viewer);
    PlanTexts texts = texts(planOf(opinion), viewer);
    Place place = texts.place(opinion);
    open(opinion, place, viewer);
    Optional<PlanText> before = place.text().flatMap(texts::text);
    Optional<PlanText> after = place.text().flatMap(texts::after);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    documents.find(after.get().id(), viewer);
    return new ProposedChanges(before.get(), after.get(), opinion.said(), place).surestFirst();
  }

  /** The plan of an opinion. */
  public Plan planOf(ReviewOpinion opinion) {
    return plans.named(opinion.plan().value());
  }

  ReviewOpinion existing(String id, Viewer viewer) {
    return OpinionId.read(id)
        .flatMap(opinions::find)
        .filter(opinion -> existsFor(opinion, viewer))
        .orElseThrow(() -> new Refused(404, "UNKNOWN_OPINION"));
  }

  /** The texts of a plan in which the viewer may look. */
  PlanTexts texts(Plan plan, Viewer viewer) {
    List<DocumentId> ids =
        plan
            .code()
            .map(PlanCode::toString)
            .map(code -> lineage.of(code, viewer))
            .orElseGet(List::of)
            .stream()
            .filter(member -> member.revision().isPresent())
            .map(Lineage.Member::id)
            .toList();
    List<Document> texts =
        documents.findAll(ids, viewer).stream().filter(text -> text.passages() > 0).toList();
    return new PlanTexts(texts, documents);
  }

  private PlanOpinions existing(Plan plan, Viewer viewer) {
    files.takeIn(plan);
    List<ReviewOpinion> all = opinions.of(plan.id());
    List<DocumentId> from = all.stream().flatMap(it -> it.document().stream()).distinct().toList();
    Set<DocumentId> open =
        documents.findAll(from, viewer).stream().map(Document::id).collect(Collectors.toSet());
    return new PlanOpinions(
        all.stream()
            .filter(opinion -> opinion.document().map(open::contains).orElse(true))
            .toList());
  }

  private boolean existsFor(ReviewOpinion opinion, Viewer viewer) {
    return opinion
        .document()
        .map(file -> documents.get(file).filter(it -> it.existsFor(viewer)).isPresent())
        .orElse(true);
  }

  private List<PlacedOpinion> shown(
      List<PlanOpinions.Numbered> opinions, PlanTexts texts, Viewer viewer) {
    List<PlacedOpinion> shown = opinions.stream().map(it -> placed(it, texts)).toList();
    shown.forEach(it -> open(it.opinion(), it.place(), viewer));
    return shown;
  }

  private static PlacedOpinion placed(PlanOpinions.Numbered numbered, PlanTexts texts) {
    ReviewOpinion opinion = numbered.opinion();
    Optional<Spot> change =
        opinion.answer().flatMap(given -> given.answer().followed()).flatMap(texts::find);
    return new PlacedOpinion(numbered.number(), opinion, texts.place(opinion), change);
  }

  /** Who is shown an opinion has seen the file that says it, and the text that it is on. */
  private void open(ReviewOpinion opinion, Place place, Viewer viewer) {
    Stream.concat(opinion.document().stream(), place.text().stream())
        .forEach(document -> documents.find(document, viewer));
  }

  /** Without the addresses of texts that do not exist for the viewer. */
  private static OpinionEvent shown(OpinionEvent event, PlanTexts texts) {
    OpinionEvent.What what =
        switch (event.what()) {
          case OpinionEvent.Answered it -> new OpinionEvent.Answered(shown(it.answer(), texts));
          case OpinionEvent.Corrected it when it.field() == OpinionField.PLACE ->
              new OpinionEvent.Corrected(
                  it.field(), shown(it.before(), texts), shown(it.after(), texts));
          default -> event.what();
        };
    return new OpinionEvent(event.number(), what, event.by(), event.at());
  }

  private static Answer shown(Answer answer, PlanTexts texts) {
    Optional<PassageAddress> change = answer.followed().filter(it -> texts.find(it).isPresent());
    return Answer.of(answer.outcome(), answer.reason(), change);
  }

  private static Optional<String> shown(Optional<String> address, PlanTexts texts) {
    return address
        .flatMap(PassageAddress::parse)
        .filter(it -> texts.find(it).isPresent())
        .map(PassageAddress::toString);
  }
}
