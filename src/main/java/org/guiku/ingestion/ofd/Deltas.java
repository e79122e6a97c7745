package org.guiku.ingestion.ofd;

import java.util.StringTokenizer;

/**
 * How far each character stands from the one before: {@code 3 3 g 4 1.5} means twice 3, then four
 * times 1.5.
 */
final class Deltas {

  private static final String GROUP = "g";

  private Deltas() {}

  /**
   * @param count how many are wanted; the last one given holds for those that are left out
   */
  static double[] of(String written, int count) {
    double[] deltas = new double[count];
    StringTokenizer tokens = new StringTokenizer(written);
    double last = 0;
    int filled = 0;
    while (filled < count) {
      int times = 1;
      if (tokens.hasMoreTokens()) {
        String token = tokens.nextToken();
        if (token.equals(GROUP)) {
          times = tokens.hasMoreTokens() ? (int) Numbers.number(tokens.nextToken()) : 0;
          token = tokens.hasMoreTokens() ? tokens.nextToken() : "0";
        }
        last = Numbers.number(token);
      }
      for (; times > 0 && filled < count; times--) {
        deltas[filled++] = last;
      }
    }
    return deltas;
  }
}
