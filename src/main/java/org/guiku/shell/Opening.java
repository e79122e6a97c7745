package org.guiku.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guiku.access.Visibility;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say to whom what a command brings is open. */
final class Opening {

  @Option(
      names = "--visibility",
      paramLabel = "WHO",
      description =
          "who may read it: ${COMPLETION-CANDIDATES} (everybody, who signs in, the department, who"
              + " is named); DEPARTMENT where nothing is said")
  @Nullable Visibility visibility;

  @Option(
      names = "--department",
      paramLabel = "D",
      description =
          "whose people read it, by its name; that of whoever brings it, an operator has none")
  @Nullable String department;

  List<Client.Multipart.Field> fields() {
    List<Client.Multipart.Field> fields = new ArrayList<>();
    if (visibility != null) {
      fields.add(new Client.Multipart.Field("visibility", visibility.name()));
    }
    if (department != null) {
      fields.add(new Client.Multipart.Field("department", department));
    }
    return fields;
  }

  /** The same behind an address; empty where nothing is said. */
  String query() {
    String said =
        fields().stream()
            .map(it -> it.name() + "=" + URLEncoder.encode(it.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return said.isEmpty() ? "" : "?" + said;
  }
}
