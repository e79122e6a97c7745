package org.guiku.ingestion.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.RtfGroup.Destination;
import org.guiku.ingestion.extract.RtfTokens.Token;
import org.guiku.ingestion.structure.Block;

/** The blocks of an RTF file's main text; page heads and feet are left out. */
final class RtfBody {

  /** Groups that hold something else than the others around them. */
  private static final Map<String, Destination> DESTINATIONS =
      Map.ofEntries(
          Map.entry("fonttbl", Destination.FONTS),
          Map.entry("stylesheet", Destination.STYLES),
          Map.entry("revtbl", Destination.AUTHORS),
          Map.entry("footnote", Destination.NOTE),
          Map.entry("shptxt", Destination.BOX),
          Map.entry("dptxbxtext", Destination.BOX),
          Map.entry("listtext", Destination.NUMBER),
          Map.entry("pntext", Destination.NUMBER),
          Map.entry("annotation", Destination.COMMENT),
          Map.entry("atrfstart", Destination.COMMENT_START),
          Map.entry("atnref", Destination.COMMENT_ID),
          Map.entry("atndate", Destination.COMMENT_DATE),
          Map.entry("atnauthor", Destination.COMMENT_AUTHOR));

  /** Groups of which a reader sees nothing, or which repeat others for older programs. */
  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "nonesttables",
          "nonshppict",
          "shprslt",
          "sn",
          "sv",
          "xe",
          "tc",
          "upr",
          "listname",
          "objclass",
          "objdata",
          "filetbl");

  /** Marked as new to older programs, and yet text. */
  private static final Set<String> ENTERED = Set.of("shpinst", "shpgrp", "do", "nesttableprops");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", " "),
          Map.entry("~", " "),
          Map.entry("_", "-"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"));

  private static final int DEEPEST_GROUP = 2_000;

  private final RtfTokens tokens;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfNames names = new RtfNames();
  private final RtfRow outerRow = new RtfRow();
  private final RtfRow nestedRow = new RtfRow();
  private final WordComments comments = new WordComments();
  private final WordNotes notes = new WordNotes();
  private final Repeats repeats = new Repeats();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final RtfComment comment = new RtfComment(comments);
  private RtfGroup group = new RtfGroup();
  private int defaultFont;
  private int toSkip;
  private boolean opens;
  private boolean starred;
  private long characters;

  RtfBody(RtfTokens tokens) {
    this.tokens = tokens;
    flows.push(newFlow());
  }

  private RtfFlow newFlow() {
    return new RtfFlow(names, comments, repeats);
  }

  List<Block> read() throws Unreadable, IOException {
    for (Token token = tokens.next(); !(token instanceof Token.End); token = tokens.next()) {
      switch (token) {
        case Token.Open _ -> open();
        case Token.Close _ -> close();
        case Token.Text(int value) -> text(value);
        case Token.Control(String name, int value) -> control(name, value);
        case Token.End _ -> {}
      }
    }
    flush();
    while (!groups.isEmpty()) {
      close();
    }
    List<Block> blocks = new ArrayList<>(flows.getLast().end(group).ofDocument());
    blocks.addAll(notes.behindTheText());
    return blocks;
  }

  private void open() throws Unreadable {
    flush();
    if (groups.size() == DEEPEST_GROUP) {
      throw new Unreadable(
          Failure.Code.CORRUPT, "The file is damaged: its groups never end. Save it again.");
    }
    groups.push(group);
    group = group.inner();
    toSkip = 0;
    opens = true;
    starred = false;
  }

  private void close() throws Unreadable {
    flush();
    toSkip = 0;
    opens = false;
    if (groups.isEmpty()) {
      return;
    }
    RtfGroup ended = group;
    group = groups.pop();
    if (ended.destination != group.destination) {
      end(ended);
    }
  }

  /** Gives what a group has unfolded to the text around it. */
  private void end(RtfGroup ended) {
    switch (ended.destination) {
      case NOTE -> {
        List<Block> note = flows.pop().end(ended).blocks();
        if (ended.endnote) {
          notes.addBehind(note);
        } else {
          flow().hang(WordNotes.notesOf(note));
        }
      }
      case BOX -> {
        List<Block> box = flows.pop().end(ended).blocks();
        flow().hang(box);
      }
      case NUMBER -> {
        String number = flows.pop().end(ended).words().text();
        flow().number(number);
      }
      case COMMENT -> {
        WordBlocks said = flows.pop().end(ended);
        comment.end(said.words(), flow().text());
      }
      case COMMENT_START, COMMENT_ID, COMMENT_DATE, COMMENT_AUTHOR ->
          comment.take(ended.destination, flow());
      default -> {}
    }
  }

  private RtfFlow flow() {
    return flows.element();
  }

  private RtfRow row() {
    return group.setsNestedRows ? nestedRow : outerRow;
  }

  private void text(int value) {
    opens = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (group.destination != Destination.NOWHERE) {
      bytes.write(value);
    }
  }

  private void control(String name, int value) throws Unreadable {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    flush();
    boolean isFirst = opens;
    opens = isFirst && name.equals("*");
    if (opens) {
      starred = true;
    } else if (!isFirst || !opensDestination(name)) {
      apply(name, value);
    }
  }

  private boolean opensDestination(String name) {
    Destination destination = DESTINATIONS.get(name);
    if (group.destination == Destination.NOWHERE) {
      return true;
    }
    if (UNSEEN.contains(name) || (destination == null && isUnknown(name))) {
      group.destination = Destination.NOWHERE;
      return true;
    }
    if (destination == null) {
      group.setsNestedRows |= name.equals("nesttableprops");
      return false;
    }
    group.destination = destination;
    switch (destination) {
      case NOTE, BOX, NUMBER, COMMENT -> flows.push(newFlow());
      default -> {}
    }
    return true;
  }

  /** In a stylesheet, a star stands before the styles of single characters too. */
  private boolean isUnknown(String name) {
    return starred && !ENTERED.contains(name);
  }

  private void apply(String name, int value) throws Unreadable {
    String character = CHARACTERS.get(name);
    if (character != null) {
      append(character);
    } else if (!group.takesChange(name, value) && !row().takes(name, value)) {
      setting(name, value);
    }
  }

  private void setting(String name, int value) throws Unreadable {
    switch (name) {
      case "u" -> {
        append(String.valueOf((char) value));
        toSkip = group.substitutes;
      }
      case "uc" -> group.substitutes = Math.clamp(value, 0, 16);
      case "ansicpg" -> charsets.documentPage(value);
      case "mac" -> charsets.documentPage(10_000);
      case "deff" -> {
        defaultFont = value;
        group.font = value;
      }
      case "f" -> group.font = value;
      case "fcharset" -> charsets.fontCharset(group.font, value);
      case "cpg" -> charsets.fontPage(group.font, value);
      case "plain" -> group.resetCharacters(defaultFont);
      case "pard" -> group.resetParagraph();
      case "s" -> group.style = value;
      case "outlinelevel" -> group.outlineLevel = value;
      case "qc" -> group.centred = value != 0;
      case "ql", "qr", "qj", "qd" -> group.centred = false;
      case "intbl" -> group.inTable = value != 0;
      case "itap" -> {
        group.inTable = value > 0;
        group.tableLevel = value;
      }
      case "ftnalt" -> group.endnote = true;
      default -> ending(name);
    }
  }

  /** What ends something ends it only where there is text. */
  private void ending(String name) {
    switch (group.destination) {
      case FONTS, STYLES, AUTHORS, NOWHERE -> {}
      default -> {
        switch (name) {
          case "par", "sect" -> endParagraph();
          case "cell" -> flow().endCell(group, 1);
          case "nestcell" -> flow().endCell(group, Math.max(2, group.tableLevel));
          case "row" -> flow().endRow(outerRow, 1);
          case "nestrow" -> flow().endRow(nestedRow, Math.max(2, group.tableLevel));
          default -> {}
        }
      }
    }
  }

  /** A tracked change that deletes the mark of a paragraph joins it to the next. */
  private void endParagraph() {
    if (!group.isDeleted()) {
      flow().endParagraph(group);
    }
  }

  private void flush() throws Unreadable {
    if (bytes.size() > 0) {
      String text = charsets.decode(bytes.toByteArray(), group.font);
      bytes.reset();
      append(text);
    }
  }

  private void append(String text) throws Unreadable {
    characters += text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    switch (group.destination) {
      case NOWHERE, FONTS -> {}
      case STYLES, AUTHORS -> names.append(text, group);
      case COMMENT_START, COMMENT_ID, COMMENT_DATE, COMMENT_AUTHOR -> comment.append(text);
      default -> flow().append(text, group.change(names));
    }
  }
}
