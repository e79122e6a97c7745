package org.guiku.ingestion.extract;

import java.util.BitSet;

/** The characters that make up half of any Chinese text, in both scripts. */
final class CommonCharacters {

  private static final String SIMPLIFIED =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
          + "子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两"
          + "体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间样与关各重新线"
          + "内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并"
          + "提直题党程展五果料员革位入常文总次品式活设及管特件长求老头基资边流路级少山统接知较将组见计"
          + "别手角期根论运农指区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东"
          + "导器志世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风切打白教速花带安场身车例真"
          + "务具万每目至达走积示议声报完类八离华名确才科张信节话整空元况今集温传土许步群广需段研界林律";

  private static final String TRADITIONAL =
      "這個們來時國為會對發動過說產種後學經進著電裡現實兩體製機當點從業應開還與關變條沒結解問建無"
          + "題黨員總設長頭資邊級統將組見計別論運農區強決戰處隊給門則規熱領東導爭濟階術極聯認權證轉單風"
          + "場車務萬達積議聲報類離華確張節話況傳許廣劃縣鄉鎮項標準環護財稅廳辦國務";

  private static final String MARKS = "，。、：；“”（）《》「」　";

  private static final BitSet COMMON = new BitSet(0x10000);

  static {
    (SIMPLIFIED + TRADITIONAL + MARKS).chars().forEach(COMMON::set);
  }

  private static final int SAMPLE = 100_000;

  private CommonCharacters() {}

  /**
   * From 0 to 1: the share of common characters beyond ASCII, faults counted ten times. Within an
   * ASCII word only accented letters are common, and only there are they.
   */
  static double score(String text) {
    long common = 0;
    long faults = 0;
    long foreign = 1;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      foreign += c > 0x7F ? 1 : 0;
      common += isCommon(text, i) ? 1 : 0;
      faults += c == '\uFFFD' ? 1 : 0;
    }
    return (double) (common - 10 * faults) / foreign;
  }

  private static boolean isCommon(String text, int at) {
    char c = text.charAt(at);
    if (c <= 0x7F) {
      return false;
    }
    boolean afterLetter = at > 0 && isAsciiLetter(text.charAt(at - 1));
    boolean beforeLetter = at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
    boolean accented = c >= 0xC0 && c < 0x180;
    return accented ? afterLetter || beforeLetter : COMMON.get(c) && !(afterLetter && beforeLetter);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
