package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.For;
import org.guiku.access.ForContributors;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentReaders;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Reader;
import org.guiku.documents.ReaderNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may read a document. */
@RestController
@RequestMapping("/api/v1/documents")
class ReadersController {

  private final DocumentReaders readers;
  private final ReaderNaming naming;
  private final Documents documents;
  private final DocumentViews views;

  ReadersController(
      DocumentReaders readers, ReaderNaming naming, Documents documents, DocumentViews views) {
    this.readers = readers;
    this.naming = naming;
    this.documents = documents;
    this.views = views;
  }

  /**
   * @param people by the names under which they sign in
   * @param departments by their names
   */
  record Named(
      @Nullable Set<@Nullable String> people, @Nullable Set<@Nullable String> departments) {

    ReaderNaming.Wish wish() {
      return new ReaderNaming.Wish(names("people", people), names("departments", departments));
    }

    private static Set<String> names(String field, @Nullable Set<@Nullable String> given) {
      Set<String> names = new HashSet<>();
      for (String name : Optional.ofNullable(given).orElse(Set.of())) {
        if (name == null) {
          throw new Refused(400, "MALFORMED_VALUE", field);
        }
        names.add(name);
      }
      return names;
    }
  }

  /**
   * @param name of the department; none where it is nobody's
   */
  record Owner(@Nullable String name) {}

  @ApiResponse(responseCode = "200", description = "The widest first.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "NOT_YOURS_TO_CHANGE")
  @ForContributors
  @GetMapping("/{id}/readers")
  Listing<Reader> list(@PathVariable String id, PageRequest page, Viewer viewer) {
    return Listing.of(readers.of(id, viewer), page);
  }

  @ApiResponse(
      responseCode = "200",
      description = "In force: they read it from now on, others who were named no more.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "UNKNOWN_READER")
  @ApiResponse(responseCode = "403", description = "NOT_YOURS_TO_CHANGE")
  @ForContributors
  @PutMapping("/{id}/readers")
  List<Reader> name(@PathVariable String id, @RequestBody Named named, Viewer viewer) {
    naming.name(id, named.wish(), viewer);
    return readers.of(id, viewer);
  }

  @ApiResponse(
      responseCode = "200",
      description = "Its people read it.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "UNKNOWN_READER")
  @For(Role.ADMIN)
  @PutMapping("/{id}/department")
  DocumentView give(@PathVariable String id, @RequestBody Owner owner, Viewer viewer) {
    naming.give(id, Optional.ofNullable(owner.name()), viewer);
    return views.of(documents.named(id, viewer), viewer);
  }
}
