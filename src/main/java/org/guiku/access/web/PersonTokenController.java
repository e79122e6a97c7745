package org.guiku.access.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.access.Token;
import org.guiku.access.Tokens;
import org.guiku.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens of a person, for programs. */
@RestController
@RequestMapping("/api/v1/people/{id}/tokens")
class PersonTokenController {

  private static final int USUAL_DAYS = 365;

  /**
   * A token to be made.
   *
   * @param scope READ where it is not said
   * @param days for which it holds; a year where it is not said
   */
  record NewToken(Optional<String> name, Optional<Token.Scope> scope, Optional<Integer> days) {

    Token.Wish wish() {
      return new Token.Wish(
          name.orElse(""), scope.orElse(Token.Scope.READ), days.orElse(USUAL_DAYS));
    }
  }

  private final Directory directory;
  private final Tokens tokens;

  PersonTokenController(Directory directory, Tokens tokens) {
    this.directory = directory;
    this.tokens = tokens;
  }

  @For(Role.ADMIN)
  @GetMapping
  Listed<TokenView> list(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return Listed.of(tokens.of(directory.person(id).id()), page, size, TokenView::of);
  }

  @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "BAD_NUMBER or TOO_LONG")
  @For(Role.ADMIN)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  TokenView make(@PathVariable String id, @RequestBody NewToken token, Viewer viewer) {
    return TokenView.of(tokens.make(directory.person(id).id(), token.wish(), viewer));
  }

  @ApiResponse(responseCode = "204")
  @For(Role.ADMIN)
  @DeleteMapping("/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id, @PathVariable String token, Viewer viewer) {
    tokens.revoke(directory.person(id).id(), token, viewer);
  }
}
