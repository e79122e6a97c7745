package org.guiku.blobs;

/** A blob that is on disk, with its length in bytes. */
public record StoredBlob(BlobRef ref, long bytes) {}
