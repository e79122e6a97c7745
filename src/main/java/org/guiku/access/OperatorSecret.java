package org.guiku.access;

/**
 * Known to whoever can read the data directory of a running server, and by it to the server as its
 * operator.
 */
public record OperatorSecret(Secret secret) {}
