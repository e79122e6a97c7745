package org.guiku.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第三章 总则             | 总则
          第三章　保障措施         | 保障措施
          第十二编构建新发展格局    | 构建新发展格局
          第 1 节 发展基础        | 发展基础
          第一部分：总体要求       | 总体要求
          一、指导思想            | 指导思想
          （一）坚持绿色发展。     | 坚持绿色发展
          (2) 基本原则           | 基本原则
          1.主要目标             | 主要目标
          3． 主要任务           | 主要任务
          6.2 组织领导           | 组织领导
          6.2.1组织领导          | 组织领导
          3）实施步骤            | 实施步骤
          ①实施步骤             | 实施步骤
          专栏4 水利重点工程       | 水利重点工程
          表2-1 主要指标          | 主要指标
          附件1：任务分工表        | 任务分工表
          一体化发展             | 一体化发展
          2035年远景目标         | 2035年远景目标
          十四五规划             | 十四五规划
          表现形式               | 表现形式
          第一产业增加值          | 第一产业增加值
          第三方服务             | 第三方服务
          3.5%的增长            | 3.5%的增长
          第五章                |
          """)
  void saysItsWordsWithoutItsNumber(String heading, String words) {
    assertThat(Heading.withoutNumber(heading)).isEqualTo(words == null ? "" : words);
  }
}
