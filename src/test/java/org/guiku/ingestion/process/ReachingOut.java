package org.guiku.ingestion.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** A process that tries to reach a port of this machine, and says what came of it. */
final class ReachingOut {

  /** One way to the port. */
  private interface Way {
    void go() throws IOException;
  }

  private ReachingOut() {}

  /** The port, and whether connections are refused first. */
  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    if (Boolean.parseBoolean(args[1])) {
      NoNetwork.enforce();
    }
    System.out.println("socket " + tried(() -> connect(port)));
    System.out.println("address " + tried(() -> open(port)));
    System.out.println("cipher " + tried(ReachingOut::cipher));
  }

  private static String tried(Way way) {
    try {
      way.go();
      return "reached";
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static void connect(int port) throws IOException {
    new Socket(InetAddress.getLoopbackAddress(), port).close();
  }

  /** Java's encryption names an address of the net as it starts, and reaches for none. */
  private static void cipher() throws IOException {
    try {
      Cipher.getInstance("AES/CBC/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static void open(int port) throws IOException {
    URI page = URI.create("http://127.0.0.1:" + port + "/");
    try (InputStream in = page.toURL().openStream()) {
      in.readAllBytes();
    }
  }
}
