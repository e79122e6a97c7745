package org.guiku.ingestion.worker;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mock.MockParser;
import org.guiku.documents.Failure;
import org.xml.sax.helpers.DefaultHandler;

/** A worker process that does to the server what the file in hand says. */
final class UnrulyWorker {

  private UnrulyWorker() {}

  public static void main(String[] args) throws Throwable {
    SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
    socket.connect(UnixDomainSocketAddress.of(Path.of(args[0])));
    try (var channel = new WorkerChannel(socket)) {
      while (true) {
        Path file = WorkerMessages.request(channel.receive().body()).job().file();
        obey(Files.readString(file), channel);
      }
    }
  }

  private static void obey(String order, WorkerChannel channel) throws Throwable {
    switch (order) {
      case "behave" -> behave(channel);
      case "exit" -> System.exit(7);
      case "exit well" -> System.exit(0);
      case "throw" -> throw new IllegalStateException("thrown by the reader");
      case "hang" -> Thread.sleep(Long.MAX_VALUE);
      case "spin" -> spin();
      case "fill the heap" -> fillTheHeap();
      case "fill native memory" -> fillNativeMemory();
      case "write where nothing is" -> writeWhereNothingIs();
      case "abort" -> abort();
      case "close the channel" -> closeAndStay(channel);
      case "talk nonsense" -> talkNonsense(channel);
      case "chat" -> {
        chat();
        behave(channel);
      }
      case "recognise a scan" -> {
        channel.send(WorkerChannel.Type.OCR, new byte[0]);
        Thread.sleep(4000);
        behave(channel);
      }
      case "report for ever" -> reportForEver(channel);
      default -> {
        mock(order);
        behave(channel);
      }
    }
  }

  private static void behave(WorkerChannel channel) throws Exception {
    Failure failure = new Failure(Failure.Code.EMPTY, "well behaved");
    channel.send(WorkerChannel.Type.UNREADABLE, WorkerMessages.unreadable("text/plain", failure));
  }

  private static void spin() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  private static void fillTheHeap() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < Integer.MAX_VALUE) {
      kept.add(new byte[1 << 20]);
    }
  }

  /** As fast as a native library could; the system counts a page once it is written to. */
  private static void fillNativeMemory() throws Exception {
    while (!Thread.currentThread().isInterrupted()) {
      Arena.global().allocate(8 << 20).fill((byte) 1);
      Thread.sleep(20);
    }
  }

  /** Writes to an address that is not there, as a broken native library does. */
  private static void writeWhereNothingIs() {
    MemorySegment.ofAddress(8).reinterpret(8).set(ValueLayout.JAVA_LONG, 0, 1);
  }

  /** As a native library does that finds its own state broken. */
  private static void abort() throws Throwable {
    Linker linker = Linker.nativeLinker();
    MemorySegment abort = linker.defaultLookup().find("abort").orElseThrow();
    linker.downcallHandle(abort, FunctionDescriptor.ofVoid()).invokeExact();
  }

  /** Every other fault that a parser can have, as Tika has collected them. */
  private static void mock(String order) throws Exception {
    InputStream file = new ByteArrayInputStream(order.getBytes(StandardCharsets.UTF_8));
    new MockParser().parse(file, new DefaultHandler(), new Metadata(), new ParseContext());
  }

  private static void closeAndStay(WorkerChannel channel) throws Exception {
    channel.close();
    Thread.sleep(Long.MAX_VALUE);
  }

  private static void talkNonsense(WorkerChannel channel) throws Exception {
    channel.send(WorkerChannel.Type.REQUEST, "what do you want?".getBytes());
    Thread.sleep(Long.MAX_VALUE);
  }

  /** More than any pipe holds. */
  private static void chat() {
    for (int i = 0; i < 20_000; i++) {
      System.out.println("a parser talks and talks, line " + i);
      System.err.println("and complains, line " + i);
    }
  }

  private static void reportForEver(WorkerChannel channel) throws Exception {
    for (int page = 1; page > 0; page++) {
      channel.send(WorkerChannel.Type.PROGRESS, WorkerMessages.progress(page, page + 1));
    }
  }
}
