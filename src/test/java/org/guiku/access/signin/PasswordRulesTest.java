package org.guiku.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.StandardDictionaries;
import org.guiku.access.Refused;
import org.guiku.access.signin.PasswordRules.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"correct horse", "长江口岸线二〇三五年", "kurz und gut", "xkvqzjwp", "  spaces  "})
  void takesWhatNobodyTriesFirstOfWhateverCharacters(String password) {
    assertThatCode(() -> PasswordRules.check(password, "zhang")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "kurz123, TOO_SHORT",
    "规划规划规划规, TOO_SHORT",
    "12345678, COMMON",
    "Password2026!, COMMON",
    "P@ssw0rd99, COMMON",
    "qwertyuiop, COMMON",
    "woaini520, COMMON",
    "aaaabbbbcc, COMMON",
    "20262026, COMMON",
    "iloveyou, COMMON",
    "trustno1, COMMON",
    "zhejiang2026, COMMON",
    "Wodemima88, COMMON",
    "1qaz2wsx3edc, COMMON",
    "xx-Zhang-123, LIKE_THE_NAME"
  })
  void refusesWhatIsShortOrTriedFirst(String password, Weakness why) {
    refused(password, why);
  }

  @ParameterizedTest
  @ValueSource(ints = {129, 5000})
  void refusesWhatIsLongerThanAnybodyRemembers(int length) {
    refused("abcdefghij".repeat(length / 10 + 1), Weakness.TOO_LONG);
  }

  /** As the list that is asked for ends at the three thousandth. */
  @Test
  void refusesTheCommonestThousands() throws Exception {
    var commonest = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies();
    assertThat(commonest).hasSizeGreaterThan(3_000);
    for (String each : commonest.subList(0, 3_000)) {
      assertThatThrownBy(() -> PasswordRules.check(each, "zhang"))
          .as(each)
          .isInstanceOf(Refused.class);
    }
  }

  private static void refused(String password, Weakness why) {
    assertThatThrownBy(() -> PasswordRules.check(password, "zhang"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.arguments()).containsExactly(why));
  }
}
