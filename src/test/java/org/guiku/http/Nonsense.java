package org.guiku.http;

import java.util.List;

/** Values that hardly anything wants, and a few that something does. */
final class Nonsense {

  /** As they stand in an address or a form. */
  static final List<String> VALUES =
      List.of(
          "",
          "0",
          "1",
          "-1",
          "2147483648",
          "99999999999999999999",
          "1e9",
          "x",
          "PLAN",
          "PUBLIC",
          "VALUE",
          "document",
          "csv",
          "title",
          "visibility",
          "true",
          "2021-06-30",
          "2021-13-45",
          "-999999999-01-01",
          "%2B999999999-12-31",
          "%00",
          "%zz",
          "%",
          "%ff",
          "%F0%9F%92%A9",
          "%E8%A7%84%E5%88%92",
          "..%2f..%2f",
          "%22",
          "%22a%20b%22~",
          "((((",
          "OR",
          "-",
          "a*",
          "%3Cscript%3E",
          "'%20or%20'1'='1",
          "0000000000000000",
          "null",
          "+",
          "&&",
          "x".repeat(5_000),
          "*".repeat(1_000),
          "%E2%80%AE",
          "%ED%A0%80",
          "%0d%0aX:%20y",
          "$%7B7*7%7D");

  static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "99999999999999999999",
          "9".repeat(2_000),
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"PLAN\"",
          "\"PUBLIC\"",
          "\"NONSENSE\"",
          "\"READ\"",
          "\"2021-06-30\"",
          "\"-999999999-01-01\"",
          "\"" + "x".repeat(5_000) + "\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "\"\u0001\"",
          "\"\u00ff\"",
          "\"a\\nb\"",
          "[]",
          "[null]",
          "[\"x\", 1, {}]",
          "[\"EDITOR\", \"EDITOR\"]",
          "{}",
          "{\"x\": {\"x\": null}}",
          "[".repeat(600) + "]".repeat(600),
          "[".repeat(3_000),
          "{\"x\":".repeat(2_000) + "1" + "}".repeat(2_000),
          "NaN",
          "'x'",
          "\"x");

  static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept: */*;q=x",
          "Accept: nonsense",
          "Accept: text/csv",
          "Accept-Language: ,;q",
          "Accept-Language: xx-YY-zz",
          "HX-Request: true",
          "Range: bytes=9-1",
          "Range: bytes=0-0,0-0",
          "Range: x",
          "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=b",
          "Content-Type: application/json",
          "Content-Type: application/json;charset=nonsense",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: /",
          "If-None-Match: x",
          "If-Modified-Since: yesterday",
          "Cookie: guiku-language=\"x",
          "Cookie: guiku-session=x",
          "Expect: x",
          "Transfer-Encoding: x",
          "X-Forwarded-For: x",
          "Content-Encoding: gzip");

  /** Instead of what a body is to be. */
  static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "\"x\"",
          "[".repeat(5_000),
          "--b\r\n\r\n",
          "--b--\r\n",
          "file=x",
          "%zz=%zz&&&=",
          "\u0000\u00ff",
          "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n",
          "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nx\r\n--b--\r\n",
          "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n");

  /** Heads of parts of an upload. */
  static final List<String> PARTS =
      List.of(
          "name=\"file\"; filename=\"a.txt\"",
          "name=\"file\"; filename=\"a.txt\"",
          "name=\"file\"; filename=\"\"",
          "name=\"file\"; filename=\"../../a\u0000b.pdf\"",
          "name=\"file\"; filename*=UTF-8''%zz",
          "name=\"file\"; filename=\"" + "x".repeat(1_500) + "\"",
          "name=\"file\"",
          "name=\"kind\"",
          "name=\"planCode\"",
          "name=\"title\"",
          "name=\"visibility\"",
          "name=\"visibility\"; filename=\"v\"",
          "name=",
          "",
          "name=\"x\"\r\nContent-Type: multipart/mixed; boundary=c",
          "name=\"title\"\r\nContent-Type: text/plain; charset=nonsense",
          "name=\"title\"\r\nContent-Transfer-Encoding: base64");

  private Nonsense() {}
}
