package org.guiku.access;

import java.util.Optional;

/**
 * A department, whose people read its documents.
 *
 * @param region six digits of GB/T 2260
 */
public record Department(
    DepartmentId id, String name, Optional<String> region, Optional<Level> level) {

  /** On which level of government it is. */
  public enum Level {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY
  }

  /** What is said of a department. */
  public record Form(String name, Optional<String> region, Optional<Level> level) {

    private static final int LONGEST_NAME = 200;

    /**
     * @throws Refused 400 MALFORMED_VALUE
     */
    public Form {
      name = name.strip();
      region = region.map(String::strip).filter(given -> !given.isEmpty());
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw new Refused(400, "MALFORMED_VALUE", "name");
      }
      if (region.filter(given -> !given.matches("\\d{6}")).isPresent()) {
        throw new Refused(400, "MALFORMED_VALUE", "region");
      }
    }
  }
}
