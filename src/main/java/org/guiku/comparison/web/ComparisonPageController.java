package org.guiku.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.comparison.Comparison;
import org.guiku.comparison.Comparisons;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comparisons as pages: the list of one's own, and each of them. */
@Controller
class ComparisonPageController {

  /** How both texts lie: beside each other, as they were received, or in one. */
  enum Way {
    SIDES(Way.WORDED),
    ORIGINALS(2000),
    REDLINE(Way.WORDED),
    FIGURES(Way.WORDED);

    /** With their words: more make a browser slow. */
    private static final int WORDED = 200;

    private final int most;

    Way(int most) {
      this.most = most;
    }

    /** So many changes stand on a page. */
    int most() {
      return most;
    }
  }

  /** Said where the one that was chosen second is the older. */
  enum Turn {
    ROUND
  }

  /** A comparison with the documents that it is of. */
  record Listed(Comparison comparison, Document left, Document right) {}

  private final Comparisons comparisons;
  private final Documents documents;
  private final Partners partners;

  ComparisonPageController(Comparisons comparisons, Documents documents, Partners partners) {
    this.comparisons = comparisons;
    this.documents = documents;
    this.partners = partners;
  }

  /**
   * One's own, and what to compare a document with that was chosen.
   *
   * @param beside ids of what was found with it, if it was chosen among several
   */
  @WantsSignIn
  @GetMapping("/comparisons")
  String list(
      @RequestParam Optional<String> left,
      @RequestParam(defaultValue = "") List<String> beside,
      Viewer viewer,
      Model model) {
    model.addAttribute("latest", comparisons.latest(viewer).stream().map(this::listed).toList());
    if (left.filter(chosen -> !chosen.isBlank()).isPresent()) {
      Document chosen = documents.named(Partners.id(left.get()), viewer);
      model.addAttribute("left", chosen);
      model.addAttribute("partners", partners.of(chosen, beside, viewer));
    } else {
      model.addAttribute("documents", partners.latest(viewer));
    }
    return "comparison/comparisons";
  }

  private Listed listed(Comparison comparison) {
    return new Listed(
        comparison, documents.current(comparison.left()), documents.current(comparison.right()));
  }

  @WantsSignIn
  @PostMapping("/comparisons")
  String begin(
      @RequestParam String left,
      @RequestParam String right,
      @RequestParam(defaultValue = "") Set<Sameness.Ignored> ignoring,
      @RequestParam Optional<Turn> turn,
      Viewer viewer) {
    String before = Partners.id(turn.isPresent() ? right : left);
    String after = Partners.id(turn.isPresent() ? left : right);
    Comparison begun = comparisons.begin(before, after, new Sameness(ignoring), viewer);
    return "redirect:/comparisons/" + begun.id();
  }

  @Open
  @GetMapping("/comparisons/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "SIDES") Way way,
      @RequestParam Optional<ChangeFilter.Sort> only,
      @RequestParam Optional<String> chapter,
      @RequestParam(defaultValue = "0") int page,
      Viewer viewer,
      Model model) {
    Comparison comparison = comparisons.named(id, viewer);
    Listed listed = listed(comparison);
    model.addAttribute("listed", listed);
    model.addAttribute(
        "otherLanguage", !listed.left().language().equals(listed.right().language()));
    model.addAttribute("progress", comparisons.progress(comparison));
    model.addAttribute("way", way);
    ChangeFilter filter = new ChangeFilter(only, chapter);
    if (comparison.state() instanceof Comparison.State.Failed failed) {
      model.addAttribute("failure", failed.reason());
    }
    model.addAttribute("links", new ComparisonLinks(id, way, filter));
    comparisons
        .compared(comparison)
        .map(compared -> ComparisonPage.of(compared, filter, page, way))
        .ifPresent(shown -> model.addAttribute("shown", shown));
    return "comparison/comparison";
  }

  /** Leads to one change, on whatever page it stands. */
  @Open
  @GetMapping("/comparisons/{id}/changes/{number}")
  String change(
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam(defaultValue = "SIDES") Way way,
      Viewer viewer) {
    comparisons.named(id, viewer);
    int page = Math.max(0, number - 1) / way.most();
    ChangeFilter everything = new ChangeFilter(Optional.empty(), Optional.empty());
    return "redirect:" + new ComparisonLinks(id, way, everything).page(page) + "#c" + number;
  }

  /** What is unchanged before one change, for a page on which it is folded. */
  @Open
  @GetMapping("/comparisons/{id}/unchanged")
  String unchanged(@PathVariable String id, @RequestParam int before, Viewer viewer, Model model) {
    Comparison comparison = comparisons.named(id, viewer);
    model.addAttribute(
        "pieces",
        comparisons
            .compared(comparison)
            .map(compared -> ShownRedline.unchangedBefore(before, compared.redline()))
            .orElse(List.of()));
    return "comparison/unchanged :: pieces";
  }

  /** Tells a page that waits for a comparison when it is done. */
  @Open
  @GetMapping("/comparisons/{id}/state")
  ResponseEntity<Void> state(@PathVariable String id, Viewer viewer) {
    boolean runs = comparisons.named(id, viewer).state() instanceof Comparison.State.Running;
    return runs
        ? ResponseEntity.noContent().build()
        : ResponseEntity.noContent().header("HX-Refresh", "true").build();
  }
}
