package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinaryHanTest {

  @Test
  void radicalsThatFontsGiveForCharactersAreFoundAsCharacters() {
    assertThat(OrdinaryHan.of("⾰命⽂物保护利⽤，⼈⺠⻔类，意⻅，⻛貌，⻓城，⻩河，⻬鲁"))
        .isEqualTo("革命文物保护利用，人民门类，意见，风貌，长城，黄河，齐鲁");
  }

  @Test
  void compatibilityIdeographsAreFoundAsOrdinaryOnes() {
    assertThat(OrdinaryHan.of("\uF9DD\uFA0A")).isEqualTo("利見");
  }

  @Test
  void everythingElseIsLeftAsItIs() {
    assertThat(OrdinaryHan.of("（一）ＧＤＰ①½龍")).isEqualTo("（一）ＧＤＰ①½龍");
  }

  @Test
  void eachRadicalGivesOneCharacter() {
    for (char c = '\u2E80'; c <= '\u2FDF'; c++) {
      assertThat(OrdinaryHan.of(String.valueOf(c))).hasSize(1);
    }
  }
}
