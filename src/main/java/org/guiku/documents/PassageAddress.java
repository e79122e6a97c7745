package org.guiku.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a citation points to: {@code <document>-<section>-<place>-<text>}, the middle one a hash of
 * the section path, {@code place} the passage's place in that section from 1, the last one a hash
 * of its text. It outlives another reading of the file, and is safe as one segment of a path.
 */
public record PassageAddress(DocumentId document, String section, int place, String text) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-z]{16})-([0-9a-f]{8})-([1-9][0-9]{0,6})-([0-9a-f]{16})");

  /** Whether the passage of an address still says the same. */
  public enum State {
    SAME,
    CHANGED,
    GONE
  }

  /** Where an address leads now; no passage when it is gone. */
  public record Target(State state, Optional<Passage> passage) {

    public static final Target NOWHERE = new Target(State.GONE, Optional.empty());
  }

  public static PassageAddress of(DocumentId document, Reading reading, Passage passage) {
    return ofAll(document, reading).get(passage.ordinal() - 1);
  }

  /** The addresses of all passages, in reading order. */
  public static List<PassageAddress> ofAll(DocumentId document, Reading reading) {
    return ofAll(document, reading.passages());
  }

  /**
   * @param passages all of a document, in reading order
   */
  public static List<PassageAddress> ofAll(DocumentId document, List<Passage> passages) {
    List<PassageAddress> addresses = new ArrayList<>();
    List<String> section = List.of();
    String hash = sectionHash(section);
    int place = 0;
    for (Passage passage : passages) {
      if (passage.section().equals(section)) {
        place++;
      } else {
        section = passage.section();
        hash = sectionHash(section);
        place = 1;
      }
      addresses.add(new PassageAddress(document, hash, place, textHash(passage.text())));
    }
    return addresses;
  }

  public static Optional<PassageAddress> parse(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches() || !DocumentId.isWellFormed(form.group(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new PassageAddress(
            new DocumentId(form.group(1)),
            form.group(2),
            Integer.parseInt(form.group(3)),
            form.group(4)));
  }

  /**
   * Finds the passage in a reading of its document: the one with this text, first in this section
   * and at the place nearest to this one; else whatever stands now at this place of the section.
   */
  public Target resolve(Reading reading) {
    Optional<Passage> same = Optional.empty();
    Optional<Passage> there = Optional.empty();
    int best = Integer.MAX_VALUE;
    int place = 0;
    List<String> section = List.of();
    for (Passage passage : reading.passages()) {
      place = passage.section().equals(section) ? place + 1 : 1;
      section = passage.section();
      boolean here = sectionHash(section).equals(this.section);
      if (textHash(passage.text()).equals(text)) {
        int distance = Math.abs(place - this.place) + (here ? 0 : 1_000_000);
        if (distance < best) {
          best = distance;
          same = Optional.of(passage);
        }
      } else if (here && place == this.place) {
        there = Optional.of(passage);
      }
    }
    if (same.isPresent()) {
      return new Target(State.SAME, same);
    }
    return new Target(there.isPresent() ? State.CHANGED : State.GONE, there);
  }

  @Override
  public String toString() {
    return document + "-" + section + "-" + place + "-" + text;
  }

  private static String sectionHash(List<String> section) {
    return hash(String.join("\n", section)).substring(0, 8);
  }

  private static String textHash(String text) {
    return hash(text).substring(0, 16);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
