package org.guiku.search;

import java.util.List;
import java.util.OptionalInt;

/**
 * A passage that a hit shows.
 *
 * @param page of its first mark, from 1
 * @param snippet HTML, escaped but for {@code <mark>}
 */
public record HitPassage(
    int ordinal, String address, OptionalInt page, List<String> section, String snippet) {}
