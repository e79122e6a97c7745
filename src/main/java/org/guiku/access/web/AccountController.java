package org.guiku.access.web;

import java.util.Optional;
import org.guiku.access.Account;
import org.guiku.access.Departments;
import org.guiku.access.Refused;
import org.guiku.access.Token;
import org.guiku.access.Tokens;
import org.guiku.access.WantsSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one's own account and tokens. */
@Controller
class AccountController {

  private final Departments departments;
  private final Tokens tokens;

  AccountController(Departments departments, Tokens tokens) {
    this.departments = departments;
    this.tokens = tokens;
  }

  /**
   * @param changed whether the password was changed just now
   */
  @WantsSignIn
  @GetMapping("/account")
  String own(@RequestParam Optional<String> changed, Asker asker, Model model) {
    model.addAttribute("changed", changed.isPresent());
    return shown(account(asker), model);
  }

  /** The token is on the answer's page, and on no other. */
  @WantsSignIn
  @PostMapping("/account/tokens")
  String make(
      @RequestParam String name,
      @RequestParam Token.Scope scope,
      @RequestParam int days,
      Asker asker,
      Model model) {
    Account account = account(asker);
    Token.Wish wish = new Token.Wish(name, scope, days);
    model.addAttribute("made", tokens.make(account.id(), wish, asker.viewer()));
    return shown(account, model);
  }

  /** Where the language is changed, or one comes back, after a token was shown. */
  @WantsSignIn
  @GetMapping("/account/tokens")
  String afterToken() {
    return "redirect:/account";
  }

  @WantsSignIn
  @PostMapping("/account/tokens/{token}/revocation")
  String revoke(@PathVariable String token, Asker asker) {
    tokens.revoke(account(asker).id(), token, asker.viewer());
    return "redirect:/account";
  }

  private String shown(Account account, Model model) {
    model.addAttribute("person", account);
    model.addAttribute("department", account.department().flatMap(departments::find).orElse(null));
    model.addAttribute("tokens", tokens.of(account.id()));
    return "access/account";
  }

  private static Account account(Asker asker) {
    return asker.account().orElseThrow(() -> new Refused(404, "NO_ACCOUNT"));
  }
}
