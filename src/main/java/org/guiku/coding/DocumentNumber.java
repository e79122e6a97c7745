package org.guiku.coding;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号, as GB/T 9704 writes it: 国办发〔2021〕43号. Read with any brackets, spaces and widths.
 *
 * @param office 机关代字
 */
record DocumentNumber(String office, int year, int serial) {

  private static final String OPEN = "[\\[(<{〔【〖〈﹝「]";
  private static final String CLOSE = "[\\])>}〕】〗〉﹞」]";

  /** In folded text. */
  static final String FORM =
      "((?:(?!关于|根据|按照|的)[\\p{IsHan}A-Za-z]){1,20}+) ?"
          + (OPEN + " ?((?:19|20) ?[0-9] ?[0-9]) ?年? ?" + CLOSE)
          + " ?(?:字 ?)?第? ?([0-9](?: ?[0-9]){0,5}) ?号";

  private static final Pattern ANY = Pattern.compile(FORM);

  /** Nothing else on the line but marks of secrecy and urgency, brackets and the signer's name. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:绝密|机密|秘密|特急|加急|急件|文件编号|发文字号|文号)[★: ]*)*\\(?"
              + FORM
              + "\\)?(?: *签发人.*| *-?[0-9]{1,3}-?)?");

  private static final Pattern BEGINS = Pattern.compile(FORM + "(?= ?[\\p{IsHan}《])");

  /** What follows a number that is cited rather than borne. */
  private static final Pattern CITES = Pattern.compile("文?(?:[、和及)》]|的|精神|规定|要求|文件|印发|同意|批复|废止)");

  private static final Pattern ENDS = Pattern.compile("[ )》通知意见法划定函]\\(?" + FORM + "\\)?");

  static Optional<DocumentNumber> firstIn(String text) {
    Matcher matcher = ANY.matcher(text);
    return mayHoldOne(text) && matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The number that is a line of its own. */
  static Optional<DocumentNumber> alone(String line) {
    Matcher matcher = ALONE.matcher(line);
    return mayHoldOne(line) && matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The number with which a line begins that goes on as a title or with the addressee. */
  static Optional<DocumentNumber> beginning(String line) {
    Matcher matcher = BEGINS.matcher(line);
    return mayHoldOne(line)
            && matcher.lookingAt()
            && !CITES.matcher(line.substring(matcher.end()).strip()).lookingAt()
        ? Optional.of(of(matcher))
        : Optional.empty();
  }

  /** The number with which a title's line ends. */
  static Optional<DocumentNumber> ending(String line) {
    Matcher matcher = ENDS.matcher(line);
    return mayHoldOne(line) && matcher.find() && matcher.end() == line.length()
        ? Optional.of(of(matcher))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return office + "〔" + year + "〕" + serial + "号";
  }

  private static boolean mayHoldOne(String text) {
    return text.indexOf('号') >= 0;
  }

  private static DocumentNumber of(MatchResult match) {
    return new DocumentNumber(
        Folding.dense(match.group(1)),
        Integer.parseInt(Folding.dense(match.group(2))),
        Integer.parseInt(Folding.dense(match.group(3))));
  }
}
