package org.guiku.review;

import java.util.List;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanId;
import org.guiku.catalog.Plans;
import org.guiku.coding.PlanCode;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentRecoded;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Lineage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.PassagesReplaced;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Opinions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the files of a plan's opinions in, when somebody asks for the opinions and a file is new or
 * was read or coded anew since. Nothing waits in between, so nothing can be missed.
 */
@Component
class OpinionFiles {

  private static final Logger LOG = LoggerFactory.getLogger(OpinionFiles.class);

  private static final Viewer WHOEVER = new Viewer.Operator();

  private final Plans plans;
  private final Lineage lineage;
  private final Documents documents;
  private final DocumentRegister register;
  private final StoredOpinions opinions;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OpinionFiles(
      Plans plans,
      Lineage lineage,
      Documents documents,
      DocumentRegister register,
      StoredOpinions opinions,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.plans = plans;
    this.lineage = lineage;
    this.documents = documents;
    this.register = register;
    this.opinions = opinions;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @EventListener
  void forget(PassagesReplaced replaced) {
    forget(replaced.id());
  }

  @EventListener
  void forget(DocumentRecoded recoded) {
    forget(recoded.id());
  }

  /** After it, the table has what the plan's files say. */
  void takeIn(Plan plan) {
    if (!waiting(plan).isEmpty()) {
      transaction.executeWithoutResult(
          status -> {
            register.holdChanges();
            waiting(plan).forEach(id -> takeIn(plan.id(), documents.current(id)));
          });
    }
  }

  private List<DocumentId> waiting(Plan plan) {
    List<String> taken =
        jdbc.sql("select document_id from opinion_files where plan_id = ?")
            .param(plan.id().value())
            .query((row, n) -> row.getString(1))
            .list();
    return plan
        .code()
        .map(PlanCode::toString)
        .map(code -> lineage.of(code, WHOEVER))
        .orElseGet(List::of)
        .stream()
        .filter(member -> member.kind() == DocumentKind.REVIEW_OPINION)
        .map(Lineage.Member::id)
        .filter(id -> !taken.contains(id.value()))
        .toList();
  }

  private void takeIn(PlanId plan, Document file) {
    Optional<Reading> reading = documents.reading(file.id());
    if (reading.isPresent()) {
      takeIn(plan, file, reading.get());
      jdbc.sql("insert into opinion_files (document_id, plan_id) values (?, ?)")
          .params(file.id().value(), plan.value())
          .update();
    }
  }

  private void takeIn(PlanId plan, Document file, Reading reading) {
    List<PassageAddress> addresses = PassageAddress.ofAll(file.id(), reading);
    Rereading found =
        Rereading.of(opinions.known(plan, file.id()), Rereading.read(rows(file.id(), reading)));
    found.gone().forEach(known -> opinions.delete(known.id()));
    found
        .again()
        .forEach(
            (known, read) -> {
              opinions.found(known.id(), read, source(read, addresses));
              if (!known.isTouched()) {
                opinions.say(known.id(), read.said());
              }
            });
    for (Rereading.Read read : found.fresh()) {
      opinions.insert(opinion(plan, file, read, source(read, addresses)), Optional.of(read.key()));
    }
  }

  /** A file on which the reading stumbles must not keep those of others away. */
  private static List<Opinion> rows(DocumentId file, Reading reading) {
    try {
      return Opinions.of(reading).rows();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("the opinions of document {} are not read", file, e);
      return List.of();
    }
  }

  static ReviewOpinion opinion(
      PlanId plan, Document file, Rereading.Read read, Optional<PassageAddress> source) {
    return new ReviewOpinion(
        OpinionId.random(),
        plan,
        Optional.of(file.id()),
        source,
        file.receivedAt(),
        read.path(),
        read.said(),
        Optional.empty(),
        Optional.empty());
  }

  static Optional<PassageAddress> source(Rereading.Read read, List<PassageAddress> addresses) {
    return read.said().ordinals().stream().findFirst().map(ordinal -> addresses.get(ordinal - 1));
  }

  /** It may be of another plan now, or hold no opinions at all. */
  private void forget(DocumentId id) {
    jdbc.sql("delete from opinion_files where document_id = ?").param(id.value()).update();
    if (opinions.has(id)) {
      opinions.deleteUntouched(id, documents.get(id).flatMap(this::planOf));
    }
  }

  private Optional<PlanId> planOf(Document document) {
    return document
        .planCode()
        .filter(code -> document.kind() == DocumentKind.REVIEW_OPINION)
        .flatMap(plans::find)
        .map(Plan::id);
  }
}
