package org.guiku.access;

import java.util.List;

/**
 * A request that is not served, with a code that stays stable and a sentence for people, which the
 * message {@code problem.<code>} gives in the asker's language.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * One of several things that stand in the way.
   *
   * @param field of what was sent; empty where it is about none
   * @param code capitals and underscores, stable
   * @param message key of its words
   * @param arguments of the message
   */
  public record Reason(String field, String code, String message, List<Object> arguments) {

    public Reason {
      arguments = List.copyOf(arguments);
    }
  }

  private final int status;
  private final String code;
  private final transient List<Object> arguments;
  private final String member;
  private final transient List<Reason> reasons;

  /**
   * @param status of HTTP, 400 to 599
   * @param code capitals and underscores
   * @param arguments of the message
   */
  public Refused(int status, String code, Object... arguments) {
    this(status, code, List.of(arguments), "", List.of());
  }

  /**
   * For several reasons, all told at once; their words are the argument of the message.
   *
   * @param member of the answer that lists them
   */
  public static Refused because(int status, String code, String member, List<Reason> reasons) {
    return new Refused(status, code, List.of(), member, reasons);
  }

  private Refused(
      int status, String code, List<Object> arguments, String member, List<Reason> reasons) {
    super(
        code + " " + (reasons.isEmpty() ? arguments : reasons.stream().map(Reason::code).toList()));
    this.status = status;
    this.code = code;
    this.arguments = arguments;
    this.member = member;
    this.reasons = List.copyOf(reasons);
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

  /** Under which the answer lists the reasons; empty where there are none. */
  public String member() {
    return member;
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
