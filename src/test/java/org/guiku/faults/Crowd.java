package org.guiku.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several clients that upload one small document after another until the server is gone. */
final class Crowd {

  private final List<Thread> clients = new ArrayList<>();

  private Crowd() {}

  /**
   * @param most documents of one client
   */
  static Crowd uploading(
      Library library, SmallDocuments documents, Promises promises, int clients, int most) {
    Crowd crowd = new Crowd();
    for (int i = 0; i < clients; i++) {
      crowd.clients.add(Thread.ofVirtual().start(() -> upload(library, documents, promises, most)));
    }
    return crowd;
  }

  void join() throws InterruptedException {
    for (Thread client : clients) {
      client.join();
    }
  }

  private static void upload(
      Library library, SmallDocuments documents, Promises promises, int most) {
    try {
      for (int i = 0; i < most; i++) {
        SmallDocuments.SmallDocument next = documents.next();
        promises.remember(library.upload(next.name(), next.bytes()), next.bytes(), next.phrase());
      }
    } catch (IOException e) {
      // The server was killed; what it has not answered it has not promised.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
