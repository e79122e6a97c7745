package org.guiku.access;

/**
 * Somebody ended their session.
 *
 * @param person who
 * @param address from which
 */
public record SignedOut(Viewer.Person person, String address) {}
