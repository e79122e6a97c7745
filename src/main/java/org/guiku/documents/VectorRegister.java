package org.guiku.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which documents lack vectors of their passages, for those who make them. */
@Component
public class VectorRegister {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private volatile boolean wanted;

  VectorRegister(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** From now on every text that is read wants vectors. */
  public void want() {
    wanted = true;
  }

  /** Has every text that was read before want vectors of that model, too. */
  public void want(String model) {
    want();
    transaction.executeWithoutResult(
        status -> {
          if (changeModel(model)) {
            jdbc.sql("delete from passage_vectors").update();
            jdbc.sql("update documents set vectors = null where vectors is not null").update();
          }
          jdbc.sql(
                  """
                  update documents set vectors = 'WANTED'
                  where vectors is null and passages > 0 and status in ('INDEXING', 'READY')""")
              .update();
        });
  }

  /** No vectors are made here any more; those that are stored go on being searched. */
  public void wantNone() {
    wanted = false;
    jdbc.sql("update documents set vectors = null where vectors = 'WANTED'").update();
  }

  /**
   * What can be searched and lacks vectors, of the changes after that number, in their order.
   *
   * @param most as many are answered at most
   */
  public List<Change> lackingAfter(long number, int most) {
    return jdbc.sql(
            """
            select change_number, id from documents
            where vectors = 'WANTED' and status = 'READY' and change_number > ?
            order by change_number limit ?""")
        .params(number, most)
        .query((row, n) -> new Change(row.getLong(1), new DocumentId(row.getString(2))))
        .list();
  }

  /** How many documents wait to be read or to be searched, which comes before vectors. */
  public long waitingForText() {
    return jdbc.sql(
            "select count(*) from documents where status in ('QUEUED', 'EXTRACTING', 'INDEXING')")
        .query(Long.class)
        .single();
  }

  /**
   * All passages of these have vectors. A document that changed meanwhile is left out and looked at
   * again; each other takes a number of its own, so that the index follows.
   */
  public void made(List<Change> completed) {
    transaction.executeWithoutResult(
        status -> {
          long number = takeNumbers(completed.size());
          for (Change change : completed) {
            markMade(change, number++);
          }
        });
  }

  /** What a reading that was just stored wants. */
  Optional<Document.Vectors> ofNew(Reading reading) {
    return Optional.of(Document.Vectors.WANTED)
        .filter(vectors -> wanted && !reading.passages().isEmpty());
  }

  private boolean changeModel(String model) {
    return jdbc.sql("update embedding_model set name = ? where name <> ?")
            .params(model, model)
            .update()
        > 0;
  }

  /** The first of so many; from here to the end of the transaction nobody else gets one. */
  private long takeNumbers(int count) {
    jdbc.sql("update change_counter set last_number = last_number + ?").param(count).update();
    long last = jdbc.sql("select last_number from change_counter").query(Long.class).single();
    return last - count + 1;
  }

  private void markMade(Change change, long number) {
    jdbc.sql(
            """
            update documents set vectors = 'MADE', change_number = ?
            where id = ? and change_number = ?""")
        .params(number, change.id().value(), change.number())
        .update();
  }
}
