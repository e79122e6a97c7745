package org.guiku.search.meaning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of finding by meaning, under {@code guiku.vectors}.
 *
 * @param threads how many make vectors at once, each after everything else that the machine does;
 *     below 0 for as many as there are processors, 0 for a library without vectors
 */
@ConfigurationProperties("guiku.vectors")
record VectorSettings(@DefaultValue("-1") int threads) {

  boolean areOff() {
    return threads == 0;
  }

  int threadCount() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
