package org.guiku.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Chinese and English: what a person chose by {@code ?lang=}, else what the browser asks for, else
 * Chinese.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

  private static final List<Locale> SUPPORTED = List.of(Locale.CHINESE, Locale.ENGLISH);

  @Bean
  LocaleResolver localeResolver() {
    var asked = new AcceptHeaderLocaleResolver();
    asked.setSupportedLocales(SUPPORTED);
    asked.setDefaultLocale(Locale.CHINESE);
    var chosen = new CookieLocaleResolver("guiku-language");
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setRejectInvalidCookies(false);
    chosen.setDefaultLocaleFunction(asked::resolveLocale);
    return chosen;
  }

  /** Reads it from addresses alone: reading it from a form would take in the files it brings. */
  private static final class ChangeByAddress extends LocaleChangeInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws ServletException {
      return !request.getMethod().equals("GET") || super.preHandle(request, response, handler);
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new ChangeByAddress();
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change);
  }
}
