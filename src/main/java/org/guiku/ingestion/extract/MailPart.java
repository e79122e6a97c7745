package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * What the head of a mail, or of a part of one, says. Of fields that come twice the first holds.
 */
final class MailPart {

  private static final Pattern FOLD = Pattern.compile("\r?\n(?=[ \\t])");
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([\\w*.-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^;]*))", Pattern.DOTALL);

  private final Map<String, String> fields = new HashMap<>();

  void add(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT).strip();
    fields.putIfAbsent(name, bodyOf(field));
  }

  /** Decoded, in one line; empty where there is none. */
  String text(String field) {
    return MailWords.decoded(fields.getOrDefault(field, "")).strip();
  }

  /** Such as text/plain, in small letters. */
  String mediaType() {
    String type = value("content-type");
    return type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "text/plain";
  }

  String charset() {
    return parameter("content-type", "charset").orElse("");
  }

  /** As the sender calls the file; the field for it wins over the older one. */
  Optional<String> name() {
    return parameter("content-disposition", "filename")
        .or(() -> parameter("content-type", "name"))
        .filter(name -> !name.isBlank());
  }

  boolean isAttached() {
    return value("content-disposition").equals("attachment");
  }

  boolean isInline() {
    return value("content-disposition").equals("inline");
  }

  boolean isReferredTo() {
    return fields.containsKey("content-id");
  }

  boolean isFlowed() {
    return parameter("content-type", "format").filter("flowed"::equalsIgnoreCase).isPresent();
  }

  Optional<String> parameter(String field, String name) {
    MimeParameterMapping mapping = new MimeParameterMapping();
    Matcher parameter = PARAMETER.matcher(fields.getOrDefault(field, ""));
    while (parameter.find()) {
      String quoted = parameter.group(2);
      String value = quoted == null ? parameter.group(3).strip() : unquoted(quoted);
      mapping.addParameter(parameter.group(1).toLowerCase(Locale.ROOT), value);
    }
    return Optional.ofNullable(mapping.get(name)).map(MailWords::decoded);
  }

  private static String unquoted(String quoted) {
    return quoted.replaceAll("\\\\([\"\\\\])", "$1");
  }

  /** What stands before the parameters. */
  private String value(String field) {
    return fields.getOrDefault(field, "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Unfolded; bytes beyond ASCII, which no head may hold and many do, in what they look like. */
  private static String bodyOf(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    String whole = MailWords.decoded(raw, "");
    String body = whole.substring(whole.indexOf(':') + 1);
    return FOLD.matcher(body).replaceAll("").replaceAll("[\r\n]+", " ").strip();
  }
}
