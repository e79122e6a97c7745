package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;

/**
 * An outline as it may have preceded a draft: of its headings some are dropped, reworded, joined to
 * one point, or put elsewhere; points of another plan stand between them.
 */
final class DerivedOutline {

  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("加强", "强化"),
          Map.entry("强化", "加强"),
          Map.entry("推进", "推动"),
          Map.entry("完善", "健全"),
          Map.entry("健全", "完善"),
          Map.entry("提升", "提高"),
          Map.entry("构建", "建设"),
          Map.entry("加快", "着力"),
          Map.entry("优化", "完善"),
          Map.entry("深化", "推进"),
          Map.entry("总体要求", "总体思路"),
          Map.entry("主要目标", "规划目标"),
          Map.entry("发展目标", "规划目标"),
          Map.entry("保障措施", "实施保障"));

  /** A point, and the places of the headings that it stands for: none where it is foreign. */
  private record Derived(String wording, int level, Set<Integer> headings) {}

  private final List<Entry> headings;
  private final Random random;
  private final List<List<Derived>> chapters = new ArrayList<>();

  DerivedOutline(List<Entry> headings, List<Entry> foreign, Random random) {
    this.headings = headings.stream().filter(it -> it.level() <= 2).toList();
    this.random = random;
    derive();
    for (Entry point : strange(foreign)) {
      List<Derived> chapter = chapters.get(random.nextInt(chapters.size()));
      chapter.add(new Derived(point.wording(), 2, Set.of()));
    }
    moveOne();
  }

  private List<Entry> strange(List<Entry> foreign) {
    Set<String> own = new TreeSet<>();
    headings.forEach(heading -> own.add(heading.wording()));
    return foreign.stream().filter(point -> !own.contains(point.wording())).toList();
  }

  private void derive() {
    for (int i = 0; i < headings.size(); i++) {
      Entry heading = headings.get(i);
      int fate = random.nextInt(100);
      boolean top = heading.level() == 1 || chapters.isEmpty();
      boolean joins =
          i + 1 < headings.size() && headings.get(i + 1).level() == heading.level() && !top;
      if (fate < 12 && !top) {
        continue;
      }
      if (fate < 22 && joins) {
        Entry next = headings.get(++i);
        add(heading.wording() + "与" + next.wording(), false, heading, next);
      } else {
        add(fate < 60 ? heading.wording() : reworded(heading.wording()), top, heading);
      }
    }
  }

  private void add(String wording, boolean top, Entry... of) {
    if (top) {
      chapters.add(new ArrayList<>());
    }
    Set<Integer> places = new TreeSet<>();
    List.of(of).forEach(heading -> places.add(heading.place()));
    chapters.getLast().add(new Derived(wording, top ? 1 : 2, places));
  }

  private String reworded(String wording) {
    for (var other : OTHER_WORDS.entrySet()) {
      if (wording.contains(other.getKey())) {
        return wording.replace(other.getKey(), other.getValue());
      }
    }
    int length = wording.length();
    return switch (random.nextInt(length > 6 ? 4 : 2)) {
      case 0 -> wording + "工作";
      case 1 -> wording.substring(0, 2) + "全面" + wording.substring(2);
      case 2 -> wording.substring(2);
      default -> wording.substring(0, length / 3) + wording.substring(length - length / 3);
    };
  }

  private void moveOne() {
    List<Derived> chapter = chapters.get(random.nextInt(chapters.size()));
    if (chapter.size() > 3) {
      Collections.swap(chapter, 1, chapter.size() - 1);
    }
  }

  /** With other numbers than the draft. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      List<Derived> chapter = chapters.get(i);
      for (int j = 0; j < chapter.size(); j++) {
        String number = j == 0 ? (i + 1) + ". " : (i + 1) + "." + j + " ";
        pieces.add(piece(pieces.size() + 1, number + chapter.get(j).wording()));
      }
    }
    return pieces;
  }

  private static Piece piece(int ordinal, String text) {
    return new Piece(ordinal, Passage.Kind.PARAGRAPH, List.of(), text, OptionalInt.empty());
  }

  /** Where each point has to lead, by the ordinal of the point. */
  Map<Integer, Set<Integer>> expected() {
    Map<Integer, Set<Integer>> expected = new HashMap<>();
    chapters.stream()
        .flatMap(List::stream)
        .forEach(point -> expected.put(expected.size() + 1, point.headings()));
    return expected;
  }
}
