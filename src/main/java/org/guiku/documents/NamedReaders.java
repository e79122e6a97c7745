package org.guiku.documents;

import java.util.Set;
import java.util.TreeSet;
import org.guiku.access.Circle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom documents name as readers. Writing joins the caller's transaction. */
@Component
class NamedReaders {

  private final JdbcClient jdbc;

  NamedReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<Circle> of(DocumentId id) {
    return Set.copyOf(
        jdbc.sql("select circle from document_readers where document_id = ?")
            .param(id.value())
            .query((row, n) -> new Circle(row.getString(1)))
            .list());
  }

  void replace(DocumentId id, Set<Circle> named) {
    jdbc.sql("delete from document_readers where document_id = ?").param(id.value()).update();
    for (String code : new TreeSet<>(named.stream().map(Circle::code).toList())) {
      jdbc.sql("insert into document_readers (document_id, circle) values (?, ?)")
          .params(id.value(), code)
          .update();
    }
  }
}
