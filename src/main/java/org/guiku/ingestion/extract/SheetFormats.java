package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of a workbook as its user sees them: dates, percentages, thousands, units. */
final class SheetFormats {

  private static final String DAY = "yyyy年m月d日";
  private static final String MONTH = "yyyy年m月";
  private static final String DAY_OF_YEAR = "m月d日";
  private static final String TIME = "h时mm分";

  /** Formats that a file only numbers and Chinese Excel spells so (ISO/IEC 29500-1, 18.8.30). */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, MONTH),
          Map.entry(28, DAY_OF_YEAR),
          Map.entry(29, DAY_OF_YEAR),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, DAY),
          Map.entry(32, TIME),
          Map.entry(33, TIME + "ss秒"),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY_OF_YEAR),
          Map.entry(52, MONTH),
          Map.entry(53, DAY_OF_YEAR),
          Map.entry(54, DAY_OF_YEAR),
          Map.entry(57, MONTH),
          Map.entry(58, DAY_OF_YEAR));

  /** POI shows the quotation marks around what stands between the parts of a date. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z]*)\"");

  /** Digits in Chinese and the like, which POI knows nothing of. */
  private static final Pattern DIGITS = Pattern.compile("\\[DBNum\\d]");

  private static final String GENERAL = "General";

  /** Whole numbers up to this are shown with all their digits. */
  private static final double LONGEST_WHOLE = 99_999_999_999.0;

  private record Format(int number, @Nullable String written) {}

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Map<Format, String> spelt = new HashMap<>();

  /**
   * @param format as the file spells it; null where it only numbers it
   * @param since1904 whether days are counted as the first Macintosh did
   */
  String shown(double value, int number, @Nullable String format, boolean since1904) {
    String spelling = spelt.computeIfAbsent(new Format(number, format), SheetFormats::spelt);
    if (spelling.equals(GENERAL) && value == Math.rint(value) && Math.abs(value) <= LONGEST_WHOLE) {
      return Long.toString((long) value);
    }
    try {
      return formatter.formatRawCellContents(value, number, spelling, since1904).strip();
    } catch (RuntimeException unknownFormat) {
      return String.valueOf(value);
    }
  }

  private static String spelt(Format format) {
    int number = format.number();
    String written = Optional.ofNullable(format.written()).orElseGet(() -> builtIn(number));
    String known = DIGITS.matcher(CHINESE.getOrDefault(number, written)).replaceAll("");
    return DateUtil.isADateFormat(number, known) ? QUOTED.matcher(known).replaceAll("$1") : known;
  }

  private static String builtIn(int number) {
    String known = BuiltinFormats.getBuiltinFormat(number);
    return known == null || known.startsWith("reserved") ? GENERAL : known;
  }
}
