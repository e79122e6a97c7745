package org.guiku.ingestion.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.jspecify.annotations.Nullable;

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
              default -> new Refusing();
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

  /** Addresses may be named, as Java's own encryption does, but neither followed nor looked up. */
  private static final class Refusing extends URLStreamHandler {

    @Override
    protected URLConnection openConnection(URL address) {
      throw new UncheckedRefusal("no " + address.getProtocol() + " in a reading process");
    }

    @Override
    protected @Nullable InetAddress getHostAddress(URL address) {
      return null;
    }
  }

  /** A reader tried to open a connection. */
  static final class UncheckedRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncheckedRefusal(String message) {
      super(message);
    }
  }
}
