package org.guiku.ingestion.worker;

import java.nio.file.Path;

/**
 * A page of an image file to be drawn.
 *
 * @param page from 1
 */
public record PictureJob(Path file, int page) {}
