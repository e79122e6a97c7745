package org.guiku.comparison;

import org.guiku.comparison.diff.Redline;

/** A comparison that is done, and what it found in the texts as they were then. */
public record Compared(Comparison comparison, Redline redline) {}
