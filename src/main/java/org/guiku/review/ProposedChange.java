package org.guiku.review;

import java.util.Set;
import org.guiku.comparison.diff.Difference;
import org.guiku.documents.PassageAddress;

/**
 * A change of the next text of which the program thinks that it follows an opinion.
 *
 * @param number of the change among those of both texts, from 1
 * @param address of the passage in the next text; of the one before it where it is gone
 * @param signs what speaks for it or against it, besides its place
 * @param confidence from 0 to 1
 */
public record ProposedChange(
    int number,
    Difference difference,
    PassageAddress address,
    Nearness nearness,
    Set<Sign> signs,
    double confidence) {

  /** How near it is to where the opinion belongs. */
  public enum Nearness {
    PASSAGE(0.5),
    SECTION(0.3),
    ELSEWHERE(0.1);

    private final double weight;

    Nearness(double weight) {
      this.weight = weight;
    }
  }

  /** What the words before and after have of the opinion's. */
  public enum Sign {
    /** They are what it proposes, and were not there before. */
    PROPOSED_WORDS(0.35),
    /** A figure that it names is new. */
    FIGURE(0.2),
    /** Much of what is new stands in the opinion. */
    ITS_WORDS(0.25),
    /** What it quotes is gone. */
    QUOTATION_GONE(0.15),
    /** What it quotes stands as before: the passage changed for another reason. */
    QUOTATION_STANDS(-0.15);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  private static final double SUREST = 0.99;

  public ProposedChange {
    signs = Set.copyOf(signs);
  }

  static double confidence(Nearness nearness, Set<Sign> signs) {
    double sum = nearness.weight + signs.stream().mapToDouble(sign -> sign.weight).sum();
    return Math.clamp(Math.round(sum * 100) / 100.0, 0, SUREST);
  }
}
