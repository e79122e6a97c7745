package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the interface that the server gives of itself. */
@ServerTest
class ApiReferenceIT {

  private final Api api;

  ApiReferenceIT(Api api) {
    this.api = api;
  }

  @Test
  void everyCallIsDescribed() throws Exception {
    assertThat(calls())
        .contains(
            "POST /documents",
            "GET /documents",
            "GET /documents/{id}",
            "GET /documents/{id}/content",
            "GET /documents/{id}/text",
            "GET /documents/{id}/passages",
            "GET /documents/{id}/pages",
            "GET /documents/{id}/search",
            "GET /documents/{id}/indicators",
            "GET /documents/{id}/similar",
            "PATCH /documents/{id}",
            "DELETE /documents/{id}/values/{field}",
            "POST /documents/{id}/attempts",
            "POST /batches",
            "GET /batches/{id}",
            "GET /batches/{id}/events",
            "DELETE /batches/{id}",
            "POST /batches/{id}/attempts",
            "GET /passages/{address}",
            "GET /passages/{address}/citation",
            "GET /documents/{id}/citation",
            "GET /search/export",
            "POST /search/batch",
            "POST /saved-searches",
            "GET /saved-searches",
            "GET /saved-searches/{id}",
            "DELETE /saved-searches/{id}",
            "GET /saved-searches/{id}/feed",
            "GET /search",
            "POST /plans",
            "GET /plans",
            "GET /plans/{plan}",
            "PATCH /plans/{plan}",
            "POST /plans/{plan}/acceptance",
            "POST /plans/{plan}/return",
            "GET /plans/{plan}/documents",
            "GET /plans/{plan}/history",
            "GET /plans/{plan}/stage",
            "POST /plans/{plan}/stage",
            "GET /plan-codes/{code}",
            "GET /plans/{plan}/opinions",
            "POST /plans/{plan}/opinions",
            "GET /plans/{plan}/opinions/export",
            "POST /opinions/{id}/answer",
            "GET /audit",
            "GET /audit/export",
            "POST /checks",
            "POST /reindexings");
  }

  @Test
  void itSaysWhatItDescribes() throws Exception {
    JsonNode info = reference().path("info");

    assertThat(info.path("title").asString()).isEqualTo("Guiku 规库");
    assertThat(info.path("version").asString()).isNotBlank();
    assertThat(info.path("description").asString()).isNotBlank();
    assertThat(info.path("license").path("name").asString()).isEqualTo("Apache-2.0");
  }

  @Test
  void everyOperationHasATagASummaryAndItsRefusals() throws Exception {
    List<String> ids = new ArrayList<>();
    for (var path : reference().path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        JsonNode operation = method.getValue();
        String name = method.getKey() + " " + path.getKey();
        assertThat(operation.path("tags").size()).as(name).isEqualTo(1);
        assertThat(operation.path("tags").path(0).asString()).as(name).doesNotContain("controller");
        assertThat(operation.path("summary").asString()).as(name).isNotBlank();
        assertThat(operation.path("responses").has("default")).as(name).isTrue();
        assertThat(operation.path("responses").has("404")).isEqualTo(name.contains("{"));
        for (var response : operation.path("responses").properties()) {
          if (!response.getKey().startsWith("2")) {
            assertThat(response.getValue().path("content").toString())
                .as(name + " " + response.getKey())
                .contains("application/problem+json", "/Problem");
          }
        }
        assertThat(operation.path("responses").properties().stream().map(r -> r.getKey()))
            .as(name)
            .anyMatch(status -> status.startsWith("2"));
        ids.add(operation.path("operationId").asString());
      }
    }
    assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains("_"));
  }

  @Test
  void whoAsksAndWhichPageAreNoObjects() throws Exception {
    assertThat(reference().toString()).doesNotContain("viewer", "Viewer", "PageRequest");
    for (String list :
        new String[] {
          "/documents",
          "/documents/{id}/passages",
          "/documents/{id}/pages",
          "/documents/{id}/search",
          "/documents/{id}/indicators",
          "/documents/{id}/similar"
        }) {
      assertThat(parameters(list)).as(list).contains("page", "size");
    }
  }

  @Test
  void theFieldsOfAnUploadAreFieldsOfItsBody() throws Exception {
    JsonNode upload = operation("/documents", "post");
    JsonNode body = upload.path("requestBody").path("content").path("multipart/form-data");
    JsonNode properties = body.path("schema").path("properties");

    assertThat(upload.has("parameters")).isFalse();
    assertThat(properties.properties().stream().map(p -> p.getKey()))
        .containsExactlyInAnyOrder("file", "kind", "planCode", "title", "visibility", "department");
    assertThat(properties.path("file").path("format").asString()).isEqualTo("binary");
    assertThat(body.path("schema").path("required").toString()).isEqualTo("[\"file\"]");
    assertThat(upload.path("responses").properties().stream().map(r -> r.getKey()))
        .contains("200", "202", "400", "413");
    JsonNode batch = operation("/batches", "post").path("requestBody").path("content");
    assertThat(
            batch
                .path("multipart/form-data")
                .path("schema")
                .path("properties")
                .properties()
                .stream()
                .map(p -> p.getKey()))
        .containsExactlyInAnyOrder("file", "kind", "planCode", "visibility", "department");
  }

  @Test
  void itsPageIsThere() throws Exception {
    try (HttpClient browser =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      HttpRequest page =
          HttpRequest.newBuilder(api.uri("/v3/").resolve("/swagger-ui.html")).build();
      var answer = browser.send(page, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Swagger UI");
    }
  }

  private JsonNode reference() throws Exception {
    return api.get("/v3/api-docs").json();
  }

  private JsonNode operation(String path, String method) throws Exception {
    return reference().path("paths").path("/api/v1" + path).path(method);
  }

  private List<String> parameters(String path) throws Exception {
    List<String> names = new ArrayList<>();
    operation(path, "get").path("parameters").forEach(p -> names.add(p.path("name").asString()));
    return names;
  }

  private List<String> calls() throws Exception {
    List<String> calls = new ArrayList<>();
    for (var path : reference().path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        calls.add(method.getKey().toUpperCase() + " " + path.getKey().replace("/api/v1", ""));
      }
    }
    return calls;
  }
}
