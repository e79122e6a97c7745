package org.guiku.ingestion.process;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.net.URL;

/**
 * Refuses network connections in this virtual machine, so that no file can make a reader fetch
 * something: neither through an address nor through a socket.
 */
public final class NoNetwork {

  private NoNetwork() {}

  /** For the rest of this process's life; to be called once. */
  public static void enforce() throws IOException {
    URL.setURLStreamHandlerFactory(
        protocol ->
            switch (protocol) {
              case "file", "jar", "jrt" -> null;
              default -> throw new UncheckedRefusal("no " + protocol + " in a reading process");
            });
    refuseSockets();
  }

  /** Deprecated since most uses of it were mistakes; this one is not. */
  @SuppressWarnings("deprecation")
  private static void refuseSockets() throws IOException {
    SocketImplFactory none =
        () -> {
          throw new UncheckedRefusal("no sockets in a reading process");
        };
    Socket.setSocketImplFactory(none);
  }

  /** A reader tried to open a connection. */
  static final class UncheckedRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncheckedRefusal(String message) {
      super(message);
    }
  }
}
