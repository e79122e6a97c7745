package org.guiku.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As a browser without scripts: keeps cookies, sends forms with what is hidden in them. */
final class Browser {

  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http;

  Browser(int port) {
    this(port, InetAddress.getLoopbackAddress());
  }

  /**
   * @param from the address of this machine that it has
   */
  Browser(int port, InetAddress from) {
    this.port = port;
    this.http = HttpClient.newBuilder().cookieHandler(cookies).localAddress(from).build();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port).resolve(path);
  }

  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
  }

  /** Opens the page of a form and sends it. */
  Answer submit(String page, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    return post(action, fields, hidden(page));
  }

  /** Sends fields as a form, without having seen its page. */
  Answer post(String action, Map<String, String> fields, String token, String... headers)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
    fields.forEach(
        (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()));
    return send(request, headers);
  }

  /** What is hidden in the forms of a page. */
  String hidden(String page) throws IOException, InterruptedException {
    Matcher hidden = HIDDEN.matcher(get(page).text());
    if (!hidden.find()) {
      throw new AssertionError("no form on " + page);
    }
    return hidden.group(1);
  }

  Answer signIn(String name, String password) throws IOException, InterruptedException {
    return submit("/sign-in", "/sign-in", Map.of("name", name, "password", password));
  }

  /** The value of the session's cookie, empty where there is none. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("guiku-session"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private Answer send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response = http.send(request.build(), BodyHandlers.ofByteArray());
    Map<String, List<String>> lowered = new TreeMap<>();
    response.headers().map().forEach((n, v) -> lowered.put(n.toLowerCase(Locale.ROOT), v));
    return new Answer(response.statusCode(), lowered, response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
