package org.guiku.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.guiku.access.Visibility;
import org.guiku.coding.CodedValue.Field;
import org.jspecify.annotations.Nullable;

/**
 * A document as the outer contract shows it.
 *
 * @param revision which text of its plan it is, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
    String id,
    String title,
    String fileName,
    DocumentKind kind,
    Document.Status status,
    List<Pending> pending,
    @Nullable Failure failure,
    Reading.@Nullable Partial partial,
    String mediaType,
    long bytes,
    String sha256,
    @Nullable Integer pages,
    long characters,
    int passages,
    @Nullable String language,
    Instant receivedAt,
    Visibility visibility,
    @Nullable String department,
    @Nullable String planCode,
    @Nullable Integer revision,
    @Nullable String region,
    @Nullable String level,
    @Nullable String category,
    @Nullable Integer period,
    @Nullable String issuer,
    @Nullable String documentNumber,
    @Nullable String issuedOn,
    @Nullable String indexNumber,
    @Nullable String topic,
    List<String> subjects,
    List<CodeView> coding,
    List<Damage> damage,
    @Nullable String container,
    @Nullable String importedId,
    @Nullable Boolean duplicate) {

  /** What is still to come for a document that is READY. */
  public enum Pending {
    VECTORS
  }

  static DocumentView of(
      Document document,
      @Nullable String department,
      OptionalInt revision,
      @Nullable Boolean duplicate) {
    return new DocumentView(
        document.id().value(),
        document.title(),
        document.fileName(),
        document.kind(),
        document.status(),
        document.vectors().arePending() ? List.of(Pending.VECTORS) : List.of(),
        document.failure().orElse(null),
        document.partial().orElse(null),
        document.mediaType(),
        document.bytes(),
        document.blob().sha256(),
        number(document.pages()),
        document.characters(),
        document.passages(),
        document.language().orElse(null),
        document.receivedAt(),
        document.visibility(),
        department,
        document.planCode().orElse(null),
        number(revision),
        value(document, Field.REGION),
        value(document, Field.LEVEL),
        value(document, Field.CATEGORY),
        number(document.period()),
        value(document, Field.ISSUER),
        value(document, Field.DOCUMENT_NUMBER),
        value(document, Field.ISSUED_ON),
        value(document, Field.INDEX_NUMBER),
        value(document, Field.TOPIC),
        document.codes().values(Field.SUBJECT),
        document.codes().all().stream().map(CodeView::of).toList(),
        document.damage(),
        document.container().map(DocumentId::value).orElse(null),
        document.importedId().orElse(null),
        duplicate);
  }

  private static @Nullable String value(Document document, Field field) {
    return document.codes().value(field).orElse(null);
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
