package org.guiku.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.comparison.PassageHistory;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Documents;
import org.guiku.documents.Lineage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The revisions of a plan, to be compared, and one passage through all of them. */
@Controller
class RevisionPageController {

  /** A text of the plan. */
  record Revision(int number, Document document) {}

  /** An outline, and a later text that ought to follow it. */
  record Outlined(Revision outline, Revision draft) {

    static List<Outlined> of(List<Revision> revisions) {
      return revisions.stream()
          .filter(outline -> outline.document().kind() == DocumentKind.OUTLINE)
          .flatMap(
              outline ->
                  revisions.stream()
                      .filter(draft -> draft.document().kind() != DocumentKind.OUTLINE)
                      .map(draft -> new Outlined(outline, draft)))
          .toList();
    }
  }

  /**
   * A passage in one revision.
   *
   * @param page 0 where the format has none, or it is gone
   * @param kind what became of it since the one before; empty in the first, or where it is the same
   */
  record Shown(Revision revision, int page, String kind, List<Run> runs) {

    static Shown of(PassageHistory.Step step) {
      boolean gone = step.since().filter(Difference.Deleted.class::isInstance).isPresent();
      return new Shown(
          new Revision(step.revision(), step.document()),
          gone ? 0 : step.piece().page().orElse(0),
          step.since().map(Shown::kind).orElse(""),
          step.since()
              .map(since -> Run.of(since.wording().edits()))
              .orElseGet(() -> Run.all(Edit.Op.KEEP, step.piece().text())));
    }

    private static String kind(Difference since) {
      return switch (since) {
        case Difference.Changed it -> it.renumbered() ? "RENUMBERED" : "CHANGED";
        case Difference.Moved _ -> "MOVED";
        case Difference.Inserted _ -> "INSERTED";
        case Difference.Deleted _ -> "DELETED";
        case Difference.Unchanged _ -> "";
      };
    }
  }

  private final Lineage lineage;
  private final Documents documents;
  private final PassageHistory history;

  RevisionPageController(Lineage lineage, Documents documents, PassageHistory history) {
    this.lineage = lineage;
    this.documents = documents;
    this.history = history;
  }

  /** A part of a plan's page, and a page of its own: which two of its texts to compare. */
  @WantsSignIn
  @GetMapping("/plans/{plan}/revisions")
  String revisions(
      @PathVariable String plan,
      @RequestHeader("HX-Request") Optional<String> part,
      Viewer viewer,
      Model model) {
    List<Revision> revisions =
        lineage.of(plan, viewer).stream()
            .filter(member -> member.revision().isPresent())
            .map(member -> new Revision(number(member.revision()), documents.current(member.id())))
            .filter(revision -> revision.document().passages() > 0)
            .toList();
    model.addAttribute("revisions", revisions);
    model.addAttribute("outlines", Outlined.of(revisions));
    return part.isPresent() ? "comparison/revisions :: #revisions" : "comparison/revisions";
  }

  private static int number(OptionalInt revision) {
    return revision.orElseThrow();
  }

  @Open
  @GetMapping("/passages/{address}/revisions")
  String passage(@PathVariable String address, Viewer viewer, Model model) {
    model.addAttribute("address", address);
    model.addAttribute("steps", history.of(address, viewer).stream().map(Shown::of).toList());
    return "comparison/passage";
  }
}
