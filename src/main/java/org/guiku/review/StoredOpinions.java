package org.guiku.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guiku.catalog.PlanId;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The opinions of the database. */
@Component
class StoredOpinions {

  /** Those of the table, with the event that answered them last. */
  private static final String SELECT =
      """
      select o.*, a.outcome, a.reason as answer_reason, a.change_address, a.done_by, a.happened_at
      from opinions o
      left join opinion_events a on a.opinion_id = o.id and a.event_number = o.answered_by_event
      where o.ended is null and\s""";

  private static final String INSERT =
      """
      insert into opinions (id, plan_id, document_id, reading_key, read_words, heard_at, sort_path,
        source_address, who, clause, words, reason, proposal, quotations, context, state, events)
      values (:id, :plan, :document, :key, :readWords, :heardAt, :path,
        :source, :who, :clause, :words, :reason, :proposal, :quotations, :context, 'OPEN', 0)""";

  private static final String SAY =
      """
      update opinions set who = :who, clause = :clause, words = :words, reason = :reason,
        proposal = :proposal, quotations = :quotations, context = :context
      where id = :id""";

  private final JdbcClient jdbc;

  StoredOpinions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were heard, those of a file in its order. */
  List<ReviewOpinion> of(PlanId plan) {
    return jdbc.sql(SELECT + "o.plan_id = ? order by o.heard_at, o.document_id, o.sort_path, o.id")
        .param(plan.value())
        .query((row, n) -> OpinionRow.opinion(row))
        .list();
  }

  /** Empty also for one that ended. */
  Optional<ReviewOpinion> find(OpinionId id) {
    return jdbc.sql(SELECT + "o.id = ?")
        .param(id.value())
        .query((row, n) -> OpinionRow.opinion(row))
        .optional();
  }

  /** What is known of a file for a plan, ended ones included, in its order. */
  List<Rereading.Known> known(PlanId plan, DocumentId document) {
    return jdbc.sql(
            """
            select id, reading_key, read_words, events from opinions
            where plan_id = ? and document_id = ? and reading_key is not null
            order by sort_path, id""")
        .params(plan.value(), document.value())
        .query(
            (row, n) ->
                new Rereading.Known(
                    new OpinionId(row.getString("id")),
                    row.getString("reading_key"),
                    row.getString("read_words"),
                    row.getInt("events") > 0))
        .list();
  }

  /**
   * @param key empty where no reading finds it again
   */
  void insert(ReviewOpinion opinion, Optional<String> key) {
    saying(INSERT, opinion.id(), opinion.said())
        .param("plan", opinion.plan().value())
        .param("document", opinion.document().map(DocumentId::value).orElse(null))
        .param("key", key.orElse(null))
        .param("readWords", key.map(read -> opinion.said().text()).orElse(null))
        .param("heardAt", time(opinion.heardAt()))
        .param("path", opinion.sortPath())
        .param("source", opinion.source().map(PassageAddress::toString).orElse(null))
        .update();
  }

  void say(OpinionId id, Opinion said) {
    saying(SAY, id, said).update();
  }

  void place(OpinionId id, Optional<PassageAddress> place) {
    jdbc.sql("update opinions set place_address = :place where id = :id")
        .param("place", place.map(PassageAddress::toString).orElse(null))
        .param("id", id.value())
        .update();
  }

  /** Where a reading found it again, and how it reads there. */
  void found(OpinionId id, Rereading.Read read, Optional<PassageAddress> source) {
    jdbc.sql(
            """
            update opinions set reading_key = :key, read_words = :words, sort_path = :path,
              source_address = :source
            where id = :id""")
        .param("key", read.key())
        .param("words", read.said().text())
        .param("path", read.path())
        .param("source", source.map(PassageAddress::toString).orElse(null))
        .param("id", id.value())
        .update();
  }

  void delete(OpinionId id) {
    jdbc.sql("delete from opinions where id = ?").param(id.value()).update();
  }

  /** Whether any were read from a file, for whichever plan. */
  boolean has(DocumentId document) {
    return jdbc.sql("select count(*) from opinions where document_id = ?")
            .param(document.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** What nobody touched of a file, in any plan but that one. */
  void deleteUntouched(DocumentId document, Optional<PlanId> but) {
    jdbc.sql("delete from opinions where document_id = ? and events = 0 and plan_id <> ?")
        .params(document.value(), but.map(PlanId::value).orElse(""))
        .update();
  }

  /** With nobody else to change it before the end of the caller's transaction. */
  void hold(OpinionId id) {
    jdbc.sql("select events from opinions where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .list();
  }

  private JdbcClient.StatementSpec saying(String statement, OpinionId id, Opinion said) {
    return jdbc.sql(statement)
        .param("id", id.value())
        .param("who", said.who().orElse(null))
        .param("clause", said.clause())
        .param("words", said.text())
        .param("reason", said.reason().orElse(null))
        .param("proposal", said.proposal().orElse(null))
        .param("quotations", said.quotations().toArray(String[]::new))
        .param("context", said.context().orElse(null));
  }

  private static OffsetDateTime time(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
