package org.guiku.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a text is like, in 256 bytes: how many of the runs of five characters two texts share can be
 * told from these alone.
 *
 * <p>A MinHash (Broder 1997) of one permutation (Li, Owen and Zhang 2012): each run falls into one
 * of 128 places, the smallest hash stays; an empty place borrows from the next that is filled
 * (Shrivastava and Li 2014). Only letters and digits count, so that setting and punctuation do not.
 * Texts that share much agree in all places of some band; looking for equal bands finds them.
 */
final class Likeness {

  static final int PLACES = 128;
  static final int BANDS = 8;

  private static final int FEWEST_LETTERS = 20;
  private static final int RUN = 5;
  private static final int OF_A_BAND = 2;
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long LEAVING = power(BASE, RUN);

  private final short[] places;

  private Likeness(short[] places) {
    this.places = places;
  }

  /** Empty for a text too short to tell from others. */
  static Optional<Likeness> of(List<String> texts) {
    long[] smallest = new long[PLACES];
    Arrays.fill(smallest, Long.MAX_VALUE);
    int[] run = new int[RUN];
    long rolling = 0;
    int letters = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char letter = folded(text.charAt(i));
        if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
          int at = letters++ % RUN;
          rolling = rolling * BASE + letter - LEAVING * run[at];
          run[at] = letter;
          if (letters >= RUN) {
            keep(mixed(rolling), smallest);
          }
        }
      }
    }
    return letters < FEWEST_LETTERS
        ? Optional.empty()
        : Optional.of(new Likeness(densified(smallest)));
  }

  static Likeness of(byte[] stored) {
    short[] places = new short[PLACES];
    ByteBuffer.wrap(stored).asShortBuffer().get(places);
    return new Likeness(places);
  }

  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(2 * PLACES);
    bytes.asShortBuffer().put(places);
    return bytes.array();
  }

  /** 0 to 1: the part of all their runs that both texts have, give or take 0.04. */
  double to(Likeness other) {
    int same = 0;
    for (int i = 0; i < PLACES; i++) {
      same += places[i] == other.places[i] ? 1 : 0;
    }
    return (double) same / PLACES;
  }

  /** One number for each band, different for equal content of different bands. */
  long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = mixed(band + 1);
      for (int i = 0; i < OF_A_BAND; i++) {
        hash = mixed(hash ^ (places[band * OF_A_BAND + i] & 0xffffL)) + BASE;
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** Full width letters and digits are written for half width ones. */
  private static char folded(char letter) {
    return letter > '\uFF00' && letter < '\uFF5F' ? (char) (letter - 0xFEE0) : letter;
  }

  private static void keep(long hash, long[] smallest) {
    int place = (int) (hash >>> 57);
    smallest[place] = Math.min(smallest[place], hash & (Long.MAX_VALUE >>> 7));
  }

  private static short[] densified(long[] smallest) {
    short[] places = new short[PLACES];
    for (int i = 0; i < PLACES; i++) {
      int from = 0;
      while (from < PLACES && smallest[(i + from) % PLACES] == Long.MAX_VALUE) {
        from++;
      }
      places[i] = from == PLACES ? 0 : (short) (smallest[(i + from) % PLACES] + 31L * from);
    }
    return places;
  }

  /** The last step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long x = value;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
