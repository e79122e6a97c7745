package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.guiku.ingestion.structure.MarkedText;

/** The comments of a DOC file ([MS-DOC] 2.8.7, PlcfandRef, and what it refers to). */
final class DocComments {

  private static final int BYTES_OF_REFERENCE = 30;
  private static final int AUTHOR = 20;
  private static final int TAG = 26;
  private static final int BYTES_OF_TAGGED = 12;

  private final WordComments comments = new WordComments();
  private final Map<Integer, List<Integer>> anchorsByStart = new HashMap<>();

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
    PlexOfCps references = DocStory.plex(document, FIBFieldHandler.PLCFANDREF, BYTES_OF_REFERENCE);
    for (int i = 0; i < references.length(); i++) {
      int anchor = references.getProperty(i).getStart();
      ByteBuffer reference =
          ByteBuffer.wrap(references.getProperty(i).getBytes()).order(ByteOrder.LITTLE_ENDIAN);
      String text = story.part(i).map(range -> range.text()).orElse("");
      int author = reference.getShort(AUTHOR);
      comments.put(
          String.valueOf(anchor),
          MarkOrigin.of(author >= 0 && author < authors.size() ? authors.get(author) : "", ""),
          MarkedText.of(text.replace('\u0005', ' ')));
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
        .forEach(anchor -> comments.open(String.valueOf(anchor), text));
  }

  void close(int anchor, MarkedText.Writer text) {
    comments.close(String.valueOf(anchor), text);
  }

  void endParagraph(MarkedText.Writer text) {
    comments.endParagraph(text);
  }
}
