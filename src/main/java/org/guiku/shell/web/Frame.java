package org.guiku.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What stands around every page.
 *
 * @param path of the page, by which the place in the frame is marked
 * @param query what the search box holds
 * @param chinese this page in Chinese
 * @param english this page in English
 */
record Frame(
    String version, Locale locale, String path, String query, String chinese, String english) {

  static Frame of(HttpServletRequest request, String version) {
    return new Frame(
        version,
        RequestContextUtils.getLocale(request),
        request.getRequestURI(),
        query(request),
        in("zh", request),
        in("en", request));
  }

  /** Of a form nothing is read, as it may bring files. */
  private static String query(HttpServletRequest request) {
    return parameters(request).getOrDefault("q", new String[] {""})[0];
  }

  private static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return "GET".equals(request.getMethod()) ? request.getParameterMap() : Map.of();
    } catch (MultipartException | InvalidParameterException | RequestRejectedException e) {
      return Map.of(); // The page says that it was refused for them.
    }
  }

  /** A page that answers a form has no address of its own; its language is changed at home. */
  private static String in(String language, HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return "/?lang=" + language;
    }
    String parameters =
        parameters(request).entrySet().stream()
            .filter(given -> !given.getKey().equals("lang"))
            .flatMap(given -> Arrays.stream(given.getValue()).map(v -> pair(given.getKey(), v)))
            .collect(Collectors.joining());
    return request.getRequestURI() + "?" + parameters + "lang=" + language;
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value) + "&";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
