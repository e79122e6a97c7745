package org.guiku.documents;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in total order.
 *
 * @param total number of items on all pages
 * @param page from 0
 * @param size most items on a page, 1 to 100
 */
public record Listing<T>(List<T> items, long total, int page, int size) {

  public <U> Listing<U> map(Function<? super T, ? extends U> function) {
    return new Listing<>(items.stream().<U>map(function).toList(), total, page, size);
  }

  /** The asked page of a list that is wholly at hand. */
  public static <T> Listing<T> of(List<T> all, PageRequest request) {
    int from = (int) Math.min(request.offset(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return new Listing<>(
        List.copyOf(all.subList(from, to)), all.size(), request.page(), request.size());
  }
}
