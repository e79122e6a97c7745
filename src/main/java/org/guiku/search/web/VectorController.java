package org.guiku.search.web;

import org.guiku.documents.VectorRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the library has come to be found by meaning. */
@RestController
@RequestMapping("/api/v1/vectors")
class VectorController {

  /** How many documents have vectors still to come. */
  record Vectors(long pending) {}

  private final VectorRegister register;

  VectorController(VectorRegister register) {
    this.register = register;
  }

  @GetMapping
  Vectors pending() {
    return new Vectors(register.pending());
  }
}
