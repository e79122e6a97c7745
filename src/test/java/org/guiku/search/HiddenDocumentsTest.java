package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.guiku.access.Reach;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Reading;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.Completion;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.Walk;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.meaning.MeaningModel;
import org.guiku.search.meaning.ScatteredMeaning;
import org.guiku.search.query.QueryTree;
import org.guiku.search.suggest.Typed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds a library that has been changed for long, with documents hidden from the asker, against one
 * that was just filled with what exists for the asker: every answer is the same to the last digit.
 */
class HiddenDocumentsTest {

  private static final int CHANGES = 150;
  private static final int QUESTIONS = 50;

  private static final List<DepartmentId> DEPARTMENTS =
      List.of(new DepartmentId("000000000001"), new DepartmentId("000000000002"));

  private static final List<PersonId> PEOPLE =
      List.of(new PersonId("000000000003"), new PersonId("000000000004"));

  private static final List<Viewer> VIEWERS =
      List.of(
          new Viewer.Anonymous(),
          new Viewer.Person(
              PEOPLE.getFirst(), "anna", Optional.of(DEPARTMENTS.getFirst()), Set.of()),
          new Viewer.Person(PEOPLE.getLast(), "ben", Optional.empty(), Set.of()),
          new Viewer.Operator());

  /** Everything that one question can make an index say. */
  private record Answer(
      List<?> documents,
      long total,
      long byWords,
      Map<Facet, List<FacetCount>> facets,
      int count,
      Optional<String> didYouMean,
      List<?> walked,
      List<Suggestion> suggestions,
      List<Ranked> best,
      List<?> similar) {}

  /** What is compared of a document: short, as a failure shows it. */
  private record Told(
      DocumentId id, double score, Hit.Matched how, List<Integer> passages, int matching) {

    static List<Told> of(List<FoundDocument> documents) {
      return documents.stream().map(Told::of).toList();
    }

    private static Told of(FoundDocument found) {
      var passages = found.passages().stream().map(FoundPassage::ordinal).toList();
      return new Told(found.id(), found.score(), found.matched(), passages, found.matching());
    }
  }

  @TempDir private Path folder;
  private final long seed = Long.getLong("guiku.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final RandomWritings writings = new RandomWritings(random, PEOPLE, DEPARTMENTS);
  private final MeaningModel meaning = ScatteredMeaning.model();
  private final IndexEntries entries =
      new IndexEntries(new Catchwords(List.of()), ScatteredMeaning::of);
  private final MemoryDocuments documents = new MemoryDocuments();
  private final Map<DocumentId, Long> changes = new HashMap<>();

  @RepeatedTest(2)
  void moveNothing() throws IOException {
    Queries queries = new Queries(new Synonyms(folder));
    try (SearchIndex changed = TestIndexes.in(folder.resolve("changed")).create()) {
      change(changed);
      for (Viewer viewer : VIEWERS) {
        Path own = folder.resolve(viewer.name());
        try (SearchIndex fresh = TestIndexes.in(own).create()) {
          fill(fresh, viewer);
          for (int i = 0; i < QUESTIONS; i++) {
            SearchRequest asked = writings.request();
            Question question = question(queries.read(asked.query()), asked, viewer.reach());
            assertThat(answer(changed, asked, question))
                .as("seed %d: %s for %s", seed, asked, viewer)
                .isEqualTo(answer(fresh, asked, question));
          }
        }
      }
    }
  }

  private void change(SearchIndex index) throws IOException {
    for (int i = 0; i < CHANGES; i++) {
      boolean isNew = changes.size() < 3 || random.nextInt(3) > 0;
      DocumentId id = isNew ? documents.add(writings.draft()) : any();
      if (!isNew && random.nextInt(3) == 0) {
        documents.remove(id);
        changes.remove(id);
        index.remove(id);
      } else {
        if (!isNew) {
          documents.replace(id, writings.draft());
        }
        changes.put(id, documents.lastChange());
        put(id, index);
      }
      if (random.nextInt(15) == 0) {
        index.commit(new Checkpoint(documents.lastChange(), Set.of()));
      }
    }
    index.commit(new Checkpoint(documents.lastChange(), Set.of()));
  }

  private DocumentId any() {
    return changes.keySet().stream().sorted().toList().get(random.nextInt(changes.size()));
  }

  private void fill(SearchIndex index, Viewer viewer) throws IOException {
    List<DocumentId> ids = new ArrayList<>(changes.keySet());
    Collections.shuffle(ids, random);
    for (DocumentId id : ids) {
      if (documents.find(id, viewer).isPresent()) {
        put(id, index);
      }
    }
    index.commit(new Checkpoint(documents.lastChange(), Set.of()));
  }

  private void put(DocumentId id, SearchIndex index) throws IOException {
    Document document = documents.get(id).orElseThrow();
    Reading reading = documents.reading(id).orElseThrow();
    index.put(entries.of(document, changes.get(id), reading));
  }

  private Question question(QueryTree tree, SearchRequest asked, Reach reach) {
    var sense = meaning.of(tree, asked.mode());
    return new Question(tree, sense, reach, asked.filters(), asked.order(), asked.page());
  }

  private Answer answer(SearchIndex index, SearchRequest asked, Question question)
      throws IOException {
    Found found = index.find(question);
    QueryTree loose = new QueryTree.Loose(asked.query());
    float[] vector = meaning.vectorOf(asked.query()).orElseThrow();
    var completion = new Completion(Typed.of(asked.query()), question.reach(), 10);
    var first = found.documents().stream().findFirst().map(FoundDocument::id);
    return new Answer(
        Told.of(found.documents()),
        found.total(),
        found.byWords(),
        found.facets(),
        index.count(question, 20),
        DidYouMean.insteadOf(asked.query(), question, found.byWords(), index),
        Told.of(walked(index, question)),
        index.complete(completion),
        index.best(loose, question.sense(), question.reach(), 30),
        similar(index.nearest(vector, first, question.reach(), 5)));
  }

  private static List<?> similar(List<NearPassage> passages) {
    return passages.stream()
        .map(near -> List.of(near.document(), near.passage().ordinal(), near.similarity()))
        .toList();
  }

  private static List<FoundDocument> walked(SearchIndex index, Question question)
      throws IOException {
    try (Walk walk = index.walk(question, new Course.Whole())) {
      return walk.next(1000);
    }
  }
}
