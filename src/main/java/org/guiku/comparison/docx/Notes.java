package org.guiku.comparison.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The notes whose references were met in the main text. They are compared after it, and those of
 * the left that are gone are given a place, and a number, among those of the right.
 */
final class Notes {

  /** A reference of the left in the copy that stands in the right, with its old and new number. */
  private record Deleted(NoteKind kind, String leftId, String rightId) {}

  private record Kept(Element left, Element right) {}

  private final Side left;
  private final Side right;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Element> inserted = new ArrayList<>();
  private final List<Deleted> deleted = new ArrayList<>();
  private int last;

  Notes(Side left, Side right) {
    this.left = left;
    this.right = right;
    for (NoteKind kind : NoteKind.values()) {
      right.notes(kind).ifPresent(story -> last = Math.max(last, highest(story)));
    }
  }

  private static int highest(Story notes) {
    return W.children(notes.root()).stream().mapToInt(W::number).max().orElse(0);
  }

  void kept(Element leftReference, Element rightReference) {
    kept.add(new Kept(leftReference, rightReference));
  }

  void insertedIn(Element unit) {
    W.children(unit).stream().filter(NoteKind::isReference).forEach(inserted::add);
  }

  /** Gives the reference a number of the right. */
  void deleted(Element reference) {
    String id = Integer.toString(++last);
    deleted.add(new Deleted(NoteKind.of(reference), W.attribute(reference, "id"), id));
    W.set(reference, "id", id);
  }

  void redline(Redlining all) throws UnreadableDocx, IOException {
    for (NoteKind kind : NoteKind.values()) {
      if (deleted.stream().anyMatch(each -> each.kind == kind)) {
        addPartFor(kind);
      }
    }
    List.copyOf(kept).forEach(each -> compare(each, all));
    for (Element each : List.copyOf(inserted)) {
      right.note(each).ifPresent(note -> new Insertions(all).content(note));
    }
    deleted.forEach(each -> bring(each, all));
    for (NoteKind kind : NoteKind.values()) {
      right.notes(kind).ifPresent(story -> sort(kind, story));
    }
  }

  private void compare(Kept pair, Redlining all) {
    NoteKind kind = NoteKind.of(pair.right);
    Optional<Element> before = left.note(pair.left);
    Optional<Element> after = right.note(pair.right);
    if (before.isPresent() && after.isPresent()) {
      new StoryRedline(all, left.notes(kind).orElseThrow(), right.notes(kind).orElseThrow())
          .compare(before.get(), after.get());
    }
  }

  private void bring(Deleted gone, Redlining all) {
    Element reference = W.create(left.main().tree(), gone.kind.reference());
    W.set(reference, "id", gone.leftId);
    left.note(reference).ifPresent(note -> bring(gone, note, all));
  }

  private void bring(Deleted gone, Element note, Redlining all) {
    Story to = right.notes(gone.kind).orElseThrow();
    Element copy = W.create(to.tree(), gone.kind.note());
    W.set(copy, "id", gone.rightId);
    to.root().appendChild(copy);
    new Deletions(all, left.notes(gone.kind).orElseThrow(), to).content(note, copy);
  }

  /** In the order of the references; the lines that part notes from text come first. */
  private void sort(NoteKind kind, Story story) {
    for (Element reference : W.descendants(right.main().root(), kind.reference())) {
      right.note(reference).ifPresent(story.root()::appendChild);
    }
  }

  private void addPartFor(NoteKind kind) throws UnreadableDocx, IOException {
    Story model = left.notes(kind).orElse(null);
    if (model == null || right.notes(kind).isPresent()) {
      return;
    }
    Document tree = (Document) model.tree().cloneNode(true);
    for (Element each : W.children(tree.getDocumentElement())) {
      if (!each.hasAttributeNS(W.NS, "type")) {
        W.remove(each);
      }
    }
    right.setNotes(kind, right.file().add(part(kind), tree));
  }

  private PackagePart part(NoteKind kind) throws UnreadableDocx, IOException {
    try {
      PackagePart main = right.main().part();
      PackagePartName name = PackagingURIHelper.createPartName("/word/" + kind.part() + ".xml");
      PackagePart part = right.file().parcel().createPart(name, kind.contentType());
      main.addRelationship(name, TargetMode.INTERNAL, W.RELATIONS + "/" + kind.part());
      return part;
    } catch (OpenXML4JException | RuntimeException taken) {
      throw DocxFile.damaged("The file is damaged: its notes cannot be found.", taken);
    }
  }
}
