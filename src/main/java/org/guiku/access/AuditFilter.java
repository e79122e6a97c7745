package org.guiku.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit trail are wanted.
 *
 * @param person an id, or a name
 * @param subject an id
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditFilter(
    Optional<String> person,
    Optional<AuditAction> action,
    Optional<String> subject,
    Optional<Instant> from,
    Optional<Instant> until) {}
