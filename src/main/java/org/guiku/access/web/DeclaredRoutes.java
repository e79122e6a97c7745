package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.Refused;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets to a controller's method only whom it declares, before anything of the request's body is
 * read. A method that declares nobody is called by nobody.
 */
@Configuration(proxyBeanMethods = false)
class DeclaredRoutes implements HandlerInterceptor, WebMvcConfigurer {

  private static final String OWN = "org.guiku.";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Optional<Refused> refusal =
        handler instanceof HandlerMethod method && isOwn(method)
            ? refusal(method, request)
            : Optional.empty();
    return refusal.isEmpty() || Turned.away(refusal.get(), request, response);
  }

  private static Optional<Refused> refusal(HandlerMethod method, HttpServletRequest request) {
    Asker asker = Asker.of(request);
    Admission admission =
        Admission.of(method)
            .orElseThrow(() -> new IllegalStateException(method + " says not whom it is for"));
    boolean changes =
        !SAFE.contains(request.getMethod()) && !(admission instanceof Admission.Everyone);
    return admission
        .refusal(asker)
        .or(() -> wantsWider(asker, changes))
        .or(() -> wantsOwnPassword(asker, method));
  }

  private static Optional<Refused> wantsWider(Asker asker, boolean changes) {
    return changes && asker.by() == Asker.By.READ_TOKEN
        ? Optional.of(new Refused(403, "SCOPE_WANTED"))
        : Optional.empty();
  }

  /** Who came with a password that somebody else knows does nothing before it is changed. */
  private static Optional<Refused> wantsOwnPassword(Asker asker, HandlerMethod method) {
    boolean given =
        asker.by() == Asker.By.SESSION
            && asker.account().map(Account::password).equals(Optional.of(Account.Password.GIVEN));
    return given && !OwnPasswordController.class.equals(method.getBeanType())
        ? Optional.of(new Refused(403, "PASSWORD_CHANGE_WANTED"))
        : Optional.empty();
  }

  /** The pages of the interface's description bring controllers of their own; all are open. */
  private static boolean isOwn(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(OWN);
  }
}
