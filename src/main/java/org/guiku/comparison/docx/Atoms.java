package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guiku.comparison.diff.Words;
import org.w3c.dom.Element;

/** Cuts a paragraph into its atoms. */
final class Atoms {

  /** What a picture or formula counts beside letters. */
  private static final int WEIGHT_OF_THINGS = 8;

  /** Letters. */
  private static final int STEM = 5;

  /** Elements that are white space in a line. */
  private static final Set<String> SPACES = Set.of("tab");

  private final List<Leaf> leaves;
  private final LeafKeys leafKeys;
  private final Keys keys;
  private final List<Atom> atoms = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String link = "";
  private Optional<Leaf> linked = Optional.empty();
  private int place;

  private Atoms(List<Leaf> leaves, LeafKeys leafKeys, Keys keys) {
    this.leaves = leaves;
    this.leafKeys = leafKeys;
    this.keys = keys;
  }

  static List<Atom> of(Leaves leaves, LeafKeys leafKeys, Keys keys) {
    Atoms atoms = new Atoms(leaves.all(), leafKeys, keys);
    atoms.cut();
    return List.copyOf(atoms.atoms);
  }

  private void cut() {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.isText()) {
        addText(leaf);
      } else {
        endText();
        int end = fieldEnd(i);
        addThing(i, end);
        i = end;
      }
    }
    endText();
  }

  private void addText(Leaf leaf) {
    String leadsTo = leafKeys.linkOf(leaf.unit());
    if (!leadsTo.equals(link)) {
      endText();
      link = leadsTo;
    }
    if (!link.isEmpty() && linked.isEmpty()) {
      linked = Optional.of(leaf);
    }
    text.append(leaf.text());
  }

  private void endText() {
    for (String word : words(text.toString())) {
      int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
      int stem = keys.of("stem " + stem(word));
      int key = keys.of("word " + link + " " + word);
      atoms.add(new Atom(place, place += word.length(), key, stem, letters, linked));
    }
    text.setLength(0);
    linked = Optional.empty();
  }

  /** A figure within a word, such as a name, is a part of it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(text)) {
      if (!words.isEmpty() && isOneWord(words.getLast(), word)) {
        words.add(words.removeLast() + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOneWord(String before, String after) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    return isLatin(last) && (isLatin(first) || Character.isDigit(first))
        || isLatin(before.charAt(0)) && Character.isDigit(last) && isLatin(first);
  }

  private static boolean isLatin(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  /** Words that begin alike are alike, whatever their endings. */
  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
  }

  private void addThing(int first, int last) {
    Leaf leaf = leaves.get(first);
    int length = 0;
    for (Leaf each : leaves.subList(first, last + 1)) {
      length += each.length();
    }
    String key = first == last ? leafKeys.of(leaf.node()) : fieldKey(first, last);
    boolean isSpace = W.isAny(leaf.node(), SPACES);
    Optional<Leaf> thing = isSpace ? Optional.empty() : Optional.of(leaf);
    int stem = keys.of("thing " + leaf.node().getLocalName());
    int weight = isSpace ? 0 : WEIGHT_OF_THINGS;
    atoms.add(new Atom(place, place += length, keys.of(key), stem, weight, thing));
  }

  /** The last leaf of a field that ends within the paragraph, or the leaf itself. */
  private int fieldEnd(int first) {
    int open = 0;
    for (int i = first; open >= 0 && i < leaves.size(); i++) {
      open += opens(leaves.get(i).node());
      if (open == 0) {
        return i;
      }
    }
    return first;
  }

  private static int opens(Element node) {
    String type = W.is(node, "fldChar") ? W.attribute(node, "fldCharType") : "";
    return type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
  }

  private String fieldKey(int first, int last) {
    StringBuilder instruction = new StringBuilder();
    StringBuilder result = new StringBuilder();
    for (Leaf each : leaves.subList(first, last + 1)) {
      if (W.is(each.node(), "instrText")) {
        instruction.append(each.node().getTextContent());
      } else {
        result.append(each.isText() ? each.text() : leafKeys.of(each.node()));
      }
    }
    return LeafKeys.ofField(instruction.toString(), result.toString());
  }
}
