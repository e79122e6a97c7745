package org.guiku.review.reading;

import java.util.regex.Pattern;

/** What letters and mails say around their opinions. */
final class Courtesy {

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?:其余|其[他它]|对其[余他它]).{0,12}(?:无|没有).{0,4}意见|除(?:上述|以上|此).*(?:意见|异议|建议)|(?:以上|上述)(?:意见|建议|各点|几点|内容)?.{0,30}|(?:专|特)此.*|此复|此致.*|敬礼"
              + "|妥否.*|请(?:予|贵局|贵委|你局|你委)?.{0,6}(?:审阅|研究采纳|酌情|参考|参阅|斟酌).*|请.{0,10}研究.{0,16}(?:反馈|采纳|吸收|处理).*|顺[颂祝].*|祝(?:好|工作).*|谢谢.*|感谢.*"
              + "|[（(]?联系(?:人|处室|科室|电话|方式).*|附件?\\s*\\d*[：:].*|附件|附表|.*(?:详见|见|附)(?:附件|附表|后).*"
              + "|如有.*联系.*|抄送.*|.{1,16}〔\\d{4}〕\\d+号|(?:说明|注|备注)[：:].*|.{0,10}(?:签名|签字|签章)[）)]?[：:]?|(?:签发人|页数|共\\d+页).*|发自我的.*|电话[：:].*|手机[：:].*)[。！!；）)]*");

  private static final Pattern NONE =
      Pattern.compile(
          ".*(?:无(?:其他|其它|不同|任何|修改|具体|补充)*(?:的)?(?:修改)?(?:意见|建议)|没有(?:其他|不同|任何|修改|具体|补充)*(?:的)?(?:意见|建议)|无异议|没有异议).*");

  private static final Pattern SUGGESTS =
      Pattern.compile(
          ".*(?:建议|应|请|宜|希望|需|修改|改[为成]|删|补充|增加|增补|明确|调整|核|不一致|不符|不够|偏[高低松紧]|统一|最好|能否|是否|可否"
              + "|考虑|完善|细化|写|不妥|有误|错误|过于|缺少|缺乏|没有|未).*",
          Pattern.DOTALL);

  private static final Pattern PRAISES =
      Pattern.compile(".*(?:同意|赞同|认可|支持|符合|相符|一致|合理|可行|清晰|透彻|总体衔接|可以按程序报批).*", Pattern.DOTALL);

  /** 经修改完善后 wants nothing by itself. */
  private static final Pattern ONCE_MENDED = Pattern.compile("修改(?:完善)?后");

  private static final Pattern WANTS =
      Pattern.compile(
          ".*(?:建议|应|请|宜|改|删|补|增[加补列设写]|希望|但|需|调整|核|偏|不够|不一致|不符|不合理|避免|防止|要[有与对把在将]).*",
          Pattern.DOTALL);

  private static final Pattern ANNEXES = Pattern.compile("附件\\s*\\d*[：:].*");

  private static final Pattern HEAD = Pattern.compile("(?:From|To|Cc|Date): .*");

  private static final Pattern GREETING = Pattern.compile(".{2,40}[：:]");

  private static final Pattern RECEIVED =
      Pattern.compile("^.*?(?:收悉|收到)[。，,](?:经.{1,16}[，,])?(?:现.{1,20}如下[：:。])?");

  private Courtesy() {}

  static boolean isClosing(String line) {
    return CLOSING.matcher(line.strip()).matches();
  }

  /** That somebody has nothing to say, whatever else they write around it. */
  static boolean isNone(String text) {
    return NONE.matcher(text).matches();
  }

  /** Whether anything is wanted of the draft. */
  static boolean suggests(String text) {
    return SUGGESTS.matcher(text).matches();
  }

  /** Whether it agrees and wants nothing. */
  static boolean isAssent(String text) {
    String plain = ONCE_MENDED.matcher(text).replaceAll("");
    return PRAISES.matcher(plain).matches() && !WANTS.matcher(plain).matches();
  }

  /** The first line of a list of what is annexed. */
  static boolean listsAnnexes(String line) {
    return ANNEXES.matcher(line.strip()).matches();
  }

  static boolean isMailHead(String line) {
    return HEAD.matcher(line).matches();
  }

  static boolean isGreeting(String line) {
    return GREETING.matcher(line.strip()).matches();
  }

  /** Without what acknowledges the letter that is answered. */
  static String withoutReceipt(String text) {
    return RECEIVED.matcher(text.strip()).replaceFirst("");
  }
}
