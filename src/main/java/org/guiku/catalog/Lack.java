package org.guiku.catalog;

import java.util.List;

/**
 * One thing that a plan lacks before it may go on.
 *
 * @param code capitals and underscores, stable; its words are the message {@code lack.<code>}
 * @param arguments of the message
 */
public record Lack(String code, List<Object> arguments) {

  public Lack {
    arguments = List.copyOf(arguments);
  }

  public static Lack of(String code, Object... arguments) {
    return new Lack(code, List.of(arguments));
  }

  /** The key of its words. */
  public String message() {
    return "lack." + code;
  }
}
