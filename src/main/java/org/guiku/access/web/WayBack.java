package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they signed in; never to another site. */
final class WayBack {

  static final String PARAMETER = "from";

  static final String HOME = "/";

  /** A path of this server: no second slash, which would begin a host, nor what reads like one. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

  private static final int LONGEST = 4_000;

  private WayBack() {}

  /** The page that is wanted, where it can be asked for again; else the first. */
  static String toSignIn(HttpServletRequest request) {
    boolean isPart = request.getHeader("HX-Request") != null;
    if (isPart || !request.getMethod().equals("GET")) {
      return "/sign-in";
    }
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    return through(request.getRequestURI() + query);
  }

  /** Over signing in, where that is wanted, to the page whose form was sent; else to the first. */
  static String toForm(HttpServletRequest request) {
    return through(
        Optional.ofNullable(request.getHeader("Referer")).flatMap(WayBack::path).orElse(HOME));
  }

  /** The page for signing in, which leads those on who are signed in. */
  static String through(String wanted) {
    return "/sign-in?"
        + PARAMETER
        + "="
        + URLEncoder.encode(checked(wanted), StandardCharsets.UTF_8);
  }

  private static Optional<String> path(String address) {
    try {
      URI uri = new URI(address);
      String query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
      return Optional.ofNullable(uri.getRawPath()).map(path -> path + query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The first page in the place of what is none of this server. */
  static String checked(String path) {
    return path.length() <= LONGEST && OWN_PATH.matcher(path).matches() ? path : HOME;
  }
}
