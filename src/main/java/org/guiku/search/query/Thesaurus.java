package org.guiku.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.search.query.QueryTree.All;
import org.guiku.search.query.QueryTree.Any;
import org.guiku.search.query.QueryTree.InField;
import org.guiku.search.query.QueryTree.TextField;
import org.guiku.search.query.QueryTree.Word;

/**
 * Widens the words of a query by what says the same: those of a group, also where one is a part of
 * a longer word (GDP增长 and 地区生产总值增长), and years in Chinese and in Arabic numerals. It leaves alone
 * what stands in quotation marks, beginnings of words, document numbers and what is not wanted:
 * there the query means what it says.
 */
public final class Thesaurus {

  /** One word of a group, and the others. */
  private record Entry(Needle needle, List<String> others) {}

  /** Without groups. */
  public static final Thesaurus NONE = new Thesaurus(List.of());

  /** Most ways to say a word, itself among them. */
  static final int MOST_WAYS = 8;

  /** Most ways to say all words of a query together; what is over stays as it is. */
  static final int MOST_IN_QUERY = 256;

  /** By the first character of the word. */
  private final Map<Integer, List<Entry>> entries = new HashMap<>();

  /**
   * @param groups of words that say the same, each of at least one character that counts; what two
   *     groups share joins neither to the other
   */
  public Thesaurus(Collection<List<String>> groups) {
    for (List<String> group : groups) {
      for (String word : group) {
        List<String> others = group.stream().filter(other -> !other.equals(word)).toList();
        entries
            .computeIfAbsent(Folded.of(word).canonical(0), k -> new ArrayList<>(1))
            .add(new Entry(Needle.of(new Word(word)), others));
      }
    }
    entries.values().forEach(Thesaurus::sortLongestFirst);
  }

  /** Whether a group can hold this: something in it counts. */
  public static boolean isWord(String text) {
    return Folded.of(text).length() > 0;
  }

  /** The query with every way of saying its words. */
  public QueryTree widen(QueryTree query) {
    return new Widening().widen(query);
  }

  /** All ways to say a word, itself first. */
  List<String> ways(String word) {
    Set<String> ways = new LinkedHashSet<>(List.of(word));
    Years.otherwise(word).ifPresent(ways::add);
    for (String way : List.copyOf(ways)) {
      addWays(way, ways);
    }
    return ways.stream().limit(MOST_WAYS).toList();
  }

  private void addWays(String word, Set<String> ways) {
    Folded text = Folded.of(word);
    for (int i = 0; i < text.length(); i++) {
      int longest = 0;
      for (Entry entry : entries.getOrDefault(text.canonical(i), List.of())) {
        int length = entry.needle().length();
        if (length >= longest && entry.needle().standsAt(text, i)) {
          longest = length;
          String before = word.substring(0, text.start(i));
          String after = word.substring(text.end(i + length - 1));
          entry.others().forEach(other -> ways.add(before + other + after));
        }
      }
      i += Math.max(0, longest - 1);
    }
  }

  private static void sortLongestFirst(List<Entry> entries) {
    entries.sort((a, b) -> Integer.compare(b.needle().length(), a.needle().length()));
  }

  /** One query on its way, with what may still be added to it. */
  private final class Widening {

    private int left = MOST_IN_QUERY;

    QueryTree widen(QueryTree tree) {
      return switch (tree) {
        case Word word -> {
          List<Word> ways = waysOf(word);
          yield ways.size() == 1 ? word : new QueryTree.Synonyms(ways);
        }
        case InField(TextField field, Word word) when field != TextField.NUMBER -> {
          List<QueryTree> ways =
              waysOf(word).stream().<QueryTree>map(way -> new InField(field, way)).toList();
          yield ways.size() == 1 ? tree : new Any(ways);
        }
        case All all -> new All(widen(all.wanted()), all.unwanted());
        case Any any -> new Any(widen(any.alternatives()));
        default -> tree;
      };
    }

    private List<QueryTree> widen(List<QueryTree> parts) {
      return parts.stream().map(this::widen).toList();
    }

    private List<Word> waysOf(Word word) {
      List<Word> others = ways(word.text()).stream().skip(1).limit(left).map(Word::new).toList();
      left -= others.size();
      return Stream.concat(Stream.of(word), others.stream()).toList();
    }
  }
}
