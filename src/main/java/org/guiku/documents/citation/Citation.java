package org.guiku.documents.citation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentKind;

/**
 * A document, or a passage of it, as one refers to it. Its texts are whatever the file held; each
 * {@link CitationForm} sees to it that they cannot break the form.
 *
 * @param key ASCII; the same for the same document or passage for ever, and for no other
 * @param kindName the kind in a reader's words
 * @param language BCP 47
 * @param place of the passage; empty where the whole document is cited
 * @param address URL at which it is read
 * @param accessed the day on which it was read there
 */
public record Citation(
    String key,
    String title,
    Optional<String> issuer,
    Optional<String> number,
    Optional<LocalDate> issuedOn,
    DocumentKind kind,
    String kindName,
    String language,
    Optional<Place> place,
    String address,
    LocalDate accessed) {

  /** Characters of a passage in a note: enough to find it again by hand. */
  private static final int MOST_QUOTED = 1_000;

  /**
   * Where in a document the cited passage stands.
   *
   * @param page from 1, where the format has pages
   * @param section headings above it from the outermost
   */
  public record Place(OptionalInt page, List<String> section, String text) {
    public Place {
      section = List.copyOf(section);
    }
  }

  /**
   * @param server address of the server, without a slash at its end
   */
  public static Citation of(Document document, String kindName, String server, LocalDate accessed) {
    return new Citation(
        "guiku-" + document.id(),
        document.title(),
        document.codes().value(Field.ISSUER),
        document.codes().value(Field.DOCUMENT_NUMBER),
        document.codes().value(Field.ISSUED_ON).flatMap(Citation::day),
        document.kind(),
        kindName,
        document.language().orElse("zh"),
        Optional.empty(),
        server + "/documents/" + document.id(),
        accessed);
  }

  /**
   * The same for a passage of the document.
   *
   * @param passageAddress of the passage; its document's id is its beginning
   */
  public Citation at(Place passage, String passageAddress) {
    String server = address.substring(0, address.indexOf("/documents/"));
    return new Citation(
        "guiku-" + passageAddress,
        title,
        issuer,
        number,
        issuedOn,
        kind,
        kindName,
        language,
        Optional.of(passage),
        server + "/passages/" + passageAddress,
        accessed);
  }

  OptionalInt page() {
    return place.map(Place::page).orElse(OptionalInt.empty());
  }

  /** Section and words of the passage, for forms that have a field for notes. */
  Optional<String> note() {
    return place.map(there -> Line.of(section(there) + Line.clipped(there.text(), MOST_QUOTED)));
  }

  /** Of a heading, whose own words end its path, only what is above it. */
  private static String section(Place there) {
    List<String> above =
        there.section().isEmpty() || !there.section().getLast().equals(there.text())
            ? there.section()
            : there.section().subList(0, there.section().size() - 1);
    return above.isEmpty() ? "" : String.join(" › ", above) + ": ";
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
