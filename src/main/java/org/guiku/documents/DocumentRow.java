package org.guiku.documents;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.guiku.access.Circle;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A document as a row of its table. */
@Table("documents")
record DocumentRow(
    @Id String id,
    String title,
    String fileName,
    DocumentKind kind,
    Document.Status status,
    Failure.@Nullable Code failureCode,
    @Nullable String failureDetail,
    @Nullable Integer partialPages,
    @Nullable String partialReason,
    String mediaType,
    long bytes,
    String sha256,
    @Nullable Integer pages,
    long characters,
    int passages,
    @Nullable String language,
    OffsetDateTime receivedAt,
    Visibility visibility,
    @Nullable String uploadedBy,
    @Nullable String departmentId,
    String[] circles,
    @Nullable OffsetDateTime withdrawnAt,
    @Nullable String withdrawnBy,
    @Nullable String planCode,
    byte @Nullable [] remarks,
    Document.@Nullable Vectors vectors,
    @Nullable String container,
    int depth,
    @Nullable String importedId,
    long changeNumber,
    String contentKey) {

  Document toDocument() {
    var told = remarks == null ? CodesForm.Remarks.NONE : CodesForm.decode(remarks);
    return new Document(
        new DocumentId(id),
        title,
        fileName,
        kind,
        status,
        failure(),
        partial(),
        mediaType,
        bytes,
        new BlobRef(sha256),
        number(pages),
        characters,
        passages,
        Optional.ofNullable(language),
        receivedAt.toInstant(),
        readership(),
        Optional.ofNullable(planCode),
        told.codes(),
        told.damage(),
        vectors == null ? Document.Vectors.NONE : vectors,
        Optional.ofNullable(container).map(DocumentId::new),
        depth,
        Optional.ofNullable(importedId),
        withdrawal());
  }

  private Readership readership() {
    return new Readership(
        visibility,
        Optional.ofNullable(uploadedBy).map(PersonId::new),
        Optional.ofNullable(departmentId).map(DepartmentId::new),
        Arrays.stream(circles).map(Circle::new).collect(Collectors.toUnmodifiableSet()));
  }

  private Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawnAt)
        .map(at -> new Withdrawal(at.toInstant(), Objects.requireNonNull(withdrawnBy)));
  }

  private Optional<Failure> failure() {
    return Optional.ofNullable(failureCode)
        .map(code -> new Failure(code, Optional.ofNullable(failureDetail).orElse("")));
  }

  private Optional<Reading.Partial> partial() {
    return Optional.ofNullable(partialPages)
        .map(p -> new Reading.Partial(p, Optional.ofNullable(partialReason).orElse("")));
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
