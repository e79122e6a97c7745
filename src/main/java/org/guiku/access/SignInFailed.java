package org.guiku.access;

/**
 * Somebody tried to begin a session and was refused.
 *
 * @param name that was given, known or not; at most 100 characters
 * @param way {@code password} or the name of the provider of identities
 * @param address from which
 */
public record SignInFailed(String name, String way, String address) {}
