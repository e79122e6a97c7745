package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiku.ingestion.structure.Block;

/**
 * The notes of a word processor's file. As on a printed page, a footnote follows the paragraph that
 * refers to it and an endnote the whole text.
 */
final class WordNotes {

  private final Map<String, List<Block>> footnotes = new HashMap<>();
  private final Map<String, List<Block>> endnotes = new HashMap<>();
  private final List<Block> behind = new ArrayList<>();

  void addFootnote(String id, List<Block> blocks) {
    footnotes.put(id, notesOf(blocks));
  }

  void addEndnote(String id, List<Block> blocks) {
    endnotes.put(id, notesOf(blocks));
  }

  /** The footnote that a text refers to; nothing where it is referred to a second time. */
  List<Block> footnote(String id) {
    List<Block> note = footnotes.remove(id);
    return note == null ? List.of() : note;
  }

  void referToEndnote(String id) {
    List<Block> note = endnotes.remove(id);
    behind.addAll(note == null ? List.of() : note);
  }

  void addBehind(List<Block> endnote) {
    behind.addAll(notesOf(endnote));
  }

  /** The endnotes referred to, in the order in which they were. */
  List<Block> behindTheText() {
    return behind;
  }

  static List<Block> notesOf(List<Block> blocks) {
    return blocks.stream().map(WordNotes::noteOf).toList();
  }

  private static Block noteOf(Block block) {
    return block instanceof Block.Words words ? new Block.Note(words.words()) : block;
  }
}
