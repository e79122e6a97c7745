package org.guiku.comparison.tracked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.guiku.comparison.docx.DocxRedline;
import org.guiku.comparison.docx.UnreadableDocx;
import org.guiku.comparison.tracked.RedlineChannel.Request;
import org.guiku.comparison.tracked.RedlineChannel.Type;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.LifeLine;
import org.guiku.ingestion.process.NoNetwork;

/** The main class of a process that marks one file and ends. */
public final class RedlineWorker {

  private RedlineWorker() {}

  /** The one argument is the path of the server's socket. */
  public static void main(String[] args) throws IOException {
    LifeLine.hold(() -> {});
    SocketChannel socket = ChildProcess.callBack(args[0]);
    NoNetwork.enforce();
    try (var channel = new RedlineChannel(socket)) {
      answer(Request.of(channel.receive().body()), channel);
    }
  }

  private static void answer(Request request, RedlineChannel channel) throws IOException {
    try {
      DocxRedline.write(request.left(), request.right(), request.to(), request.marks());
      channel.send(Type.WRITTEN, new byte[0]);
    } catch (UnreadableDocx e) {
      channel.send(Type.UNREADABLE, String.valueOf(e.getMessage()).getBytes(UTF_8));
    } catch (IOException e) {
      channel.send(Type.TROUBLE, String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }
}
