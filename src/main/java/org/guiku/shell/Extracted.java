package org.guiku.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.documents.CodeView;
import org.guiku.documents.Damage;
import org.guiku.documents.Failure;
import org.guiku.documents.PassageView;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.ingestion.extract.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What {@code extract} prints: a document, the names in an archive, or why there is nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Extracted(
    @Nullable Failure failure,
    @Nullable String mediaType,
    @Nullable Integer pages,
    @Nullable String text,
    @Nullable List<PassageView> passages,
    @Nullable List<TableView> tables,
    @Nullable List<CodeView> coding,
    @Nullable List<Damage> damage,
    @Nullable List<String> members) {

  /** A table with the page on which it begins. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TableView(@Nullable Integer page, List<List<String>> rows) {

    static TableView of(Table table, Reading reading) {
      var page = reading.passages().get(table.firstOrdinal() - 1).page();
      return new TableView(page.isPresent() ? page.getAsInt() : null, table.rows());
    }
  }

  static Extracted of(Failure failure) {
    return new Extracted(failure, null, null, null, null, null, null, null, null);
  }

  static Extracted of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> of(read.reading(), namesOf(read.enclosed()));
      case Outcome.Unpacked unpacked ->
          new Extracted(
              null,
              unpacked.mediaType(),
              null,
              "",
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              namesOf(unpacked.enclosed()));
    };
  }

  private static Extracted of(Reading reading, List<String> members) {
    return new Extracted(
        null,
        reading.mediaType(),
        reading.pages().isEmpty() ? null : reading.pages().size(),
        reading.text(),
        reading.passages().stream().map(PassageView::of).toList(),
        reading.tables().stream().map(table -> TableView.of(table, reading)).toList(),
        reading.coding().stream().map(CodeView::of).toList(),
        reading.damage(),
        members.isEmpty() ? null : members);
  }

  private static List<String> namesOf(Outcome.Enclosed enclosed) {
    return enclosed.members().stream().map(Outcome.Member::name).toList();
  }

  boolean isFailure() {
    return failure != null;
  }

  String json() {
    return new JsonMapper().writeValueAsString(this);
  }

  String forPeople() {
    if (failure != null) {
      return failure.code() + ": " + failure.detail();
    }
    return Stream.concat(
            Stream.ofNullable(text).filter(found -> members == null || !found.isEmpty()),
            Stream.ofNullable(members).flatMap(List::stream))
        .collect(Collectors.joining("\n"));
  }
}
