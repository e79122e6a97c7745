package org.guiku.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiku.review.reading.Opinion;

/**
 * What another reading of a file changes in the opinions that are known of it. What a person
 * touched stays as they left it, whatever the file says now; the rest is as the file is read now.
 *
 * @param again known ones that the reading has too, those that a person touched included
 * @param fresh what was not known
 * @param gone what the reading has no more and nobody touched
 */
record Rereading(Map<Known, Read> again, List<Read> fresh, List<Known> gone) {

  /**
   * An opinion of the file that is kept.
   *
   * @param text what the file said there when it was last read
   */
  record Known(OpinionId id, String key, String text, boolean isTouched) {}

  /**
   * An opinion as the file is read now.
   *
   * @param key the same for the same words of the same author on the same clause, told apart by the
   *     order of those that are alike
   * @param place among those of the file, from 0
   */
  record Read(String key, Opinion said, int place) {

    /** By which those of a file are sorted; parts go on after a point. */
    String path() {
      return "%06d".formatted(place);
    }
  }

  /** In the order of the file. */
  static List<Read> read(List<Opinion> rows) {
    List<Read> read = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Opinion row : rows) {
      String hash = hash(row);
      read.add(new Read(hash + "-" + seen.merge(hash, 1, Integer::sum), row, read.size()));
    }
    return read;
  }

  static Rereading of(List<Known> known, List<Read> read) {
    Map<String, Read> byKey = new LinkedHashMap<>();
    read.forEach(each -> byKey.put(each.key(), each));
    Map<Known, Read> again = new LinkedHashMap<>();
    List<Known> missed = new ArrayList<>();
    for (Known each : known) {
      Read same = byKey.remove(each.key());
      if (same == null) {
        missed.add(each);
      } else {
        again.put(each, same);
      }
    }
    List<Read> fresh = new ArrayList<>(byKey.values());
    missed.stream().filter(Known::isTouched).forEach(each -> findAlike(each, fresh, again));
    List<Known> gone = missed.stream().filter(each -> !each.isTouched()).toList();
    return new Rereading(again, List.copyOf(fresh), gone);
  }

  /** A reading that is better by a few characters must not bring an answered opinion once more. */
  private static void findAlike(Known known, List<Read> fresh, Map<Known, Read> again) {
    Alike.nearest(known.text(), fresh, read -> read.said().text())
        .ifPresent(
            read -> {
              again.put(known, read);
              fresh.remove(read);
            });
  }

  private static String hash(Opinion row) {
    String said = String.join("\n", row.who().orElse(""), row.clause(), row.text());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Alike.dense(said).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
