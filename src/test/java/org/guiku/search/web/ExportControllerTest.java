package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.OwnAddressInTests;
import org.guiku.search.LibraryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ExportControllerTest extends LibraryTest {

  private final List<AuditAction> recorded = new ArrayList<>();
  private MockMvc web;

  @BeforeEach
  void openController() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/search", "messages/documents");
    messages.setDefaultEncoding("UTF-8");
    var files =
        new ResultFiles(
            new FacetLabels(messages),
            messages,
            OwnAddressInTests.of("http://library.example"),
            Clock.systemUTC());
    Audit audit = (viewer, action, subject, details) -> recorded.add(action);
    web =
        MockMvcBuilders.standaloneSetup(new ExportController(library.search, files, audit))
            .setCustomArgumentResolvers(new AsOperator(), new FiltersArgument())
            .build();
  }

  /** Nothing stands between the controller and this answer that would leave a body out. */
  @Test
  void writesNothingOfTheResultWhereTheHeadAloneIsAskedFor() throws Exception {
    library.add(draft("甲", "森林覆盖率"));
    MockHttpServletResponse whole = answer(HttpMethod.GET);
    MockHttpServletResponse head = answer(HttpMethod.HEAD);
    assertThat(whole.getContentAsString()).contains("森林覆盖率");
    assertThat(head.getContentAsByteArray()).isEmpty();
    assertThat(head.getHeader("Content-Disposition"))
        .isNotNull()
        .isEqualTo(whole.getHeader("Content-Disposition"));
    assertThat(recorded).as("of the two").containsExactly(AuditAction.EXPORTED);
  }

  private MockHttpServletResponse answer(HttpMethod method) throws Exception {
    return web.perform(
            MockMvcRequestBuilders.request(method, "/api/v1/search/export")
                .param("q", "森林")
                .param("format", "csv"))
        .andReturn()
        .getResponse();
  }
}
