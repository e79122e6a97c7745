package org.guiku.ingestion.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around the text of a web page: menus, share buttons, links to other pages. */
final class HtmlFurniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, frame, object, embed, applet, svg, canvas, audio, video,"
          + " button, input, select, textarea, nav, footer, link, meta, [hidden], [aria-hidden=true]";

  /** Names that designers give to furniture, as whole words of a class or id. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|position|location|footer|foot|"
              + "copyright|sidebar|share|shares|social|bdsharebuttonbox|toolbar|related|relevant|recommend|"
              + "pagination|pager|login|searchbox|search|qrcode|ewm|erweima|fontsize|print|banner|"
              + "advert|ads?|popup|modal|dialog|skip|wza|jiucuo)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE =
      Pattern.compile(
          "(?:当前位置|您?的?位置|您现在的位置|你现在的位置|您当前的位置)\\s*[:：].*|"
              + "[【\\[(（]?\\s*(?:打印|关闭|收藏|分享|复制链接|返回顶部|打印本页|关闭窗口|打印此页|返回|扫一扫.*|手机扫.*)"
              + "(?:[\\s】\\])）|/]*[【\\[(（]?(?:打印|关闭|收藏|分享|窗口|本页|此页)?)*\\s*[】\\])）]?|"
              + "(?:分享到|分享至|字体|字号|字体大小|浏览次数|点击数|阅读次数|访问量|阅读量|上一篇|下一篇|上一条|下一条|责任编辑)\\s*[:：].*|"
              + "分享到|分享至|相关(?:附件|链接|文章|阅读|稿件|新闻|解读|文件|信息|政策)\\s*[:：]?");

  /** A line of furniture is short. */
  private static final int LONGEST_LINE = 60;

  /** A part that holds more of a page's text than this is its text, whatever it is called. */
  private static final double LARGEST_SHARE = 0.3;

  /** Hidden text may be the copy of a page that a script reads out, but hardly all of it. */
  private static final double LARGEST_HIDDEN_SHARE = 0.6;

  private static final int FEWEST_LINKS = 3;

  private HtmlFurniture() {}

  static void removeFrom(Document page) {
    page.select(NEVER_TEXT).remove();
    double all = Math.max(1, page.body().text().length());
    List<Element> styled = page.body().select("[class], [id], [style]");
    for (Element element : styled) {
      double share = removableShare(element);
      if (share > 0 && element.text().length() / all < share) {
        element.remove();
      }
    }
  }

  private static double removableShare(Element element) {
    if (element.normalName().equals("body")) {
      return 0;
    }
    if (HIDING.matcher(element.attr("style")).find()) {
      return LARGEST_HIDDEN_SHARE;
    }
    boolean named = NAMED.matcher(element.className()).find() || NAMED.matcher(element.id()).find();
    return named ? LARGEST_SHARE : 0;
  }

  /** Whether a line is a label or button of the page rather than part of its text. */
  static boolean isFurniture(String line) {
    return line.length() <= LONGEST_LINE && LINE.matcher(line).matches();
  }

  /** Whether an element is a collection of links to elsewhere; annexes are part of the text. */
  static boolean isLinkList(Element element) {
    List<Element> links = element.select("a[href]");
    if (links.size() < FEWEST_LINKS || element.text().contains("附件")) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked > 0.7 * element.text().length();
  }
}
