package org.guiku.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongSupplier;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.Documents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its frame, an error's page too. */
@ControllerAdvice(annotations = Controller.class)
class FrameAttributes implements HandlerInterceptor, WebMvcConfigurer {

  /** How many documents the viewer may read; counted when a page asks. */
  record Repository(LongSupplier counting) {

    public long count() {
      return counting.getAsLong();
    }
  }

  private final Documents documents;
  private final String version;

  FrameAttributes(Documents documents, @Value("${guiku.version:development}") String version) {
    this.documents = documents;
    this.version = version;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    // The language is chosen by an interceptor too; the frame wants to be after it.
    registry.addInterceptor(this).order(1).excludePathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute("frame", Frame.of(request, version));
    return true;
  }

  @ModelAttribute("administers")
  boolean administers(Viewer viewer) {
    return viewer.administers();
  }

  @ModelAttribute("repository")
  Repository repository(Viewer viewer) {
    return new Repository(() -> documents.count(DocumentFilter.ALL, viewer));
  }
}
