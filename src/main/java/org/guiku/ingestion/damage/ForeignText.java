package org.guiku.ingestion.damage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.documents.Passage;

/** Words of someone else in a text: the menus of the page it stood on, advertising, spam. */
final class ForeignText {

  /** What only the page around an article says. */
  private static final String CLEAR =
      "(?:返回|回到)(?:首頁|首页|頂部|顶部|主页|列表)|"
          + "(?:相關|相关|推荐|推薦|热门|熱門)(?:新聞|新闻|閱讀|阅读|链接|鏈接|推荐|文章|稿件)|"
          + "上一[篇页頁條条]|下一[篇页頁條条]|打印本[页頁]|[关關][闭閉](?:窗口|本页|本頁)|"
          + "分享(?:到|至)(?:微信|微博|朋友圈|QQ空间)?|扫一扫分享|[网網]站地[图圖]|设为首页|加入收藏|"
          + "字体[:：]?[\\s【】\\[\\]大中小]{1,12}";

  /** What it says too, and others may. */
  private static final String COMMON = "首頁|首页|主页|正文|政[經经]|要[聞闻]|打印|收藏|分享|[关關][闭閉]";

  private static final String BETWEEN = "[>＞»/|｜·•:：\\s【】\\[\\]-]";

  private static final Pattern FURNITURE =
      Pattern.compile("(?:" + CLEAR + "|" + COMMON + "|" + BETWEEN + ")++");

  private static final Pattern TELLING =
      Pattern.compile(CLEAR + "|(?:" + COMMON + ")" + BETWEEN + "+(?:" + COMMON + ")");

  private static final int LONGEST_FURNITURE = 60;

  private static final Pattern SPAM =
      Pattern.compile(
          "一区二区|三级片|成人(?:电影|影视|视频)|博彩|百[家傢][乐樂]|老虎[机機]|[时時][时時]彩|六合彩|"
              + "棋牌(?:游戏|遊戲|平台)|[娱娛][乐樂]城|[赌賭][场場]|私服|代[开開].{0,4}[发發]票|"
              + "(?i:bet365|casino|viagra|porn)");

  /** A text on public order speaks of the same things to forbid them. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("打[击擊]|整治|治理|[查惩懲][处處办辦]|取[缔締]|禁|防范|非法|[违違]法|[罪罚罰刑]|监管|涉[赌賭黄黃]");

  /** Foreign text stands before a text and behind it: so many passages of either end. */
  private static final int EDGE = 8;

  /** What is said twice within one text is its own, but for its last lines. */
  private static final int END = 5;

  /** Characters in a row that no two paragraphs share by chance. */
  private static final int COPY = 40;

  /** With one of these the page's own words begin; a look at it spares most lines the pattern. */
  private static final String FURNITURE_BEGINS = "返回相關关推热熱上下打分扫网網设加字首主正政要收>＞»/|｜·•:：【[- ";

  /** One of these stands in every word of spam. */
  private static final String SPAM_HOLDS = "区片影视频彩乐樂机機棋城场場私票bBcCvVpP";

  private final List<Passage> passages;

  private ForeignText(List<Passage> passages) {
    this.passages = passages;
  }

  static ForeignText of(List<Passage> passages) {
    return new ForeignText(passages);
  }

  /** The foreign words of a passage, which may be all of it. */
  Optional<String> in(Passage passage) {
    String text = passage.text();
    if (text.isEmpty()
        || (passage.ordinal() > EDGE && passage.ordinal() <= passages.size() - EDGE)) {
      return Optional.empty();
    }
    boolean foreign = isFurniture(passage) || isSpam(text) || isStrayCopy(passage);
    return foreign ? Optional.of(text) : Optional.empty();
  }

  private static boolean isFurniture(Passage passage) {
    String text = passage.text();
    return passage.kind() != Passage.Kind.ROW
        && text.length() <= LONGEST_FURNITURE
        && FURNITURE_BEGINS.indexOf(text.charAt(0)) >= 0
        && FURNITURE.matcher(text).matches()
        && TELLING.matcher(text).find();
  }

  private static boolean isSpam(String text) {
    return text.chars().anyMatch(c -> SPAM_HOLDS.indexOf(c) >= 0)
        && SPAM.matcher(text).find()
        && !FORBIDDEN.matcher(text).find();
  }

  /** At a text's end, other words before what an earlier paragraph has said already. */
  private boolean isStrayCopy(Passage passage) {
    int place = passage.ordinal() - 1;
    return place >= passages.size() - END
        && passage.kind() == Passage.Kind.PARAGRAPH
        && passage.text().length() > COPY
        && passages.stream().limit(place).anyMatch(earlier -> isCopied(earlier, passage.text()));
  }

  private static boolean isCopied(Passage earlier, String text) {
    String words = earlier.text();
    return words.length() >= COPY
        && words.length() < text.length()
        && text.endsWith(words)
        && earlier.kind() == Passage.Kind.PARAGRAPH;
  }
}
