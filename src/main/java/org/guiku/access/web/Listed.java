package org.guiku.access.web;

import java.util.List;
import java.util.function.Function;
import org.guiku.access.Refused;

/** One page of a list that is wholly at hand, in the form that all lists of the interface have. */
record Listed<T>(List<T> items, long total, int page, int size) {

  private static final int MOST = 100;

  /**
   * @param page from 0
   * @throws Refused 400 BAD_NUMBER
   */
  static <S, T> Listed<T> of(List<S> all, int page, int size, Function<S, T> view) {
    check("page", page, 0, Integer.MAX_VALUE);
    check("size", size, 1, MOST);
    List<T> items = all.stream().skip((long) page * size).limit(size).map(view).toList();
    return new Listed<>(items, all.size(), page, size);
  }

  private static void check(String name, int given, int least, int most) {
    if (given < least || given > most) {
      throw new Refused(400, "BAD_NUMBER", name, least, most);
    }
  }
}
