package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a DOC file. */
final class DocLists {

  /** The formats of [MS-OSHARED] 2.2.1.3 by their codes, where they are not plain figures. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(17, "japaneseDigitalTenThousand"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(255, "none"));

  private DocLists() {}

  /** Empty where the paragraph is in no list; an empty number stands for a bullet. */
  static Optional<String> numberOf(Paragraph paragraph, WordNumbering numbering) {
    try {
      if (!paragraph.isInList()) {
        return Optional.empty();
      }
      String list = String.valueOf(paragraph.getIlfo());
      define(list, paragraph.getList(), numbering);
      return Optional.of(numbering.next(new WordNumbering.Place(list, paragraph.getIlvl())));
    } catch (RuntimeException unknownList) {
      return Optional.empty();
    }
  }

  private static void define(String list, HWPFList from, WordNumbering numbering) {
    if (numbering.knows(list)) {
      return;
    }
    ListData data = from.getListData();
    Map<Integer, WordNumbering.Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = 0; i < data.numLevels(); i++) {
      levels.put(i, level(data.getLevels()[i]));
      if (from.isStartAtOverridden((char) i)) {
        starts.put(i, from.getStartAt((char) i));
      }
    }
    numbering.define(list, String.valueOf(from.getLsid()), levels, starts);
  }

  private static WordNumbering.Level level(ListLevel level) {
    StringBuilder text = new StringBuilder();
    String own = level.getNumberText() == null ? "" : level.getNumberText();
    own.chars().forEach(c -> text.append(c < 9 ? "%" + (c + 1) : String.valueOf((char) c)));
    return new WordNumbering.Level(
        FORMATS.getOrDefault(level.getNumberFormat(), "decimal"),
        WordNumbering.bounded(text.toString()),
        level.getStartAt());
  }
}
