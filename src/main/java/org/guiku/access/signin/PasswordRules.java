package org.guiku.access.signin;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guiku.access.Refused;

/**
 * Which passwords are taken: long enough, and not what is tried first. No kind of character is
 * wanted (OWASP ASVS 5.0, V6.2).
 */
final class PasswordRules {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  /** Guesses that eight letters of no word take. */
  private static final double LEAST_GUESSES = 1e8;

  /** Characters that are looked at; so many that are well chosen are enough. */
  private static final int MEASURED = 40;

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
    refuseIf(isCommon(password, name), Weakness.COMMON);
  }

  private static boolean isCommon(String password, String name) {
    String measured = password.substring(0, Math.min(password.length(), MEASURED));
    return Guessing.BY.measure(measured, List.of(name)).getGuesses() < LEAST_GUESSES;
  }

  private static void refuseIf(boolean weak, Weakness why) {
    if (weak) {
      throw new Refused(400, "WEAK_PASSWORD", why);
    }
  }

  /**
   * How others guess: the commonest passwords, Chinese ones too, and rows of keys. Read when
   * wanted.
   */
  private static final class Guessing {

    private static final Zxcvbn BY = guessing();

    private static Zxcvbn guessing() {
      try {
        return new ZxcvbnBuilder()
            .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
            .dictionary(new Dictionary("of this program", own()))
            .keyboard(StandardKeyboards.QWERTY_LOADER.load())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<String> own() throws IOException {
      try (InputStream words = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
        String all = new String(words.readAllBytes(), StandardCharsets.UTF_8);
        return all.lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.strip().split("\\s+")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
      }
    }
  }
}
