package org.guiku.documents;

import java.util.Optional;
import org.guiku.access.Visibility;
import org.guiku.blobs.StoredBlob;

/**
 * A file as it came, its bytes stored.
 *
 * @param fileName without folders
 * @param title as given by a person; empty where none was
 * @param container the archive it came in
 * @param depth how many archives are around it, 0 for a file of its own
 */
public record Received(
    StoredBlob blob,
    String fileName,
    Optional<String> title,
    DocumentKind kind,
    Optional<String> planCode,
    Visibility visibility,
    Optional<DocumentId> container,
    int depth) {}
