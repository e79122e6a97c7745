package org.guiku.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.guiku.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents of a plan in the order in which they were received, its texts counted: the n-th is
 * its n-th revision. For each viewer what exists for them is counted, so that a draft which is
 * hidden from them moves nothing.
 */
@Component
public class Lineage {

  /** What is counted: the plan itself, from its outline on. */
  private static final Set<DocumentKind> TEXTS =
      EnumSet.range(DocumentKind.OUTLINE, DocumentKind.PLAN);

  /**
   * A document of a plan.
   *
   * @param revision from 1; empty for what is no text of the plan
   */
  public record Member(DocumentId id, DocumentKind kind, OptionalInt revision) {}

  private final JdbcClient jdbc;

  Lineage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first received first; ties by id. */
  public List<Member> of(String planCode, Viewer viewer) {
    Existing existing = Existing.within(viewer.reach());
    List<Member> members = new ArrayList<>();
    int[] texts = {0};
    jdbc.sql(
            "select id, kind from documents where plan_code = :plan and "
                + existing.condition()
                + " order by received_at, id")
        .params(existing.parameters())
        .param("plan", planCode)
        .query(
            row -> {
              DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
              OptionalInt revision =
                  TEXTS.contains(kind) ? OptionalInt.of(++texts[0]) : OptionalInt.empty();
              members.add(new Member(new DocumentId(row.getString("id")), kind, revision));
            });
    return members;
  }

  /** Which text of its plan a document is; empty where it is none, or does not exist for them. */
  OptionalInt revision(Document document, Viewer viewer) {
    boolean counts =
        document.planCode().isPresent()
            && TEXTS.contains(document.kind())
            && document.existsFor(viewer);
    return counts
        ? OptionalInt.of(countedUpTo(document, document.planCode().get(), viewer))
        : OptionalInt.empty();
  }

  private int countedUpTo(Document document, String planCode, Viewer viewer) {
    Existing existing = Existing.within(viewer.reach());
    Map<String, Object> asked =
        Map.of(
            "plan", planCode,
            "texts", TEXTS.stream().map(Enum::name).toList(),
            "id", document.id().value());
    return jdbc.sql(
            """
            select count(*) from documents,
              (select received_at as own_receipt from documents where id = :id) own
            where plan_code = :plan and kind in (:texts)
              and (received_at < own_receipt or (received_at = own_receipt and id <= :id)) and\s"""
                + existing.condition())
        .params(existing.parameters())
        .params(asked)
        .query(Integer.class)
        .single();
  }
}
