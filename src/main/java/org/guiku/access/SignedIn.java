package org.guiku.access;

/**
 * Somebody began a session.
 *
 * @param person who
 * @param way {@code password} or the name of the provider of identities
 * @param address from which
 */
public record SignedIn(Viewer.Person person, String way, String address) {}
