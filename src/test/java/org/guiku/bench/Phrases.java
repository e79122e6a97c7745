package org.guiku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Draws phrases: each collection, each file of it and each line of that with the same chance. */
final class Phrases {

  /** Lines that as many files of a collection share belong to the site, not to the text. */
  private static final int SHARED = 3;

  private final Random random;
  private final List<List<Path>> collections;
  private final Map<Path, List<BodyLine>> lines = new HashMap<>();

  private final Set<String> furniture = new HashSet<>();

  Phrases(long seed, Map<String, List<Path>> collections) {
    this.random = new Random(seed);
    this.collections = List.copyOf(new TreeMap<>(collections).values());
    markFurniture(collections.getOrDefault("policy-html", List.of()));
  }

  List<Phrase> draw(int number) {
    List<Phrase> drawn = new ArrayList<>();
    while (drawn.size() < number) {
      List<BodyLine> body = linesOf(any(any(collections)));
      if (!body.isEmpty()) {
        drawn.add(Phrase.cut(any(body), random));
      }
    }
    return drawn;
  }

  /** Phrases in another order of characters, such as stand in no text. */
  List<Phrase> shuffled(int number, Texts texts) {
    List<Phrase> shuffled = new ArrayList<>();
    while (shuffled.size() < number) {
      Phrase phrase = draw(1).getFirst().shuffled(random);
      if (texts.runningOn(phrase.text()) == 0) {
        shuffled.add(phrase);
      }
    }
    return shuffled;
  }

  /** The whole lines of the file that a phrase may have been cut from. */
  List<BodyLine> around(Phrase phrase) {
    return linesOf(phrase.file()).stream()
        .filter(line -> line.page() == phrase.page() && line.text().contains(phrase.text()))
        .toList();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void markFurniture(List<Path> pages) {
    Map<String, Integer> files = new HashMap<>();
    for (Path page : pages) {
      Phrases.read(page).stream()
          .map(BodyLine::text)
          .distinct()
          .forEach(text -> files.merge(text, 1, Integer::sum));
    }
    files.values().removeIf(number -> number < SHARED);
    furniture.addAll(files.keySet());
  }

  private List<BodyLine> linesOf(Path file) {
    return lines.computeIfAbsent(
        file,
        unread -> read(unread).stream().filter(line -> !furniture.contains(line.text())).toList());
  }

  private static List<BodyLine> read(Path file) {
    try {
      return OtherReaders.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
