package org.guiku.shell;

import picocli.CommandLine.Option;

/** How a command writes its answer. */
final class OutputFormat {

  /** Text for people, JSON for programs. */
  enum Form {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Form form = Form.TEXT;

  @Option(names = "--json", description = "short for --format json")
  boolean json;

  boolean isJson() {
    return json || form == Form.JSON;
  }
}
