package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.Mark;
import org.guiku.ingestion.structure.MarkedText;

/** The comments of a DOC file ([MS-DOC] 2.8.7, PlcfandRef, and what it refers to). */
final class DocComments {

  private static final int BYTES_OF_REFERENCE = 30;
  private static final int AUTHOR = 20;
  private static final int TAG = 26;
  private static final int BYTES_OF_TAGGED = 12;

  private record Comment(Optional<String> author, String text) {}

  /** Where the words begin that a comment is on. */
  private record Opening(MarkedText.Writer in, int at) {}

  private final Map<Integer, Comment> byAnchor = new HashMap<>();
  private final Map<Integer, List<Integer>> anchorsByStart = new HashMap<>();
  private final Map<Integer, Opening> open = new HashMap<>();

  private DocComments() {}

  /** Those that can be made out; a text is worth reading without. */
  static DocComments of(HWPFDocument document) {
    DocComments comments = new DocComments();
    try {
      comments.read(document);
    } catch (RuntimeException broken) {
      comments.anchorsByStart.clear();
    }
    return comments;
  }

  private void read(HWPFDocument document) {
    DocStory story = DocStory.comments(document);
    List<String> authors = authors(DocStory.table(document, FIBFieldHandler.GRPXSTATNOWNERS));
    Map<Integer, Integer> starts = starts(document);
    PlexOfCps references =
        DocStory.plex(document, FIBFieldHandler.PLCFANDREF, BYTES_OF_REFERENCE);
    for (int i = 0; i < references.length(); i++) {
      int anchor = references.getProperty(i).getStart();
      ByteBuffer reference =
          ByteBuffer.wrap(references.getProperty(i).getBytes()).order(ByteOrder.LITTLE_ENDIAN);
      String text = story.part(i).map(range -> range.text()).orElse("");
      int author = reference.getShort(AUTHOR);
      byAnchor.put(
          anchor,
          new Comment(
              author >= 0 && author < authors.size()
                  ? Optional.of(authors.get(author)).filter(name -> !name.isBlank())
                  : Optional.empty(),
              MarkedText.of(text.replace('\u0005', ' ')).onOneLine().text()));
      Integer start = starts.get(reference.getInt(TAG));
      if (start != null && start < anchor) {
        anchorsByStart.computeIfAbsent(start, at -> new ArrayList<>()).add(anchor);
      }
    }
  }

  private static List<String> authors(ByteBuffer table) {
    List<String> authors = new ArrayList<>();
    while (table.remaining() >= 2) {
      int bytes = Math.min(table.remaining() - 2, 2 * Short.toUnsignedInt(table.getShort()));
      byte[] name = new byte[bytes];
      table.get(name);
      authors.add(new String(name, UTF_16LE));
    }
    return authors;
  }

  /** Where commented words begin, by the tag that comments bear. */
  private static Map<Integer, Integer> starts(HWPFDocument document) {
    PlexOfCps starts = DocStory.plex(document, FIBFieldHandler.PLCFATNBKF, 4);
    ByteBuffer tags = DocStory.table(document, FIBFieldHandler.STTBFATNBKMK);
    Map<Integer, Integer> byTag = new HashMap<>();
    tags.position(Math.min(tags.limit(), tags.position() + 6));
    for (int i = 0; i < starts.length() && tags.remaining() >= BYTES_OF_TAGGED; i++) {
      byTag.put(tags.getInt(tags.position() + 4), starts.getProperty(i).getStart());
      tags.position(tags.position() + BYTES_OF_TAGGED);
    }
    return byTag;
  }

  boolean opensAt(int place) {
    return anchorsByStart.containsKey(place);
  }

  void open(int place, MarkedText.Writer text) {
    anchorsByStart
        .getOrDefault(place, List.of())
        .forEach(anchor -> open.put(anchor, new Opening(text, text.length())));
  }

  void close(int anchor, MarkedText.Writer text) {
    Opening opening = open.remove(anchor);
    Comment comment = byAnchor.remove(anchor);
    if (comment != null) {
      int end = text.length();
      int start = opening != null && opening.in() == text ? opening.at() : end;
      text.mark(
          new Mark(Kind.COMMENT, start, end, comment.author(), Optional.empty(), comment.text()));
    }
  }

  /** A comment on several paragraphs marks the first of them. */
  void endParagraph(MarkedText.Writer text) {
    List<Integer> here =
        open.entrySet().stream()
            .filter(entry -> entry.getValue().in() == text)
            .map(Map.Entry::getKey)
            .toList();
    here.forEach(anchor -> close(anchor, text));
  }
}
