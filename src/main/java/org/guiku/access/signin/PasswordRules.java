package org.guiku.access.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.access.Refused;

/**
 * Which passwords are taken: long enough, and not what is tried first. No kind of character is
 * wanted (OWASP ASVS 5.0, V6.2).
 */
final class PasswordRules {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  /** With fewer, it is a key held down, or a few. */
  private static final int LEAST_DIFFERENT = 5;

  private static final Set<String> COMMON = common();

  /** Why one is not taken. */
  enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    LIKE_THE_NAME
  }

  private PasswordRules() {}

  /**
   * @throws Refused 400 WEAK_PASSWORD with a {@link Weakness}
   */
  static void check(String password, String name) {
    long length = password.codePoints().count();
    refuseIf(length < SHORTEST, Weakness.TOO_SHORT);
    refuseIf(length > LONGEST, Weakness.TOO_LONG);
    String folded = password.toLowerCase(Locale.ROOT);
    refuseIf(name.length() > 2 && folded.contains(name), Weakness.LIKE_THE_NAME);
    refuseIf(isCommon(folded), Weakness.COMMON);
  }

  /** Also with what people put before and after it, and in place of letters. */
  private static boolean isCommon(String folded) {
    String plain = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    String bare = folded.replaceAll("^\\P{Alnum}+|\\P{Alnum}+$", "");
    return folded.codePoints().distinct().count() < LEAST_DIFFERENT
        || COMMON.contains(folded)
        || COMMON.contains(bare)
        || COMMON.contains(plain)
        || COMMON.contains(withLetters(bare))
        || COMMON.contains(withLetters(bare).replaceAll("[^\\p{L}]+$", ""));
  }

  private static String withLetters(String folded) {
    return folded
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static void refuseIf(boolean weak, Weakness why) {
    if (weak) {
      throw new Refused(400, "WEAK_PASSWORD", why);
    }
  }

  private static Set<String> common() {
    try (InputStream words = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      String all = new String(words.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
