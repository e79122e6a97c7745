package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.guiku.access.Account;
import org.guiku.access.Refused;
import org.guiku.access.WantsSignIn;
import org.guiku.access.signin.SignInPasswords;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody changes their password. */
@Controller
class OwnPasswordController {

  private final SignInPasswords passwords;
  private final Sessions sessions;
  private final MessageSource messages;

  OwnPasswordController(SignInPasswords passwords, Sessions sessions, MessageSource messages) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.messages = messages;
  }

  @WantsSignIn
  @GetMapping("/account/password")
  String form(Asker asker, Model model) {
    show(account(asker), model);
    return "access/password";
  }

  /** The other sessions of theirs end; this one goes on as another. */
  @WantsSignIn
  @PostMapping("/account/password")
  String change(
      @RequestParam String old,
      @RequestParam String chosen,
      Asker asker,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Account account = account(asker);
    try {
      sessions.begin(passwords.change(account, old, chosen), request, response);
      return "redirect:/account?changed";
    } catch (Refused refused) {
      response.setStatus(refused.status());
      model.addAttribute("refusal", sentence(refused, request));
      show(account, model);
      return "access/password";
    }
  }

  private static void show(Account account, Model model) {
    model.addAttribute("given", account.password() == Account.Password.GIVEN);
    model.addAttribute("name", account.name());
  }

  private String sentence(Refused refused, HttpServletRequest request) {
    String key = "problem." + refused.code();
    Object[] arguments =
        refused.arguments().stream()
            .map(why -> new DefaultMessageSourceResolvable(key + "." + why))
            .toArray();
    return messages.getMessage(
        key,
        arguments,
        org.springframework.web.servlet.support.RequestContextUtils.getLocale(request));
  }

  private static Account account(Asker asker) {
    return asker.account().orElseThrow(() -> new Refused(404, "NO_ACCOUNT"));
  }
}
