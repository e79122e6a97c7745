package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Brings what only the left has into a story of the right, marked as deleted. */
final class Deletions {

  private static final Set<String> BLOCKS = Set.of("p", "tbl");
  private static final Set<String> PROPERTIES =
      Set.of("tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr");

  /** Text that is deleted is named another way. */
  private static final Map<String, String> NAMES =
      Map.of("t", "w:delText", "instrText", "w:delInstrText");

  private final Redlining all;
  private final Story left;
  private final Story right;

  Deletions(Redlining all, Story left, Story right) {
    this.all = all;
    this.left = left;
    this.right = right;
  }

  /** A copy for the right, not yet in its place. */
  Element block(Element block) {
    return W.is(block, "p") ? paragraph(block) : table(block);
  }

  private Element paragraph(Element paragraph) {
    Element copy = shallow(paragraph);
    W.child(paragraph, "pPr").ifPresent(properties -> copy.appendChild(properties(properties)));
    W.child(copy, "pPr").flatMap(p -> W.child(p, "sectPr")).ifPresent(W::remove);
    units(Leaves.of(paragraph).units(), copy, null);
    all.revisions().markEnd(Revisions.Kind.DELETED, copy);
    return copy;
  }

  private Element table(Element table) {
    Element copy = withProperties(table);
    W.flowing(table, Set.of("tr")).forEach(row -> copy.appendChild(row(row)));
    return copy;
  }

  Element row(Element row) {
    Element copy = withProperties(row);
    all.revisions().markRow(Revisions.Kind.DELETED, copy);
    for (Element cell : Blocks.cells(row)) {
      Element copied = withProperties(cell);
      content(cell, copied);
      copy.appendChild(copied);
    }
    return copy;
  }

  /** Copies all blocks of a container of the left into one of the right. */
  void content(Element from, Element to) {
    W.flowing(from, BLOCKS).forEach(block -> to.appendChild(block(block)));
  }

  private Element withProperties(Element element) {
    Element copy = shallow(element);
    for (Element each : W.children(element)) {
      if (W.isAny(each, PROPERTIES)) {
        copy.appendChild(properties(each));
      }
    }
    return copy;
  }

  private Element properties(Element properties) {
    return all.borrowing().copy(properties, left, right);
  }

  private Element shallow(Element element) {
    Document document = right.tree();
    return document.createElementNS(W.NS, "w:" + element.getLocalName());
  }

  /**
   * @param units of the left, in order
   * @param before where they are to stand; the parent's end without it
   */
  void units(List<Element> units, Node parent, @Nullable Node before) {
    List<Element> neighbours = new ArrayList<>();
    Node around = null;
    for (Element unit : units) {
      if (unit.getParentNode() != around && !neighbours.isEmpty()) {
        place(neighbours, around, parent, before);
        neighbours = new ArrayList<>();
      }
      around = unit.getParentNode();
      neighbours.add(unit);
    }
    if (!neighbours.isEmpty()) {
      place(neighbours, around, parent, before);
    }
  }

  private void place(
      List<Element> units, @Nullable Node around, Node parent, @Nullable Node before) {
    Element holder = W.create(right.tree(), "p");
    units.forEach(each -> holder.appendChild(all.borrowing().copy(each, left, right)));
    W.children(holder).forEach(FieldRuns::spelled);
    W.children(holder).forEach(this::renameText);
    all.revisions().wrap(Revisions.Kind.DELETED, W.children(holder));
    Element deleted = W.children(holder).getFirst();
    boolean inLink = W.is(parent, "hyperlink");
    if (around instanceof Element link && W.is(link, "hyperlink") && !inLink) {
      parent.insertBefore(linked(deleted, link), before);
    } else {
      parent.insertBefore(deleted, before);
    }
  }

  private Element linked(Element deleted, Element link) {
    Element copy = all.borrowing().copy((Element) link.cloneNode(false), left, right);
    copy.appendChild(deleted);
    return copy;
  }

  private void renameText(Element run) {
    for (Element each : W.children(run)) {
      String name = W.NS.equals(each.getNamespaceURI()) ? NAMES.get(each.getLocalName()) : null;
      if (W.is(run, "r") && name != null) {
        W.keepSpace((Element) right.tree().renameNode(each, W.NS, name));
      }
    }
  }
}
