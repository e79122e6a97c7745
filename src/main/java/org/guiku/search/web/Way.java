package org.guiku.search.web;

/**
 * One of several ways to see a result.
 *
 * @param name by which the page finds its words, or the words themselves
 */
record Way(String name, boolean chosen, String link) {}
