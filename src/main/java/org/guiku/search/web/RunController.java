package org.guiku.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.search.Mode;
import org.guiku.search.Search;
import org.guiku.search.engine.Ranked;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers many questions at once, in the form in which retrieval is evaluated (TREC). */
@RestController
@RequestMapping("/api/v1/search/runs")
class RunController {

  private static final int DEEPEST = 1000;

  /** Bytes; many times what collections of questions have. */
  private static final int LONGEST = 4 << 20;

  private final Search search;
  private final Documents documents;

  RunController(Search search, Documents documents) {
    this.search = search;
    this.documents = documents;
  }

  @RunExchange
  @Open
  @PostMapping
  void run(
      InputStream body,
      @RequestParam(defaultValue = "100") int depth,
      @RequestParam(defaultValue = "hybrid") String mode,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    if (depth < 1 || depth > DEEPEST) {
      throw new Refused(400, "BAD_NUMBER", "depth", "1", Integer.toString(DEEPEST));
    }
    Mode by = Choices.mode(mode);
    Topics topics = Topics.of(read(body));
    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
    response.setCharacterEncoding(UTF_8);
    Writer out = response.getWriter();
    for (Topics.Topic topic : topics.topics()) {
      write(topic.id(), search.ranked(topic.question(), by, depth, viewer), out);
    }
    out.flush();
  }

  private void write(String topic, List<Ranked> ranking, Writer out) throws IOException {
    Map<DocumentId, String> names = names(ranking);
    int rank = 0;
    for (Ranked ranked : ranking) {
      String name = names.get(ranked.id());
      if (name != null) {
        rank++;
        out.write(topic + " Q0 " + name + " " + rank + " " + ranked.score() + " guiku\n");
      }
    }
  }

  /** What is withdrawn between the search and now has none. */
  private Map<DocumentId, String> names(List<Ranked> ranking) {
    Map<DocumentId, String> names = new HashMap<>();
    for (Document document : documents.getAll(ranking.stream().map(Ranked::id).toList())) {
      names.put(document.id(), name(document));
    }
    return names;
  }

  /** Columns are parted by blanks, so none may stand in a name. */
  private static String name(Document document) {
    return document.importedId().orElse(document.id().value()).replaceAll("\\s", "_");
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new Refused(413, "TOO_MANY_TOPICS");
    }
    return bytes;
  }
}
