package org.guiku.search.web;

import java.util.stream.Stream;
import org.guiku.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the query language by examples. */
@Controller
class HelpController {

  @Open
  @GetMapping("/help/search")
  String search(Model model) {
    model.addAttribute(
        "examples", Stream.of(QueryExample.values()).map(QueryExample.Shown::of).toList());
    return "search/help";
  }
}
