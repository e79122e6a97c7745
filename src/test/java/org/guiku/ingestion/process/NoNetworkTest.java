package org.guiku.ingestion.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In a process of its own, as connections once refused are refused for a process's whole life. */
@Timeout(60)
class NoNetworkTest {

  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
    server.start();
  }

  @AfterEach
  void stopListening() {
    server.stop(0);
  }

  @Test
  void aReaderReachesNothingThroughASocketOrAnAddressAndMayStillDecrypt() throws Exception {
    assertThat(reachingOut(true))
        .isEqualTo(
            "socket no sockets in a reading process\naddress no http in a reading process\n"
                + "cipher reached\n");
  }

  @Test
  void whatIsNotRefusedIsReached() throws Exception {
    assertThat(reachingOut(false)).isEqualTo("socket reached\naddress reached\ncipher reached\n");
  }

  private String reachingOut(boolean refused) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ReachingOut.class.getName(),
            String.valueOf(server.getAddress().getPort()),
            String.valueOf(refused));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
