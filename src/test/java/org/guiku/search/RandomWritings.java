package org.guiku.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.access.Contributor;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.guiku.access.Visibility;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Passage;
import org.guiku.documents.Readership;

/** Documents of a few words, and what may be asked of them. */
final class RandomWritings {

  private static final List<String> WORDS =
      List.of(
          "规划", "森林", "覆盖率", "规劃", "湿地", "二〇三五", "2035", "水", "林木", "GDP", "的", "绿地。", "保护", "乾",
          "公路", "空气");

  private static final List<String> REGIONS = List.of("330000", "330100", "320100");

  private final Random random;
  private final List<PersonId> people;
  private final List<DepartmentId> departments;

  RandomWritings(Random random, List<PersonId> people, List<DepartmentId> departments) {
    this.random = random;
    this.people = people;
    this.departments = departments;
  }

  MemoryDocuments.Draft draft() {
    String section = "第" + some(1) + "章 " + some(2);
    List<Passage> passages = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      boolean heads = random.nextInt(4) == 0;
      var kind = heads ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
      String text = some(1 + random.nextInt(heads ? 3 : 12));
      passages.add(new Passage(passages.size() + 1, kind, List.of(section), text, List.of()));
    }
    return new MemoryDocuments.Draft(some(3), passages)
        .kind(one(List.of(DocumentKind.PLAN, DocumentKind.NOTICE)))
        .code(CodedValue.Field.REGION, one(REGIONS))
        .code(CodedValue.Field.ISSUER, some(1) + "局")
        .code(CodedValue.Field.DOCUMENT_NUMBER, some(1) + "〔2025〕" + random.nextInt(9) + "号")
        .vectors(Document.Vectors.FOUND)
        .readership(readership());
  }

  private Readership readership() {
    var uploader = new Contributor(maybe(people), maybe(departments), false);
    Visibility most = random.nextBoolean() ? Visibility.PUBLIC : one(Visibility.values());
    return Readership.of(most, uploader);
  }

  SearchRequest request() {
    PageRequest page = random.nextInt(4) == 0 ? new PageRequest(1, 7) : new PageRequest(0, 100);
    return new SearchRequest(query(), filters(), one(Mode.values()), one(Order.values()), page);
  }

  private Filters filters() {
    return switch (random.nextInt(6)) {
      case 0 -> Filters.of(Map.of(Facet.KIND, Set.of("NOTICE")));
      case 1 -> Filters.of(Map.of(Facet.REGION, Set.of(one(REGIONS))));
      default -> Filters.NONE;
    };
  }

  private String query() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> term();
      case 2, 3 -> term() + " " + term();
      case 4 -> term() + " OR " + term() + " " + term();
      case 5 -> "(" + term() + " OR " + term() + ") -" + term();
      case 6 -> some(1) + " " + some(1) + " " + some(2);
      default -> term() + " -" + some(1);
    };
  }

  private String term() {
    return switch (random.nextInt(9)) {
      case 0 -> '"' + some(2) + '"';
      case 1 -> some(1) + "*";
      case 2 -> "\"规划 森林\"~" + random.nextInt(12);
      case 3 -> one(List.of("标题:", "section:", "issuer:", "number:")) + some(1);
      case 4 -> "地区:" + one(REGIONS);
      case 5 -> one(List.of("森林复盖率", "湿帝", "林目", "规"));
      default -> some(1 + random.nextInt(2));
    };
  }

  /** Some words on end. */
  String some(int words) {
    return random
        .ints(words, 0, WORDS.size() * 2)
        .mapToObj(i -> WORDS.get(i % WORDS.size() * (i % 3) / 2)) // the first more often
        .collect(Collectors.joining());
  }

  private <T> Optional<T> maybe(List<T> values) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(values));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return one(List.of(values));
  }
}
