package org.guiku.comparison.outline;

import java.util.OptionalInt;

/**
 * A sentence of a draft.
 *
 * @param ordinal of its passage
 * @param page of its passage, where the format has pages
 */
public record Quote(int ordinal, OptionalInt page, String text) {}
