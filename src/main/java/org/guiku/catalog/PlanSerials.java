package org.guiku.catalog;

import org.guiku.access.Refused;
import org.guiku.coding.Category;
import org.guiku.coding.PlanCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the plan codes of each year and region. */
@Component
class PlanSerials {

  private static final int LAST = 99_999;

  private final JdbcClient jdbc;

  PlanSerials(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A code that nobody was given, nor will be: who else wants one of the same year and region waits
   * for the end of the caller's transaction.
   *
   * @throws Refused 409 SERIALS_USED_UP
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public PlanCode next(int year, String region, Category category) {
    jdbc.sql("insert into plan_serials values (?, ?, 0) on conflict do nothing")
        .params(year, region)
        .update();
    jdbc.sql(
            "update plan_serials set last_serial = last_serial + 1"
                + " where year_of_code = ? and region = ?")
        .params(year, region)
        .update();
    int serial =
        jdbc.sql("select last_serial from plan_serials where year_of_code = ? and region = ?")
            .params(year, region)
            .query(Integer.class)
            .single();
    if (serial > LAST) {
      throw new Refused(409, "SERIALS_USED_UP", region, Integer.toString(year));
    }
    return new PlanCode(year, region, category, serial);
  }
}
