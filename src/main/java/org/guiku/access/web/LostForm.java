package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form that was sent and is not carried out, so that the page which says so gives back what was
 * typed and leads back to where it was. Passwords are not given back, and files are not read.
 */
final class LostForm {

  /** The fields in which pages ask for a password. */
  static final Set<String> SECRETS = Set.of("password", "old", "chosen");

  /** What was chosen from a list. */
  private static final Pattern NOT_TYPED = Pattern.compile("\\s*|[A-Z_]+");

  private static final String TOKEN = "_csrf";
  private static final String PLAIN = "application/x-www-form-urlencoded";

  private LostForm() {}

  /** For the page of the refusal. */
  static void keep(HttpServletRequest request) {
    request.setAttribute("wayBack", WayBack.toForm(request));
    request.setAttribute("typed", isPlain(request) ? typed(request) : List.of());
  }

  private static boolean isPlain(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.startsWith(PLAIN))
        .isPresent();
  }

  private static List<String> typed(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> isShown(field.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(Arrays::stream)
        .filter(value -> !NOT_TYPED.matcher(value).matches())
        .toList();
  }

  private static boolean isShown(String field) {
    return !SECRETS.contains(field) && !field.equals(TOKEN);
  }
}
