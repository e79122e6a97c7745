package org.guiku.comparison.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of two DOCX files a third: the right one with its own layout, in which what came and what
 * went since the left one stands as tracked changes.
 */
public final class DocxRedline {

  /**
   * Whom and when the changes are said to be of.
   *
   * @param at to the second
   */
  public record Marks(String author, Instant at) {

    /** Of the program itself: it found the changes, whoever asked for them. */
    public static Marks of(Instant at) {
      return new Marks("规库比对", at);
    }
  }

  /** By which such files are known. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Side left;
  private final Side right;
  private final Redlining all;

  private DocxRedline(Side left, Side right, Marks marks) throws UnreadableDocx, IOException {
    this.left = left;
    this.right = right;
    Notes notes = new Notes(left, right);
    Borrowing borrowing =
        new Borrowing(
            left,
            new ForeignParts(right.file().parcel()),
            ForeignStyles.of(left, right),
            ForeignLists.of(left, right),
            notes);
    Revisions revisions = new Revisions(marks, highestNumber(right));
    this.all = new Redlining(left, right, new Keys(), revisions, borrowing, notes);
  }

  /**
   * Tracked changes that either file came with are accepted first. Neither file is changed.
   *
   * @param to is written over
   * @throws UnreadableDocx with a sentence for people, where a file is no DOCX that can be read
   */
  public static void write(Path left, Path right, Path to, Marks marks)
      throws UnreadableDocx, IOException {
    try (DocxFile before = DocxFile.open(left);
        DocxFile after = DocxFile.open(right)) {
      new DocxRedline(Side.of(before), Side.of(after), marks).redline();
      after.writeTo(to);
    } catch (RuntimeException broken) {
      throw DocxFile.damaged(DocxFile.DAMAGED, broken);
    }
  }

  private void redline() throws UnreadableDocx, IOException {
    Namespaces.join(left.main(), right.main());
    for (NoteKind kind : NoteKind.values()) {
      left.notes(kind).ifPresent(l -> right.notes(kind).ifPresent(r -> Namespaces.join(l, r)));
    }
    new Headers(all).redline();
    new StoryRedline(all, left.main(), right.main()).compare(left.body(), right.body());
    all.notes().redline(all);
  }

  private static int highestNumber(Side side) {
    List<Story> stories = new ArrayList<>(List.of(side.main()));
    for (NoteKind kind : NoteKind.values()) {
      side.notes(kind).ifPresent(stories::add);
    }
    return stories.stream()
        .flatMap(story -> W.descendants(story.root()).stream())
        .mapToInt(W::number)
        .max()
        .orElse(0);
  }
}
