package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.http.Cast.Part.READER_A;
import static org.guiku.http.Cast.Part.READER_B;
import static org.guiku.http.Cast.Part.REVIEWER;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The texts of a plan, counted for each who asks over what exists for them. */
@AccountsTest
class RevisionsIT {

  private final Cast cast;
  private final Api editor;
  private String code = "";
  private String outline = "";
  private String hidden = "";
  private String opinion = "";
  private String draft = "";

  RevisionsIT(Cast cast) {
    this.cast = cast;
    editor = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A)).api();
  }

  @BeforeEach
  void textsOfAPlan() throws Exception {
    String plan = editor.json("POST", "/plans", Drafts.application()).id();
    code = cast.as(REVIEWER).post("/plans/" + plan + "/acceptance").at("code").asString();
    outline = bring("OUTLINE", "DEPARTMENT");
    hidden = bring("CONSULTATION_DRAFT", "RESTRICTED");
    opinion = bring("EXPERT_OPINION", "DEPARTMENT");
    draft = bring("APPROVAL_DRAFT", "DEPARTMENT");
  }

  @Test
  void aTextIsCountedInTheOrderOfReceipt() throws Exception {
    assertThat(revisions(editor, outline, hidden, draft)).containsExactly(1, 2, 3);
    assertThat(editor.get("/documents/" + opinion).json().has("revision")).isFalse();
  }

  @Test
  void whatIsHiddenMovesNothing() throws Exception {
    Api reader = cast.as(READER_A);
    assertThat(reader.get("/documents/" + hidden).status()).isEqualTo(404);
    assertThat(revisions(reader, outline, draft)).containsExactly(1, 2);

    editor.json("DELETE", "/documents/" + outline, "");
    assertThat(revisions(reader, draft)).containsExactly(1);
    assertThat(revisions(editor, hidden, draft)).containsExactly(1, 2);
  }

  @Test
  void aPlansDocumentsAreListedByKindAndRevision() throws Exception {
    String later = bring("OUTLINE", "DEPARTMENT");
    String path = "/plans/" + code + "/documents";

    assertThat(editor.get(path).ids()).containsExactly(outline, later, hidden, draft, opinion);
    assertThat(cast.as(READER_A).get(path).ids()).containsExactly(outline, later, draft, opinion);
    assertThat(cast.as(READER_B).get(path).total()).isZero();
    Answer second = editor.get(path + "?size=2&page=1");
    assertThat(second.ids()).containsExactly(hidden, draft);
    assertThat(second.total()).isEqualTo(5);
    assertThat(second.items().map(item -> item.path("revision").asInt())).containsExactly(2, 3);
  }

  @Test
  void aTextOfAnotherPlanIsCountedThere() throws Exception {
    editor.json("PATCH", "/documents/" + hidden, "{\"planCode\": \"2021-330000-3-00012-E\"}");
    assertThat(revisions(editor, outline, draft)).containsExactly(1, 2);
    editor.json("PATCH", "/documents/" + hidden, "{\"planCode\": null}");
    assertThat(editor.get("/documents/" + hidden).json().has("revision")).isFalse();
  }

  @Test
  void whatIsHiddenIsOfferedForNoComparisonAlsoWhereItIsNamed() throws Exception {
    for (String read : List.of(outline, hidden, draft)) {
      editor.ended(read);
    }
    String path = "/comparisons?left=" + outline + "&beside=" + hidden + "," + draft + ",odd";
    assertThat(page(editor, path)).contains(offered(hidden), offered(draft));
    assertThat(page(cast.as(READER_A), path))
        .contains(offered(draft))
        .doesNotContain(offered(hidden));
  }

  private static String offered(String document) {
    return "name=\"right\" required value=\"" + document + "\"";
  }

  private static String page(Api api, String path) throws Exception {
    URI there = URI.create("http://localhost:" + api.port() + path);
    Answer answer = api.send("GET", there, new byte[0]);
    assertThat(answer.status()).isEqualTo(200);
    return answer.text();
  }

  private String bring(String kind, String visibility) throws Exception {
    return editor
        .upload(
            "/documents",
            Part.file("a.txt", Drafts.plan()),
            Part.field("kind", kind),
            Part.field("planCode", code),
            Part.field("visibility", visibility))
        .id();
  }

  private static List<Integer> revisions(Api api, String... documents) throws Exception {
    List<Integer> revisions = new ArrayList<>();
    for (String document : documents) {
      revisions.add(api.get("/documents/" + document).at("revision").asInt());
    }
    return revisions;
  }
}
