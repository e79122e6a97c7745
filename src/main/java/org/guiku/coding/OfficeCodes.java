package org.guiku.coding;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the first characters of a document number (机关代字) tell of the issuer's place: 浙政办发 is of
 * Zhejiang. Characters that two places use, as 宁 of Ningxia and Nanjing, tell nothing.
 */
final class OfficeCodes {

  private static final Map<String, String> PLACES =
      TableFile.rows("office-codes.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> row[1], (first, second) -> first));

  private static final int LONGEST =
      PLACES.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** Of the Central Committee, the State Council and its ministries. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "国(?:发|函|办发|办函|办|令|务院)|中发|中办发|厅字|发改(?!.*[区县市])|教[\\p{IsHan}]{0,3}〔|财[\\p{IsHan}]{0,2}〔|"
              + "自然资发|环发|水规计|建[\\p{IsHan}]{0,2}〔|交规划发|农[\\p{IsHan}]{0,2}发|国[能文]|文物|法释|主席令");

  private OfficeCodes() {}

  static Optional<String> regionOf(String number) {
    for (int length = Math.min(LONGEST, number.length()); length > 0; length--) {
      String code = PLACES.get(number.substring(0, length));
      if (code != null) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  static boolean isNational(String number) {
    return NATIONAL.matcher(number).lookingAt();
  }
}
