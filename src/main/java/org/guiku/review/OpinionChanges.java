package org.guiku.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of opinions. It holds against every later reading of their files. */
@Service
public class OpinionChanges {

  /** Nobody cuts one paragraph into more. */
  private static final int MOST_PARTS = 50;

  private final Reviews reviews;
  private final StoredOpinions opinions;
  private final OpinionTrail trail;
  private final DocumentRegister register;
  private final Audit audit;
  private final Clock clock;

  OpinionChanges(
      Reviews reviews,
      StoredOpinions opinions,
      OpinionTrail trail,
      DocumentRegister register,
      Audit audit,
      Clock clock) {
    this.reviews = reviews;
    this.opinions = opinions;
    this.trail = trail;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes down what came by no file. Whoever signed in may know of it.
   *
   * @throws Refused 400 MALFORMED_OPINION, with all faults
   */
  @Transactional
  public OpinionId enter(Plan plan, OpinionWish wish, Viewer by) {
    Map<OpinionField, String> fields = wish.over(Map.of(), reviews.texts(plan, by));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ReviewOpinion entered =
        new ReviewOpinion(
            OpinionId.random(),
            plan.id(),
            Optional.empty(),
            Optional.empty(),
            now,
            "",
            OpinionWish.opinion(fields),
            OpinionWish.place(fields),
            Optional.empty());
    add(entered, new OpinionEvent.Entered(), by);
    audit.record(by, AuditAction.OPINION_ENTERED, entered.id().value());
    return entered.id();
  }

  /**
   * Says something else of it.
   *
   * @throws Refused 404 UNKNOWN_OPINION; 400 MALFORMED_OPINION, with all faults
   */
  @Transactional
  public void correct(String id, OpinionWish wish, Viewer by) {
    ReviewOpinion before = held(id, by);
    Map<OpinionField, String> old = OpinionWish.fields(before);
    Map<OpinionField, String> now = readAnew(wish, old, wish.over(old, texts(before, by)));
    List<OpinionField> changed =
        Arrays.stream(OpinionField.values())
            .filter(field -> !Objects.equals(old.get(field), now.get(field)))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    opinions.say(before.id(), corrected(before.said(), now, changed));
    opinions.place(before.id(), OpinionWish.place(now));
    for (OpinionField field : changed) {
      trail.add(before.id(), correction(field, old, now), by);
    }
    List<String> names = changed.stream().map(OpinionField::wording).toList();
    audit.record(
        by,
        AuditAction.OPINION_CORRECTED,
        before.id().value(),
        new AuditDetail(AuditDetail.Key.FIELDS, names));
  }

  /**
   * Cuts it into parts, which stand in its place; what a part does not say, the whole does. Its
   * answer is theirs.
   *
   * @throws Refused 404 UNKNOWN_OPINION; 400 PARTS_WANTED, or MALFORMED_OPINION with all faults
   */
  @Transactional
  public List<OpinionId> split(String id, List<OpinionWish> parts, Viewer by) {
    ReviewOpinion whole = held(id, by);
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      throw new Refused(400, "PARTS_WANTED", MOST_PARTS);
    }
    Map<OpinionField, String> shared = OpinionWish.fields(whole);
    List.of(OpinionField.TEXT, OpinionField.PROPOSAL).forEach(shared::remove);
    PlanTexts texts = texts(whole, by);
    List<OpinionId> made = new ArrayList<>();
    for (OpinionWish part : parts) {
      String path = "%s.%02d".formatted(whole.sortPath(), made.size());
      ReviewOpinion piece = beside(whole, part.over(shared, texts), path);
      add(piece, new OpinionEvent.PartOf(whole.id()), by);
      whole
          .answer()
          .ifPresent(it -> trail.add(piece.id(), new OpinionEvent.Answered(it.answer()), by));
      made.add(piece.id());
    }
    trail.add(whole.id(), new OpinionEvent.Split(), by);
    var count = AuditDetail.of(AuditDetail.Key.COUNT, made.size());
    audit.record(by, AuditAction.OPINION_SPLIT, whole.id().value(), count);
    return made;
  }

  /**
   * Makes one of several, in the place and with the clause of the first.
   *
   * @param others of the same file, or entered like the first
   * @param text of the whole; empty for theirs one after another
   * @throws Refused 404 UNKNOWN_OPINION; 400 NOT_JOINABLE where they are of several files or plans;
   *     409 ANSWERED where somebody has answered one
   */
  @Transactional
  public OpinionId join(String id, List<String> others, Optional<String> text, Viewer by) {
    ReviewOpinion first = held(id, by);
    List<ReviewOpinion> all = together(first, others, by);
    Map<OpinionField, String> fields = OpinionWish.fields(first);
    fields.put(OpinionField.TEXT, text.orElseGet(() -> texts(all)));
    Map<OpinionField, Optional<String>> said =
        fields.entrySet().stream()
            .filter(field -> field.getKey() != OpinionField.PLACE)
            .collect(Collectors.toMap(Map.Entry::getKey, field -> Optional.of(field.getValue())));
    new OpinionWish(said, List.of()).over(Map.of(), texts(first, by));
    ReviewOpinion joined = beside(first, fields, first.sortPath());
    add(joined, new OpinionEvent.JoinOf(first.id()), by);
    all.forEach(each -> trail.add(each.id(), new OpinionEvent.Joined(joined.id()), by));
    var count = AuditDetail.of(AuditDetail.Key.COUNT, all.size());
    audit.record(by, AuditAction.OPINIONS_JOINED, joined.id().value(), count);
    return joined.id();
  }

