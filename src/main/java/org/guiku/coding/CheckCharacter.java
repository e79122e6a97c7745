package org.guiku.coding;

/**
 * The check character of GB 32100-2015, here over the digits of a plan code.
 *
 * <p>3 generates every residue of the prime 31, so neighbouring weights differ and none is zero:
 * each single wrong character and each swap of neighbours, the check character included, changes
 * the sum.
 */
final class CheckCharacter {

  private static final int MODULUS = 31;

  /** Without I, O, S, V and Z, which are taken for other characters in writing. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckCharacter() {}

  /**
   * @param digits 0 to 9 only
   */
  static char of(String digits) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < digits.length(); i++) {
      sum += weight * (digits.charAt(i) - '0');
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }
}
