package org.guiku.fonts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The Chinese font of this machine: the one that was set, else the best that is found. */
@Component
public class ChineseFonts {

  private static final Logger LOG = LoggerFactory.getLogger(ChineseFonts.class);

  /** Between one look and the next while there is none: a machine may have thousands of fonts. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final String stated;
  private final Supplier<List<Path>> files;
  private final Clock clock;
  private @Nullable ChineseFont known;
  private Instant lastLook = Instant.EPOCH;

  /**
   * Sets or finds it.
   *
   * @param stated path of a font file, for a collection with a comma and the face behind it where
   *     another is wanted than the simplified one; empty to have one found
   */
  @Autowired
  ChineseFonts(@Value("${guiku.font:}") String stated, Clock clock) {
    this(stated, () -> FontPlaces.usual().filesAnd(Fontconfig.files()), clock);
  }

  ChineseFonts(String stated, Supplier<List<Path>> files, Clock clock) {
    this.stated = stated.strip();
    this.files = files;
    this.clock = clock;
  }

  /**
   * Looked for again until there is one, once a minute, so that one that was installed meanwhile is
   * found without a new start. Empty where the set one holds no Chinese, and where none is found.
   */
  public synchronized Optional<ChineseFont> any() {
    ChineseFont last = known;
    if (last == null ? isTimeToLook() : !Files.isReadable(last.file())) {
      known = stated.isEmpty() ? found() : set();
      lastLook = clock.instant();
    }
    return Optional.ofNullable(known);
  }

  /** Also where the clock went back. */
  private boolean isTimeToLook() {
    return Duration.between(lastLook, clock.instant()).abs().compareTo(PAUSE) >= 0;
  }

  private @Nullable ChineseFont set() {
    Optional<ChineseFont> font = FontFile.stated(stated);
    if (font.isEmpty()) {
      LOG.warn("guiku.font={} is no font with Chinese that can be put into a PDF", stated);
    }
    return font.orElse(null);
  }

  private @Nullable ChineseFont found() {
    return files.get().stream()
        .flatMap(file -> new FontFile(file).best().stream())
        .findFirst()
        .orElse(null);
  }
}
