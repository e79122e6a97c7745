package org.guiku.access;

/**
 * How far the audit trail has come.
 *
 * @param number of the last line, 0 before the first
 * @param hash of the last line; noted down elsewhere, it holds all lines up to it
 */
public record AuditHead(long number, String hash) {}
