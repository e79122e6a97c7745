package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.guiku.access.Account;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells every page who is looking, so that it offers what they may do. */
@Configuration(proxyBeanMethods = false)
class FrameAccount implements HandlerInterceptor, WebMvcConfigurer {

  /** Who is looking, as pages ask. */
  record Looking(Viewer viewer, String shown, boolean isOpen) {

    public boolean isSignedIn() {
      return viewer instanceof Viewer.Person;
    }

    public boolean brings() {
      return viewer.brings();
    }

    public boolean edits() {
      return viewer.has(Role.EDITOR) || viewer.administers();
    }

    public boolean administers() {
      return viewer.administers();
    }

    /** Whether there is somebody who has things of their own. */
    public boolean isKnown() {
      return !(viewer instanceof Viewer.Anonymous);
    }
  }

  private final ObjectProvider<AccessMode> mode;

  /** Asked for late: a refusal to start is not to come in the midst of the web server's start. */
  FrameAccount(ObjectProvider<AccessMode> mode) {
    this.mode = mode;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .order(Ordered.HIGHEST_PRECEDENCE)
        .excludePathPatterns("/api/**", "/css/**", "/js/**", "/webjars/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Asker asker = Asker.of(request);
    String shown = asker.account().map(Account::shown).orElse("");
    request.setAttribute("looking", new Looking(asker.viewer(), shown, mode.getObject().isOpen()));
    return true;
  }
}