  /**
   * Takes it out of the table; no reading of its file brings it back.
   *
   * @throws Refused 404 UNKNOWN_OPINION
   */
  @Transactional
  public void dismiss(String id, Viewer by) {
    ReviewOpinion opinion = held(id, by);
    trail.add(opinion.id(), new OpinionEvent.Dismissed(), by);
    audit.record(by, AuditAction.OPINION_DISMISSED, opinion.id().value());
  }

  /**
   * Answers it; a later answer takes the place of an earlier one, which stays in its history.
   *
   * @param change address of the passage of a text of the plan that follows it
   * @throws Refused 404 UNKNOWN_OPINION; 400 REASON_WANTED where it is not adopted whole and nobody
   *     says why, BAD_PARAMETER
   */
  @Transactional
  public void answer(
      String id, Outcome outcome, Optional<String> reason, Optional<String> change, Viewer by) {
    ReviewOpinion opinion = held(id, by);
    if (reason.filter(text -> text.length() > OpinionField.REASON.longest()).isPresent()) {
      throw new Refused(400, "TOO_LONG", "reason", OpinionField.REASON.longest());
    }
    PlanTexts texts = texts(opinion, by);
    Optional<String> why = reason.map(OpinionWish::lines);
    Answer answer = Answer.of(outcome, why, change.map(it -> passage(it, texts)));
    trail.add(opinion.id(), new OpinionEvent.Answered(answer), by);
    var detail = AuditDetail.of(AuditDetail.Key.OUTCOME, outcome);
    audit.record(by, AuditAction.OPINION_ANSWERED, opinion.id().value(), detail);
  }

  /** Nothing it leans on changes before the end of the transaction. */
  private ReviewOpinion held(String id, Viewer by) {
    register.holdChanges();
    OpinionId.read(id).ifPresent(opinions::hold);
    return reviews.existing(id, by);
  }

  private PlanTexts texts(ReviewOpinion opinion, Viewer by) {
    return reviews.texts(reviews.planOf(opinion), by);
  }

  private static String texts(List<ReviewOpinion> opinions) {
    return opinions.stream().map(each -> each.said().text()).collect(Collectors.joining("\n"));
  }

  private List<ReviewOpinion> together(ReviewOpinion first, List<String> others, Viewer by) {
    Set<ReviewOpinion> all = new LinkedHashSet<>(List.of(first));
    others.forEach(other -> all.add(held(other, by)));
    boolean together =
        all.stream()
            .allMatch(
                each ->
                    each.plan().equals(first.plan()) && each.document().equals(first.document()));
    if (all.size() < 2 || !together) {
      throw new Refused(400, "NOT_JOINABLE");
    }
    if (all.stream().anyMatch(each -> each.answer().isPresent())) {
      throw new Refused(409, "ANSWERED");
    }
    return List.copyOf(all);
  }

  private static PassageAddress passage(String address, PlanTexts texts) {
    return PassageAddress.parse(address)
        .filter(it -> texts.find(it).isPresent())
        .orElseThrow(() -> new Refused(400, "BAD_PARAMETER", "change"));
  }

  /** A wording that was read from the text is read from it again when it says something else. */
  private static Map<OpinionField, String> readAnew(
      OpinionWish wish, Map<OpinionField, String> old, Map<OpinionField, String> now) {
    String proposal = old.getOrDefault(OpinionField.PROPOSAL, "");
    boolean fromText = old.getOrDefault(OpinionField.TEXT, "").contains(proposal);
    boolean other = !Objects.equals(old.get(OpinionField.TEXT), now.get(OpinionField.TEXT));
    if (proposal.isEmpty()
        || !fromText
        || !other
        || wish.said().containsKey(OpinionField.PROPOSAL)) {
      return now;
    }
    Map<OpinionField, String> read = new EnumMap<>(now);
    read.remove(OpinionField.PROPOSAL);
    OpinionWish.opinion(read).proposal().ifPresent(it -> read.put(OpinionField.PROPOSAL, it));
    return read;
  }

  /** A mark on the draft itself stays on its passage as long as nobody says another clause. */
  private static Opinion corrected(
      Opinion before, Map<OpinionField, String> now, List<OpinionField> changed) {
    Opinion said = OpinionWish.opinion(now);
    boolean sameWords =
        !changed.contains(OpinionField.CLAUSE) && !changed.contains(OpinionField.TEXT);
    return new Opinion(
        said.who(),
        said.clause(),
        said.text(),
        said.reason(),
        Optional.ofNullable(now.get(OpinionField.PROPOSAL)),
        sameWords ? before.quotations() : said.quotations(),
        changed.contains(OpinionField.CLAUSE) ? Optional.empty() : before.context(),
        List.of());
  }

  private static OpinionEvent.Corrected correction(
      OpinionField field, Map<OpinionField, String> old, Map<OpinionField, String> now) {
    return new OpinionEvent.Corrected(
        field, Optional.ofNullable(old.get(field)), Optional.ofNullable(now.get(field)));
  }

  private static ReviewOpinion beside(
      ReviewOpinion other, Map<OpinionField, String> fields, String path) {
    Opinion said = OpinionWish.opinion(fields);
    boolean sameClause = said.clause().equals(other.said().clause());
    return new ReviewOpinion(
        OpinionId.random(),
        other.plan(),
        other.document(),
        other.source(),
        other.heardAt(),
        path,
        sameClause ? on(said, other.said().context()) : said,
        OpinionWish.place(fields),
        Optional.empty());
  }

  private static Opinion on(Opinion said, Optional<String> context) {
    return new Opinion(
        said.who(),
        said.clause(),
        said.text(),
        said.reason(),
        said.proposal(),
        said.quotations(),
        context,
        List.of());
  }

  private void add(ReviewOpinion opinion, OpinionEvent.What what, Viewer by) {
    opinions.insert(opinion, Optional.empty());
    opinions.place(opinion.id(), opinion.place());
    trail.add(opinion.id(), what, by);
  }
}
