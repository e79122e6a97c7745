package org.guiku.shell;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a password comes from; never from the command's own words, which others can read. */
final class PasswordInput {

  @Option(
      names = "--password-stdin",
      description = "take the password from standard input, its first line")
  boolean fromStandardInput;

  /**
   * The password: from standard input, else from whoever sits at the terminal, who types it twice,
   * unseen. Empty where there is neither, or where nothing was typed.
   */
  Optional<String> read() throws CannotRun, IOException {
    if (fromStandardInput) {
      var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
      return given(new BufferedReader(input).readLine());
    }
    Console console = System.console();
    return console == null || !console.isTerminal() ? Optional.empty() : typed(console);
  }

  private static Optional<String> typed(Console console) throws CannotRun {
    char[] once = console.readPassword("Password (empty for none): ");
    if (once == null || once.length == 0) {
      return Optional.empty();
    }
    char[] again = console.readPassword("Once more: ");
    if (!Arrays.equals(once, again)) {
      throw CannotRun.wrongUsage("the two are not the same");
    }
    return given(new String(once));
  }

  private static Optional<String> given(@org.jspecify.annotations.Nullable String line) {
    return Optional.ofNullable(line).filter(password -> !password.isEmpty());
  }
}
