package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Account;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in. */
@Controller
class SignInController {

  /** For the form alone no session is kept longer, in seconds. */
  private static final int FORM_SECONDS = 600;

  private static final String PAGE = "access/sign-in";

  private final SignIns signIns;
  private final Sessions sessions;
  private final Providers providers;

  SignInController(SignIns signIns, Sessions sessions, Providers providers) {
    this.signIns = signIns;
    this.sessions = sessions;
    this.providers = providers;
  }

  /**
   * @param refused whether a provider of identities brought nobody who is known here
   * @param expired whether the form lay open too long
   */
  @Open
  @GetMapping("/sign-in")
  String form(
      @RequestParam(defaultValue = WayBack.HOME) String from,
      @RequestParam Optional<String> refused,
      @RequestParam Optional<String> expired,
      Asker asker,
      HttpServletRequest request,
      Model model) {
    String back = WayBack.checked(from);
    if (!asker.isAnonymous()) {
      return "redirect:" + back;
    }
    model.addAttribute("refusal", refused.map(r -> "SIGN_IN_FAILED").orElse(null));
    model.addAttribute("expired", expired.isPresent());
    return shown(back, "", request, model);
  }

  @Open
  @PostMapping("/sign-in")
  String begin(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = WayBack.HOME) String from,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Account account = signIns.begin(name, password, request.getRemoteAddr());
      sessions.begin(account, request, response);
      return "redirect:" + WayBack.checked(from);
    } catch (Refused refused) {
      response.setStatus(refused.status());
      model.addAttribute("refusal", refused.code());
      return shown(WayBack.checked(from), name, request, model);
    }
  }

  private String shown(String back, String name, HttpServletRequest request, Model model) {
    List<Providers.Provider> known = providers.all();
    prepare(request, known.isEmpty() ? null : back);
    model.addAttribute("from", back);
    model.addAttribute("name", name);
    model.addAttribute("providers", known);
    return PAGE;
  }

  /** The form's own token has to be there before the page has begun to be sent. */
  private static void prepare(HttpServletRequest request, @Nullable String wayBack) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(FORM_SECONDS);
    session.setAttribute(OidcSignIn.WAY_BACK, wayBack);
  }
}
