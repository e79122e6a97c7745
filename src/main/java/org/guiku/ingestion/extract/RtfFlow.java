package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.ingestion.extract.RunChanges.Change;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;

/** A text that an RTF file unfolds: the main one, a note, a box, a comment, a printed number. */
final class RtfFlow {

  /** Tables within tables beyond this are read into the cell that holds them. */
  private static final int DEEPEST_TABLE = 20;

  private static final int MOST_CELLS = 500;

  /** A table that is being read, and the row and the cell in it. */
  private static final class Level {
    private final EdgedTable table = new EdgedTable();
    private List<List<Block>> row = new ArrayList<>();
    private WordBlocks cell = new WordBlocks();
  }

  private final RtfNames names;
  private final WordComments comments;
  private final Repeats repeats;
  private final WordBlocks blocks = new WordBlocks();
  private final List<Level> levels = new ArrayList<>();
  private MarkedText.Writer text = new MarkedText.Writer();
  private RunChanges changes = new RunChanges(text);
  private Optional<String> number = Optional.empty();
  private final List<Block> hanging = new ArrayList<>();

  RtfFlow(RtfNames names, WordComments comments, Repeats repeats) {
    this.names = names;
    this.comments = comments;
    this.repeats = repeats;
  }

  void append(String words, Optional<Change> change) {
    if (change.isPresent()) {
      changes.append(words, change.get());
    } else {
      changes.append(words);
    }
  }

  /** Where a mark on what was just read ends. */
  MarkedText.Writer text() {
    changes.end();
    return text;
  }

  /** The number printed before the paragraph; a bullet is none. */
  void number(String printed) {
    String stripped = MarkedText.of(printed).onOneLine().text();
    boolean isBullet = stripped.equals("o") || stripped.codePoints().noneMatch(RtfFlow::counts);
    number = Optional.of(isBullet ? "" : stripped);
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** What stands behind the paragraph that is being read: its notes and boxes. */
  void hang(List<Block> behind) {
    hanging.addAll(behind);
  }

  void endParagraph(RtfGroup group) {
    endParagraph(group, group.depth());
  }

  private void endParagraph(RtfGroup group, int depth) {
    changes.end();
    comments.endParagraph(text);
    WordBlocks into = at(depth);
    into.add(whole(group));
    into.addAll(hanging);
    hanging.clear();
    number = Optional.empty();
    text = new MarkedText.Writer();
    changes = new RunChanges(text);
  }

  private WordParagraph whole(RtfGroup group) {
    String style = names.styleOf(group);
    boolean isBullet = number.filter(String::isEmpty).isPresent();
    return new WordParagraph(
        WordStyleNames.isTitle(style)
            ? WordParagraph.Role.TITLE
            : isBullet ? WordParagraph.Role.BULLET : WordParagraph.Role.TEXT,
        WordParagraph.Alignment.centredIf(group.centred),
        levelOf(group, style),
        number.orElse(""),
        text.words());
  }

  private OptionalInt levelOf(RtfGroup group, String style) {
    OptionalInt named = WordStyleNames.levelOf(style);
    int outline = names.outlineLevelOf(group);
    return named.isEmpty() && outline >= 0 && outline < WordParagraph.DEEPEST
        ? OptionalInt.of(outline + 1)
        : named;
  }

  /** What is open so deep in tables; ends the tables that are deeper. */
  private WordBlocks at(int depth) {
    int wanted = Math.min(depth, DEEPEST_TABLE);
    while (levels.size() > wanted) {
      Level ended = levels.removeLast();
      if (!ended.row.isEmpty() || !ended.cell.blocks().isEmpty()) {
        endCell(ended);
        ended.table.add(new RtfRow().set(ended.row));
      }
      innermost().addAll(ended.table.blocks(repeats));
    }
    while (levels.size() < wanted) {
      levels.add(new Level());
    }
    return innermost();
  }

  private WordBlocks innermost() {
    return levels.isEmpty() ? blocks : levels.getLast().cell;
  }

  void endCell(RtfGroup group, int depth) {
    endParagraph(group, depth);
    endCell(levels.getLast());
  }

  private static void endCell(Level level) {
    if (level.row.size() < MOST_CELLS) {
      level.row.add(level.cell.blocks());
    }
    level.cell = new WordBlocks();
  }

  void endRow(RtfRow row, int depth) {
    at(depth);
    Level level = levels.getLast();
    if (!level.row.isEmpty()) {
      level.table.add(row.set(level.row));
      level.row = new ArrayList<>();
    }
  }

  /** Ends the text with whatever is open in it. */
  WordBlocks end(RtfGroup group) {
    if (text.length() > 0 || !hanging.isEmpty()) {
      endParagraph(group);
    }
    at(0);
    return blocks;
  }
}
