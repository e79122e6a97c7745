package org.guiku.comparison.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads the blocks of one story. */
final class Blocks {

  private static final Set<String> BLOCKS = Set.of("p", "tbl");

  private final Side side;
  private final Story story;
  private final Keys keys;
  private final LeafKeys leafKeys;

  Blocks(Side side, Story story, Keys keys) {
    this.side = side;
    this.story = story;
    this.keys = keys;
    this.leafKeys = new LeafKeys(story);
  }

  List<Block> in(Element container) {
    return W.flowing(container, BLOCKS).stream().map(this::block).toList();
  }

  List<Block> rows(Element table) {
    return W.flowing(table, Set.of("tr")).stream().map(this::block).toList();
  }

  static List<Element> cells(Element row) {
    return W.flowing(row, Set.of("tc"));
  }

  List<Atom> atoms(Leaves leaves) {
    return Atoms.of(leaves, leafKeys, keys);
  }

  private Block block(Element element) {
    Reading reading = new Reading();
    reading.addBlock(element);
    Block.Kind kind = new Block.Kind(element.getLocalName(), cells(element).size());
    return new Block(element, kind, keys.of(reading.key.toString()), reading.words);
  }

  /** What a block says, with what stands in its cells, boxes and notes. */
  private final class Reading {

    final StringBuilder key = new StringBuilder();
    final Bag words = new Bag();

    void addBlock(Element element) {
      key.append(element.getLocalName()).append('(');
      if (W.is(element, "p")) {
        atoms(Leaves.of(element)).forEach(this::addAtom);
      } else if (W.is(element, "tr")) {
        cells(element).forEach(this::addBlocks);
      } else {
        W.flowing(element, Set.of("tr")).forEach(this::addBlock);
      }
      key.append(')');
    }

    private void addBlocks(Element container) {
      key.append('[');
      W.flowing(container, BLOCKS).forEach(this::addBlock);
      key.append(']');
    }

    private void addAtom(Atom atom) {
      key.append(atom.key()).append(' ');
      words.add(atom.stem(), atom.weight());
      atom.story().ifPresent(this::addStory);
    }

    private void addStory(Leaf leaf) {
      if (!NoteKind.isReference(leaf.node())) {
        TextBoxes.in(leaf.node()).forEach(this::addBlocks);
      } else if (story == side.main()) {
        side.note(leaf.node()).ifPresent(note -> addNote(note, NoteKind.of(leaf.node())));
      }
    }

    private void addNote(Element note, NoteKind kind) {
      Blocks ofNotes = new Blocks(side, side.notes(kind).orElseThrow(), keys);
      for (Block each : ofNotes.in(note)) {
        key.append(each.key()).append(' ');
        words.addAll(each.words());
      }
    }
  }
}
