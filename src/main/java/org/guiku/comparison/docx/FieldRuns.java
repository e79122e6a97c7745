package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A field written as one element cannot be inserted or deleted as such; written as runs it can. */
final class FieldRuns {

  private FieldRuns() {}

  /** The runs that took the field's place, or the element itself where it is none. */
  static List<Element> spelled(Element unit) {
    if (!W.is(unit, "fldSimple")) {
      return List.of(unit);
    }
    List<Element> runs = new ArrayList<>();
    runs.add(character(unit, "begin"));
    runs.add(instruction(unit));
    runs.add(character(unit, "separate"));
    runs.addAll(W.descendants(unit, "r"));
    runs.add(character(unit, "end"));
    runs.forEach(each -> unit.getParentNode().insertBefore(each, unit));
    W.remove(unit);
    return runs;
  }

  private static Element character(Element field, String type) {
    Element character = W.create(field.getOwnerDocument(), "fldChar");
    W.set(character, "fldCharType", type);
    return run(character);
  }

  private static Element instruction(Element field) {
    Element instruction = W.create(field.getOwnerDocument(), "instrText");
    W.keepSpace(instruction);
    instruction.setTextContent(W.attribute(field, "instr"));
    return run(instruction);
  }

  private static Element run(Element content) {
    Element run = W.create(content.getOwnerDocument(), "r");
    run.appendChild(content);
    return run;
  }
}
