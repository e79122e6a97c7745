package org.guiku.ingestion.worker;

import java.time.Duration;
import org.guiku.ingestion.extract.ReadingLimits;

/**
 * What a worker process may use.
 *
 * @param heapMegabytes bound of its Java heap; past it the file in hand is OUT_OF_MEMORY
 * @param residentMegabytes bound of all its memory as the system counts it, heap included; past it
 *     the process is ended
 * @param deadline longest time one file may take
 * @param filesPerProcess after so many files a fresh process takes its place
 */
public record WorkerSettings(
    int heapMegabytes,
    int residentMegabytes,
    Duration deadline,
    int filesPerProcess,
    ReadingLimits limits) {}
