package org.guiku.documents;

import org.guiku.blobs.BlobRef;

/**
 * A document goes for good. Published in the transaction that deletes it, while its reading is
 * still there.
 */
public record DocumentPurged(DocumentId id, BlobRef blob) {}
