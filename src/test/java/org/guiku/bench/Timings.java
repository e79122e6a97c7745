package org.guiku.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Times of many answers, in milliseconds. */
final class Timings {

  private double[] sorted = {};

  void add(double[] millis) {
    sorted = DoubleStream.concat(Arrays.stream(sorted), Arrays.stream(millis)).sorted().toArray();
  }

  /** The time that so many in a hundred answers stay within. */
  double percentile(int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
