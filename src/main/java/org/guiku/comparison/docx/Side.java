package org.guiku.comparison.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** One of the two files: its main text and its notes, without the marks it came with. */
final class Side {

  private final DocxFile file;
  private final Story main;
  private final Map<NoteKind, Story> notes = new LinkedHashMap<>();

  private Side(DocxFile file, Story main) {
    this.file = file;
    this.main = main;
  }

  static Side of(DocxFile file) throws UnreadableDocx, IOException {
    Side side = new Side(file, file.main());
    AcceptedMarks.in(side.main.root());
    for (NoteKind kind : NoteKind.values()) {
      Optional<Story> notes = file.related(side.main.part(), kind.part());
      notes.ifPresent(story -> side.addNotes(kind, story));
    }
    return side;
  }

  private void addNotes(NoteKind kind, Story story) {
    AcceptedMarks.in(story.root());
    notes.put(kind, story);
  }

  /** For a side that had none. */
  void setNotes(NoteKind kind, Story story) {
    notes.put(kind, story);
  }

  DocxFile file() {
    return file;
  }

  Story main() {
    return main;
  }

  Element body() throws UnreadableDocx {
    return W.child(main.root(), "body")
        .orElseThrow(() -> new UnreadableDocx("The file is damaged: it has lost its text."));
  }

  Optional<Story> notes(NoteKind kind) {
    return Optional.ofNullable(notes.get(kind));
  }

  /** What a reference in the main text leads to. */
  Optional<Element> note(Element reference) {
    NoteKind kind = NoteKind.of(reference);
    return notes(kind)
        .flatMap(
            story ->
                W.children(story.root()).stream()
                    .filter(each -> W.is(each, kind.note()))
                    .filter(each -> idOf(each).equals(idOf(reference)))
                    .findFirst());
  }

  private static String idOf(Element element) {
    return W.attribute(element, "id");
  }
}
