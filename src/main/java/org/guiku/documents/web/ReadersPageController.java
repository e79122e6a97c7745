package org.guiku.documents.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.For;
import org.guiku.access.ForContributors;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentReaders;
import org.guiku.documents.Documents;
import org.guiku.documents.Reader;
import org.guiku.documents.ReaderNaming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may read a document, as a page of its own and as a part of the document's. */
@Controller
class ReadersPageController {

  private final DocumentReaders readers;
  private final ReaderNaming naming;
  private final Documents documents;
  private final Departments departments;

  ReadersPageController(
      DocumentReaders readers, ReaderNaming naming, Documents documents, Departments departments) {
    this.readers = readers;
    this.naming = naming;
    this.documents = documents;
    this.departments = departments;
  }

  @ForContributors
  @GetMapping("/documents/{id}/readers")
  String list(
      @PathVariable String id,
      @RequestHeader("HX-Request") Optional<String> part,
      Viewer viewer,
      Model model) {
    List<Reader> all = readers.of(id, viewer);
    Document document = documents.named(id, viewer);
    model.addAttribute("id", id);
    model.addAttribute("of", document.title());
    model.addAttribute("part", part.isPresent());
    model.addAttribute("readers", all);
    model.addAttribute("people", named(all, Reader.Who.PERSON));
    model.addAttribute("departments", named(all, Reader.Who.DEPARTMENT));
    model.addAttribute("all", departments.all().stream().map(Department::name).toList());
    model.addAttribute("gives", viewer.administers());
    model.addAttribute("owner", owner(document));
    return part.isPresent() ? "documents/readers :: list" : "documents/readers";
  }

  /**
   * @param people sign-in names, set apart by commas
   */
  @ForContributors
  @PostMapping("/documents/{id}/readers")
  String name(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String people,
      @RequestParam(defaultValue = "") Set<String> departments,
      Viewer viewer) {
    Set<String> names =
        Stream.of(people.split("[,，、;；\\s]+"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    naming.name(id, new ReaderNaming.Wish(names, departments), viewer);
    return "redirect:/documents/" + id + "/readers";
  }

  @For(Role.ADMIN)
  @PostMapping("/documents/{id}/department")
  String give(
      @PathVariable String id, @RequestParam(defaultValue = "") String department, Viewer viewer) {
    naming.give(id, Optional.of(department).filter(name -> !name.isEmpty()), viewer);
    return "redirect:/documents/" + id + "/readers";
  }

  private String owner(Document document) {
    return document
        .readership()
        .department()
        .flatMap(departments::find)
        .map(Department::name)
        .orElse("");
  }

  private static List<String> named(List<Reader> readers, Reader.Who who) {
    return readers.stream()
        .filter(reader -> reader.who() == who && reader.because() == Reader.Reason.NAMED)
        .map(Reader::name)
        .toList();
  }
}
