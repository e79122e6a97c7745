package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an opinion says, its reason kept apart.
 *
 * @param proposal the words after 改为
 * @param quotations words in quotation marks that are not proposed
 */
record Wording(
    String text, Optional<String> reason, Optional<String> proposal, List<String> quotations) {

  private static final Pattern REASON =
      Pattern.compile("[，,；;\\s]*[（(]?(?:(?:修改|主要|具体|建议)?理由(?:如下|是)?[：:]|(?:修改)?依据[：:])\\s*");

  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{1,300})[”\"」』]");

  /** Ends before words that shall stand in the draft, and do not yet. */
  private static final Pattern PROPOSES =
      Pattern.compile(
          ".*(?:改[为成]|修改[为成]|调整[为成到]|表述[为成]|写[为成明]|规范为|统一为|替换[为成]|完善为|修正为"
              + "|增加|加上|增补|补充|增列|加入|增写|新增)(?:一?[句段条项]|内容|表述|以下内容|如下内容)?[：:，,]?",
          Pattern.DOTALL);

  private static final Pattern REWORDS = Pattern.compile(".*(?:[为成到])[：:，,]?", Pattern.DOTALL);

  /** Reads an opinion that may state its reason at its end. */
  static Wording of(String written) {
    Matcher matcher = REASON.matcher(written);
    if (!matcher.find() || matcher.start() == 0) {
      return whole(tidy(written), Optional.empty());
    }
    String reason = written.substring(matcher.end()).strip();
    boolean bracketed = matcher.group().matches(".*[（(].*");
    String said = tidy(written.substring(0, matcher.start()));
    return whole(said, some(bracketed ? reason.replaceFirst("[）)][。；]?$", "") : reason));
  }

  private static Wording whole(String text, Optional<String> reason) {
    List<String> quotations = new ArrayList<>();
    Optional<String> proposal = Optional.empty();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String before = text.substring(0, quoted.start());
      if (!PROPOSES.matcher(before).matches()) {
        quotations.add(quoted.group(1));
      } else if (proposal.isEmpty() && REWORDS.matcher(before).matches()) {
        proposal = Optional.of(quoted.group(1));
      }
    }
    return new Wording(text, reason, proposal, quotations);
  }

  Wording with(Optional<String> ownReason, Optional<String> ownProposal, List<String> quoted) {
    List<String> all = new ArrayList<>(quoted);
    all.addAll(quotations);
    return new Wording(text, ownReason.or(() -> reason), ownProposal.or(() -> proposal), all);
  }

  /** The draft's words may stand in the clause as well. */
  Wording quoting(String clause) {
    List<String> quoted = whole(clause, Optional.empty()).quotations;
    List<String> others = quoted.stream().filter(each -> !quotations.contains(each)).toList();
    return with(Optional.empty(), Optional.empty(), others);
  }

  /** Nothing where a cell holds only a dash. */
  static Optional<String> some(String cell) {
    String stripped = cell.strip();
    return stripped.matches("[—–\\-/\\\\、.。]*|无|同上") ? Optional.empty() : Optional.of(stripped);
  }

  /** The mark that parts an item of a list from the next is no part of it. */
  private static String tidy(String text) {
    return text.strip().replaceFirst("[；;，,]+$", "");
  }
}
