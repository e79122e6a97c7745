package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.guiku.coding.CodedValue.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "浙政发〔2021〕5号",
        "浙政发[2021]5号",
        "浙政发(2021)5号",
        "浙政发（2021）5号",
        "浙政发【2021】5号",
        "浙政发［2021］5号",
        "浙政发﹝2021﹞5号",
        "浙政发〔２０２１〕５号",
        "浙政发 〔 2021 〕 5 号",
        "浙政发〔2021〕第5号",
        "（浙政发〔2021〕5号）",
        "特急 浙政发〔2021〕5号",
        "浙政发〔2021〕5号　　　签发人：某某某",
        "文号：浙政发〔2021〕5号",
        "浙政发〔2021〕5号各市、县（市、区）人民政府：",
        "关于公布名单的通知 浙政发〔2021〕5号"
      })
  void readsTheDocumentNumberInAllBracketsAndWritesItInOne(String line) {
    Manuscript letter = Manuscript.titled("关于公布名单的通知").line(line).body();

    assertThat(letter.value(Field.DOCUMENT_NUMBER)).isEqualTo("浙政发〔2021〕5号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《关于公布名单的通知》（浙政发〔2021〕5号），制定本办法",
        "浙政发〔2021〕5号文件精神，请认真贯彻",
        "浙政发〔2021〕5号、浙政发〔2021〕6号同时废止",
        "附件：浙政发〔2021〕5号文件所附名单"
      })
  void numberThatADocumentCitesIsNotItsOwn(String line) {
    Manuscript letter = Manuscript.titled("名单管理办法").line(line).body();

    assertThat(letter.value(Field.DOCUMENT_NUMBER)).isEqualTo("-");
  }

  @Test
  void decreeBearsItsBodyAndRunningNumber() {
    Manuscript decree =
        Manuscript.titled("杭州市节约用水办法")
            .line("杭州市人民政府令")
            .line("第三百二十一号")
            .line("《杭州市节约用水办法》已经市政府常务会议审议通过，现予公布，自2021年5月1日起施行。")
            .line("市　长：某某某")
            .line("2021年3月9日");

    assertThat(decree.value(Field.DOCUMENT_NUMBER)).isEqualTo("杭州市人民政府令第321号");
    assertThat(decree.value(Field.ISSUER)).isEqualTo("杭州市人民政府");
    assertThat(decree.value(Field.ISSUED_ON)).isEqualTo("2021-03-09");
    assertThat(decree.value(Field.REGION)).isEqualTo("330100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年6月30日",
        "2021 年 6 月 30 日",
        "２０２１年６月３０日",
        "二〇二一年六月三十日",
        "二○二一年六月三十日",
        "二零二一年六月三十日",
        "2021-06-30",
        "2021.6.30",
        "（2021年6月30日）"
      })
  void readsTheDayUnderTheSignature(String day) {
    Manuscript letter =
        Manuscript.titled("关于公布名单的通知").body().line("浙江省水利厅").line(day).line("（此件公开发布）");

    assertThat(letter.value(Field.ISSUED_ON)).isEqualTo("2021-06-30");
    assertThat(letter.value(Field.ISSUER)).isEqualTo("浙江省水利厅");
  }

  @Test
  void dayOfPrintingAndOfEntryIntoForceAreNotTheDayOfIssue() {
    Manuscript letter =
        Manuscript.titled("关于公布名单的通知").line("本办法自2021年8月1日起施行。").line("浙江省水利厅办公室2021年7月2日印发");

    assertThat(letter.value(Field.ISSUED_ON)).isEqualTo("-");
  }

  @Test
  void impossibleDayIsNone() {
    Manuscript letter = Manuscript.titled("关于公布名单的通知").body().line("浙江省水利厅").line("2021年2月30日");

    assertThat(letter.value(Field.ISSUED_ON)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省水利厅 浙江省财政厅 | 浙江省水利厅、浙江省财政厅",
        "杭州市人社局 | 杭州市人力资源和社会保障局",
        "国家发展改革委 财政部 人民银行 | 国家发展和改革委员会、财政部、人民银行",
        "浙江省发改委、省财政厅 | 浙江省发展和改革委员会、浙江省财政厅",
        "杭州市水务局杭州市财政局 | 杭州市水务局、杭州市财政局",
        "中共杭州市委办公厅 杭州市人民政府办公厅 | 中共杭州市委办公厅、杭州市人民政府办公厅",
        "西湖区教育局 | 杭州市西湖区教育局",
        "云澜市水务局（盖章） | 云澜市水务局",
        "宁波经济技术开发区管理委员会 | 宁波经济技术开发区管理委员会"
      })
  void issuerIsNamedInFull(String signature, String issuer) {
    Manuscript letter =
        Manuscript.titled("杭州市西湖区有关事项的通知").body().line(signature).line("2021年6月30日");

    assertThat(letter.value(Field.ISSUER)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"各市、县（市、区）人民政府：", "规划领导小组", "加强组织领导", "经办人：某某某", "浙江省"})
  void whatIsNoBodyIsNoIssuer(String line) {
    Manuscript letter = Manuscript.titled("有关事项").body().line(line).line("2021年6月30日");

    assertThat(letter.value(Field.ISSUER)).isEqualTo("-");
  }

  @Test
  void signatureSpeaksBeforeThePageThatPassesTheDocumentOn() {
    Manuscript copy =
        Manuscript.titled("（转载）浙江省水利厅关于公布名单的通知")
            .body()
            .line("浙江省水利厅")
            .line("2021年6月30日")
            .states("PubDate", "2021-09-01")
            .states("发布机构", "杭州市西湖区人民政府")
            .states("SiteName", "杭州市西湖区人民政府门户网站");

    assertThat(copy.value(Field.ISSUER)).isEqualTo("浙江省水利厅");
    assertThat(copy.value(Field.ISSUED_ON)).isEqualTo("2021-06-30");
    assertThat(copy.value(Field.REGION)).isEqualTo("330000");
    assertThat(copy.value(Field.LEVEL)).isEqualTo("PROVINCIAL");
  }

  @Test
  void pageSpeaksWhereTheTextIsSilent() {
    Manuscript page =
        Manuscript.titled("城乡供水常见问题")
            .body()
            .states("ContentSource", "市水务局  规划处")
            .states("PubDate", "2021-09-01 10:30")
            .states("索引号", "X/2021-1")
            .states("主题分类", "水利、水务")
            .states("SiteName", "杭州市水务局网站");

    assertThat(page.value(Field.ISSUER)).isEqualTo("杭州市水务局");
    assertThat(page.value(Field.ISSUED_ON)).isEqualTo("2021-09-01");
    assertThat(page.value(Field.INDEX_NUMBER)).isEqualTo("X/2021-1");
    assertThat(page.value(Field.TOPIC)).isEqualTo("水利、水务");
  }

  @Test
  void newspaperIsNoIssuer() {
    Manuscript page = Manuscript.titled("新措今起实施").body().states("来源", "某某日报");

    assertThat(page.value(Field.ISSUER)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省综合交通运输发展“十四五”规划 | 330000 | PROVINCIAL",
        "杭州市国土空间总体规划（2021—2035年） | 330100 | MUNICIPAL",
        "杭州市上城区“十四五”规划 | 330102 | COUNTY",
        "义乌市“十四五”规划 | 330782 | COUNTY",
        "南京市鼓楼区“十四五”规划 | 320106 | COUNTY",
        "福建省福州市鼓楼区“十四五”规划 | 350102 | COUNTY",
        "鼓楼区“十四五”规划 | - | -",
        "朝阳区“十四五”规划 | - | -",
        "北京市朝阳区“十四五”规划 | 110105 | COUNTY",
        "矿区生态修复“十四五”规划 | - | -",
        "广西林业发展“十四五”规划 | 450000 | PROVINCIAL",
        "浙江江苏共建规划 | - | -",
        "数字水务“十四五”规划 | - | -"
      })
  void titleTellsTheRegionAndItsLevel(String title, String region, String level) {
    Manuscript plan = Manuscript.titled(title).body();

    assertThat(plan.value(Field.REGION)).isEqualTo(region);
    assertThat(plan.value(Field.LEVEL)).isEqualTo(level);
  }

  @Test
  void districtThatWasMergedKeepsItsCodeAndIsFoundUnderTheNewOne() {
    Manuscript plan =
        Manuscript.titled("杭州市下城区教育事业发展规划").body().line("杭州市下城区教育局").line("2019年3月1日");

    assertThat(plan.value(Field.REGION)).isEqualTo("330103");
    assertThat(Regions.ofChina().codesFinding("330103", 2019))
        .contains("330103", "330105", "330100");
  }

  @Test
  void nationsDocumentHasALevelAndNoRegion() {
    Manuscript plan =
        Manuscript.titled("国务院办公厅关于印发“十四五”节水规划的通知")
            .line("国办发〔2021〕99号")
            .line("各省、自治区、直辖市人民政府，新疆生产建设兵团：")
            .body()
            .line("国务院办公厅")
            .line("2021年10月28日");

    assertThat(plan.value(Field.LEVEL)).isEqualTo("NATIONAL");
    assertThat(plan.value(Field.REGION)).isEqualTo("-");
    assertThat(plan.value(Field.KIND)).isEqualTo("PLAN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云澜市水务“十四五”规划 | PLAN",
        "云澜市水务“十四五”规划（征求意见稿） | CONSULTATION_DRAFT",
        "云澜市水务“十四五”规划（送审稿） | REVIEW_DRAFT",
        "云澜市水务“十四五”规划（报批稿） | APPROVAL_DRAFT",
        "云澜市水务“十四五”规划编制提纲 | OUTLINE",
        "云澜市水务“十四五”规划前期研究报告 | STUDY",
        "《云澜市水务“十四五”规划》编制说明 | EXPLANATION",
        "关于《云澜市水务“十四五”规划（征求意见稿）》的反馈意见 | REVIEW_OPINION",
        "云澜市水务“十四五”规划（送审稿）专家论证意见 | EXPERT_OPINION",
        "关于《云澜市水务“十四五”规划》的衔接审查意见 | ALIGNMENT_OPINION",
        "云澜市水务“十四五”规划环境影响报告书 | ENVIRONMENTAL_ASSESSMENT",
        "云澜市水务“十四五”规划水资源论证报告 | WATER_ASSESSMENT",
        "云澜市水务“十三五”规划实施情况评估报告 | EVALUATION",
        "《云澜市水务“十四五”规划》政策解读 | INTERPRETATION",
        "一图读懂云澜市水务“十四五”规划 | PUBLICITY",
        "关于《云澜市水务“十四五”规划（征求意见稿）》公开征求意见的公示 | NOTICE",
        "云澜市水务局关于印发《云澜市水务“十四五”规划》的通知 | PLAN",
        "云澜市水务局关于做好防汛工作的通知 | NOTICE",
        "云澜市节约用水条例 | -"
      })
  void titleTellsTheKind(String title, String kind) {
    assertThat(Manuscript.titled(title).body().value(Field.KIND)).isEqualTo(kind);
  }

  @Test
  void markOnTheCoverTellsTheDraft() {
    Manuscript plan = Manuscript.titled("云澜市水务“十四五”规划").line("（送审稿）").line("云澜市水务局");

    assertThat(plan.value(Field.KIND)).isEqualTo("REVIEW_DRAFT");
    assertThat(plan.value(Field.ISSUER)).isEqualTo("云澜市水务局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要 | DEVELOPMENT",
        "杭州市国土空间总体规划（2021—2035年） | SPATIAL",
        "杭州市水务“十四五”规划 | SPECIAL",
        "环杭州湾都市圈发展规划 | REGIONAL",
        "《杭州市水务“十四五”规划》解读 | -",
        "杭州市规划管理条例 | -"
      })
  void onlyPlansHaveACategory(String title, String category) {
    assertThat(Manuscript.titled(title).body().value(Field.CATEGORY)).isEqualTo(category);
  }

  @Test
  void coverTellsThePlanCodeIfItIsAValidOne() {
    Manuscript plan = Manuscript.titled("浙江省水利规划").line("规划编码 2021-330000-3-00012-E");
    Manuscript wrong = Manuscript.titled("浙江省水利规划").line("规划编码 2021-330000-3-00012-F");

    assertThat(plan.value(Field.PLAN_CODE)).isEqualTo("2021-330000-3-00012-E");
    assertThat(wrong.value(Field.PLAN_CODE)).isEqualTo("-");
  }

  @Test
  void periodAndSubjectsComeFromTheTitle() {
    Manuscript plan = Manuscript.titled("杭州市水务“十四五”规划").body();

    assertThat(plan.coded(Field.PERIOD))
        .hasValueSatisfying(
            period -> {
              assertThat(period.value()).isEqualTo("14");
              assertThat(period.label()).isEqualTo("十四五");
              assertThat(period.evidence().page()).hasValue(1);
            });
    assertThat(plan.coded())
        .filteredOn(value -> value.field() == Field.SUBJECT)
        .extracting(CodedValue::value)
        .containsExactly("water");
  }

  @Test
  void lawIsOfWhoPassedItAndOfTheDayWhenItNeverChanged() {
    Manuscript law = Manuscript.titled("杭州市水资源条例").line("2021年3月1日 杭州市第十三届人民代表大会常务委员会第三次会议通过");

    assertThat(law.value(Field.ISSUER)).isEqualTo("杭州市人民代表大会常务委员会");
    assertThat(law.value(Field.ISSUED_ON)).isEqualTo("2021-03-01");

    law.line("2023年3月1日 杭州市第十四届人民代表大会常务委员会第九次会议修订");
    assertThat(law.value(Field.ISSUED_ON)).isEqualTo("-");
  }

  @Test
  void reportIsOfTheGovernmentForWhichItIsGiven() {
    Manuscript report =
        Manuscript.titled("2025年浙江省政府工作报告")
            .line("来源：某某日报")
            .line("——2025年1月14日在浙江省第十四届人民代表大会第三次会议上")
            .line("各位代表：")
            .line("现在，我代表省人民政府，向大会报告工作，请予审议。");

    assertThat(report.value(Field.ISSUER)).isEqualTo("浙江省人民政府");
    assertThat(report.value(Field.ISSUED_ON)).isEqualTo("2025-01-14");
  }

  @Test
  void reportOfTheNationIsOfTheStateCouncil() {
    Manuscript report =
        Manuscript.titled("政府工作报告")
            .line("——2015年3月5日在第十二届全国人民代表大会第三次会议上")
            .line("现在，我代表国务院，向大会报告政府工作，请予审议。");

    assertThat(report.value(Field.ISSUER)).isEqualTo("国务院");
    assertThat(report.value(Field.LEVEL)).isEqualTo("NATIONAL");
    assertThat(report.value(Field.REGION)).isEqualTo("-");
  }

  @Test
  void placeWhereAReporterSatIsNotTheDocuments() {
    Manuscript news = Manuscript.of("新华社杭州7月29日电", "记者某某").body();

    assertThat(news.value(Field.REGION)).isEqualTo("-");
  }

  @Test
  void everyValueBearsTheWordsItWasReadFrom() {
    Manuscript letter =
        Manuscript.titled("浙江省水利厅关于公布名单的通知")
            .line("浙水〔2021〕5号")
            .body()
            .line("浙江省水利厅")
            .line("2021年6月30日");

    assertThat(letter.coded())
        .isNotEmpty()
        .allSatisfy(
            value -> {
              assertThat(value.evidence().text()).isNotBlank();
              assertThat(value.evidence().page()).hasValue(1);
              assertThat(value.confidence()).isBetween(0.7, 1.0);
              assertThat(value.rule()).isNotBlank();
            });
  }
}
