package org.guiku.access;

import java.util.List;

/**
 * A request that is not served, with a code that stays stable and a sentence for people, which the
 * message {@code problem.<code>} gives in the asker's language.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param status of HTTP, 400 to 599
   * @param code capitals and underscores
   * @param arguments of the message
   */
  public Refused(int status, String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.status = status;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
