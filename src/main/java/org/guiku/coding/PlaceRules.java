package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Evidence;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Places.Place;
import org.guiku.coding.Sheet.FoldedLine;

/** Reads the region that a document is of, and its level: first from who issued it. */
final class PlaceRules {

  /** Lines of the head that may stand for the title: the issuing body, the title, its mark. */
  private static final int FIRST_LINES = 4;

  private static final int LONGEST_TITLE_LINE = 40;
  private static final Pattern PROSE = Pattern.compile("[:,。;]|日电|记者");

  private final Sheet sheet;
  private final BodyNames names;
  private final Places places;
  private final List<CodedValue> found = new ArrayList<>();

  private PlaceRules(Sheet sheet, BodyNames names, Places places) {
    this.sheet = sheet;
    this.names = names;
    this.places = places;
  }

  /**
   * Regions and levels, in no order.
   *
   * @param issuer as coded
   * @param number as coded
   */
  static Stream<CodedValue> of(
      Sheet sheet,
      BodyNames names,
      Places places,
      Optional<CodedValue> issuer,
      Optional<CodedValue> number) {
    PlaceRules rules = new PlaceRules(sheet, names, places);
    issuer.ifPresent(rules::byIssuer);
    rules.byTitle();
    number.ifPresent(rules::byNumber);
    if (!rules.isNational()) {
      rules.byHead();
      rules.bySite();
    }
    return rules.found.stream();
  }

  private void byIssuer(CodedValue issuer) {
    String first = issuer.value().split("、", 2)[0];
    names
        .regionOf(first)
        .ifPresent(region -> says(region, issuer.evidence(), issuer.confidence() - 0.01, "issuer"));
    if (names.isNational(first)) {
      found.add(level(Level.NATIONAL, issuer.evidence(), issuer.confidence() - 0.01, "issuer"));
    } else if (names.regionOf(first).isEmpty() && first.contains("县")) {
      found.add(level(Level.COUNTY, issuer.evidence(), 0.8, "issuer-county"));
    }
  }

  private boolean isNational() {
    return found.stream().anyMatch(one -> one.value().equals(Level.NATIONAL.name()));
  }

  private void byTitle() {
    inLine(sheet.title(), 0.9, "title");
    inLine(sheet.fileName(), 0.78, "file-name");
  }

  private void byHead() {
    sheet.head().stream()
        .limit(FIRST_LINES)
        .filter(line -> !line.isRow() && !PROSE.matcher(line.text()).find())
        .filter(line -> line.text().length() <= LONGEST_TITLE_LINE)
        .forEach(line -> inLine(line, 0.8, "head"));
  }

  /** Where a line names places that lie in one another, the first of them. */
  private void inLine(FoldedLine line, double confidence, String rule) {
    List<Region> named =
        places.in(line.text(), sheet.year()).stream().map(Place::region).distinct().toList();
    boolean one =
        !named.isEmpty()
            && named.stream().allMatch(region -> Places.onOneLine(named.getFirst(), region));
    if (one) {
      says(named.getFirst(), line.evidence(), confidence, rule);
    }
  }

  private void byNumber(CodedValue number) {
    OfficeCodes.regionOf(number.value())
        .flatMap(code -> Regions.ofChina().lives(code).stream().reduce((earlier, last) -> last))
        .ifPresent(region -> says(region, number.evidence(), 0.79, "document-number"));
    if (OfficeCodes.isNational(number.value())) {
      found.add(level(Level.NATIONAL, number.evidence(), 0.93, "document-number"));
    }
  }

  /** A page without another source is of whoever runs the site; 区住建局 is the site's district's. */
  private void bySite() {
    List<Sheet.Stated> sources = sheet.stated(Declared.SOURCE).toList();
    for (Sheet.Stated site : sheet.stated(Declared.SITE).toList()) {
      List<Place> run = places.in(site.value(), sheet.year());
      if (run.size() == 1) {
        Region region = run.getFirst().region();
        Optional<Region> own =
            sources.isEmpty()
                ? Optional.of(region)
                : sources.stream()
                    .flatMap(source -> own(source.value(), region).stream())
                    .findFirst();
        own.ifPresent(meant -> says(meant, site.evidence().evidence(), 0.76, "site"));
      }
    }
  }

  /** The region that a source means which names itself from the site's point of view. */
  private Optional<Region> own(String source, Region site) {
    if (source.startsWith("本网") || source.startsWith("本站")) {
      return Optional.of(site);
    }
    return BodyNames.relativeLevel(source).flatMap(level -> places.upTo(site, level, sheet.year()));
  }

  private void says(Region region, Evidence evidence, double confidence, String rule) {
    String label = places.path(region, sheet.year());
    found.add(new CodedValue(Field.REGION, region.code(), label, confidence, evidence, rule));
    found.add(level(Level.of(region), evidence, confidence, rule));
  }

  private static CodedValue level(Level level, Evidence evidence, double confidence, String rule) {
    return new CodedValue(Field.LEVEL, level.name(), level.label(), confidence, evidence, rule);
  }
}
