package org.guiku.ingestion.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.guiku.documents.Annotation;
import org.guiku.documents.Passage;
import org.guiku.documents.Table;

/**
 * From the blocks of a text without pages to its passages.
 *
 * <p>The title is the declared one, else the first heading of level 1, else a line near the
 * beginning that reads like the name of a plan or report. A title that no other heading of its
 * level follows stands alone: the path of a passage begins with its chapter, as it does where the
 * same plan is read from its printed form.
 */
public final class FlowStructure {

  /** What a text without pages holds. */
  public record Flow(
      Optional<String> title,
      List<Passage> passages,
      List<Table> tables,
      List<Annotation> annotations) {}

  private static final Pattern ANNEXES = Pattern.compile("附[件表图录]\\s*[:：]");

  /** So many lines may stand before a title: the head of a web page, a letterhead. */
  private static final int BEGINNING = 12;

  private final PassageWriter writer = new PassageWriter();
  private final FlowMarks marks = new FlowMarks();
  private final FlowLevels levels;
  private final Optional<Block.Heading> soleTop;

  /** Whether the lines just written name the annexes (附件说明), numbered like headings. */
  private boolean amongAnnexes;

  private FlowStructure(List<Block> blocks) {
    this.levels = new FlowLevels(blocks);
    this.soleTop = soleTopOf(blocks);
  }

  public static Flow of(List<Block> blocks) {
    FlowStructure structure = new FlowStructure(blocks);
    blocks.forEach(structure::write);
    return new Flow(
        titleOf(blocks),
        structure.writer.passages(),
        structure.writer.tables(),
        structure.marks.in(structure.writer.passages()));
  }

  private static Optional<String> titleOf(List<Block> blocks) {
    Optional<String> declared =
        blocks.stream()
            .filter(Block.Title.class::isInstance)
            .map(block -> line(((Block.Title) block).text()))
            .filter(text -> !text.isEmpty())
            .findFirst();
    return declared
        .or(() -> tops(blocks).stream().findFirst().map(top -> line(top.text())))
        .or(() -> plainTitleOf(blocks));
  }

  /** Plain text declares nothing: its title is the first line near its beginning that names it. */
  private static Optional<String> plainTitleOf(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> line(((Block.Paragraph) block).text()))
        .filter(text -> !text.isEmpty())
        .limit(BEGINNING)
        .filter(TitleLines::isPlainTitle)
        .findFirst();
  }

  private static List<Block.Heading> tops(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
        .map(Block.Heading.class::cast)
        .filter(heading -> !heading.text().isBlank())
        .toList();
  }

  private static Optional<Block.Heading> soleTopOf(List<Block> blocks) {
    List<Block.Heading> tops = tops(blocks);
    return tops.size() == 1 && Headings.rankOf(tops.getFirst().text()).isEmpty()
        ? Optional.of(tops.getFirst())
        : Optional.empty();
  }

  private void write(Block block) {
    switch (block) {
      case Block.Words words -> writeWords(words, words.words().onOneLine());
      case Block.Grid grid -> writeTable(grid);
    }
  }

  private void writeWords(Block.Words block, MarkedText words) {
    marks.add(words, writer.next());
    String text = words.text();
    switch (block) {
      case Block.Title _ -> writer.heading(Headings.ALONE, text, List.of());
      case Block.Heading heading -> writeHeading(heading, text);
      case Block.Paragraph _ -> writeParagraph(text);
      case Block.Item _ -> writer.item(text, List.of());
      case Block.Note _ -> writer.paragraph(text, List.of());
    }
  }

  private void writeHeading(Block.Heading heading, String text) {
    boolean alone = soleTop.filter(top -> top == heading).isPresent();
    if (!text.isEmpty()) {
      writer.heading(alone ? Headings.ALONE : levels.rankOf(heading), text, List.of());
    }
  }

  private void writeParagraph(String text) {
    OptionalInt rank = Headings.rankOf(text);
    if (rank.isPresent() && amongAnnexes && rank.getAsInt() >= Headings.DECIMAL) {
      writer.item(text, List.of());
      return;
    }
    amongAnnexes = ANNEXES.matcher(text).lookingAt();
    if (rank.isPresent()) {
      writer.heading(rank.getAsInt(), text, List.of());
    } else {
      writer.paragraph(text, List.of());
    }
  }

  private void writeTable(Block.Grid grid) {
    List<MarkedText> said = grid.said().stream().map(FlowStructure::rowText).toList();
    int ordinal = writer.next();
    for (MarkedText row : said) {
      marks.add(row, ordinal);
      ordinal += row.text().isBlank() ? 0 : 1;
    }
    List<List<String>> rows =
        grid.rows().stream().map(row -> row.stream().map(FlowStructure::line).toList()).toList();
    writer.table(rows, said.stream().map(MarkedText::text).toList(), List.of());
  }

  /** What stands alone in its row, such as a table's name over the whole width, needs no tabs. */
  private static MarkedText rowText(List<MarkedText> said) {
    List<MarkedText> cells = said.stream().map(MarkedText::onOneLine).toList();
    return saysOneThing(cells) ? cells.getFirst() : MarkedText.joined("\t", cells);
  }

  private static boolean saysOneThing(List<MarkedText> cells) {
    String first = cells.isEmpty() ? "" : cells.getFirst().text();
    return first.codePoints().anyMatch(Character::isLetter)
        && (cells.stream().allMatch(cell -> cell.text().equals(first))
            || cells.stream().skip(1).allMatch(cell -> cell.equals(MarkedText.EMPTY)));
  }

  private static String line(String text) {
    return MarkedText.of(text).onOneLine().text();
  }
}
