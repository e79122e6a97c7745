package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.nio.file.Path;
import java.util.List;
import org.guiku.search.Catchword;
import org.guiku.search.Library;
import org.guiku.search.MemoryDocuments;
import org.guiku.search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SuggestControllerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void answersItsItemsAndInTheFormOfBrowsers() {
    try (Library library = Library.open(new MemoryDocuments(), folder)) {
      library.add(draft("云州市水利发展规划", "总则。"));
      var controller = new SuggestController(library.suggestions);
      var answer = controller.suggest("yzs", Library.ALL);
      assertThat(answer.items())
          .containsExactly(new Suggestion("云州市水利发展规划", Catchword.Kind.TITLE, 1));
      assertThat(JSON.writeValueAsString(answer))
          .isEqualTo("{\"items\":[{\"text\":\"云州市水利发展规划\",\"kind\":\"TITLE\",\"documents\":1}]}");
      assertThat(controller.forBrowsers("slfz", Library.ALL))
          .isEqualTo(List.of("slfz", List.of("云州市水利发展规划")));
      assertThat(JSON.writeValueAsString(controller.forBrowsers("\"*", Library.ALL)))
          .isEqualTo("[\"\\\"*\",[]]");
    }
  }
}
