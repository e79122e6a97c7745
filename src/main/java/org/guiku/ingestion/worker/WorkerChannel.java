package org.guiku.ingestion.worker;

import java.nio.channels.SocketChannel;
import org.guiku.ingestion.process.FrameChannel;

/** The channel between a server and one worker. */
final class WorkerChannel extends FrameChannel<WorkerChannel.Type> {

  /** What a frame says. */
  enum Type {
    REQUEST,
    PROGRESS,
    OCR,
    READ,
    UNPACKED,
    UNREADABLE,
    TROUBLE,
    PICTURE_REQUEST,
    PICTURE
  }

  WorkerChannel(SocketChannel socket) {
    super(socket, Type.values());
  }
}
