package org.guiku.documents;

import java.time.Instant;

/**
 * That a document was taken out of use; it can be brought back until it is purged.
 *
 * @param by the name of who did it
 */
public record Withdrawal(Instant at, String by) {}
