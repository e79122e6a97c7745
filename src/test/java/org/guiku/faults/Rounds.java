package org.guiku.faults;

/**
 * How often a fault comes, and by what chance: {@code -Dguiku.rounds=} makes a long form short,
 * {@code -Dguiku.seed=} repeats one that failed.
 */
record Rounds(int number, long seed) {

  /**
   * Says the seed, by which to repeat it.
   *
   * @param what comes so often
   * @param usual how often, unless the property says otherwise
   */
  static Rounds of(String what, int usual) {
    int number = Integer.getInteger("guiku.rounds", usual);
    long seed = Long.getLong("guiku.seed", System.nanoTime());
    System.out.printf("%d %s, seed %d%n", number, what, seed);
    return new Rounds(number, seed);
  }
}
