package org.guiku.search.meaning;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guiku.documents.Documents;
import org.guiku.documents.VectorRegister;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the vectors that are lacking, behind all else that the server does. */
@Component
class Embedding implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Embedding.class);
  private static final long POLL_MILLIS = 500;
  private static final long POLL_WHILE_OTHERS_WORK_MILLIS = 200;
  private static final long REST_AFTER_FAULT_MILLIS = 5_000;

  private static final ThreadFactory NAMED =
      Thread.ofPlatform().name("guiku-vectors-", 1).daemon().factory();

  private final VectorRegister register;
  private final Documents documents;
  private final VectorStore store;
  private final MeaningModel model;
  private final VectorSettings settings;
  private final Calm calm;
  private @Nullable Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean running;
  private boolean faulty;

  Embedding(
      VectorRegister register,
      Documents documents,
      VectorStore store,
      MeaningModel model,
      VectorSettings settings,
      Clock clock) {
    this.register = register;
    this.documents = documents;
    this.store = store;
    this.model = model;
    this.settings = settings;
    this.calm = new Calm(register::waitingForText, clock);
  }

  @Override
  public synchronized void start() {
    running = true;
    if (!settings.areOff()) {
      register.want();
    }
    thread = Thread.ofPlatform().name("guiku-vectors").daemon().start(this::run);
  }

  /** Never interrupts the thread: an interrupted write would close the database. */
  @Override
  public synchronized void stop() {
    running = false;
    ended.countDown();
    if (thread != null) {
      joinUninterruptibly(thread);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the index, which it feeds, and before the queue, so that no reading is missed. */
  @Override
  public int getPhase() {
    return 1;
  }

  private void run() {
    Optional<Embedder> embedder = settings.areOff() ? Optional.empty() : model.embedder();
    boolean begun = false;
    while (running && !begun) {
      begun = attempt(() -> begin(embedder.isPresent()));
    }
    embedder.ifPresent(this::makeVectors);
  }

  private boolean begin(boolean able) {
    if (able) {
      register.want(BgeEmbedder.MODEL);
    } else {
      register.wantNone();
    }
    return true;
  }

  private void makeVectors(Embedder embedder) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(settings.threadCount(), Embedding::modest)) {
      while (running) {
        var making =
            new VectorMaking(register, documents, store, embedder, threads, this::waitForCalm);
        if (!attempt(making::round)) {
          pause(POLL_MILLIS);
        }
      }
    }
  }

  /** True when there is time, false when the program ends. */
  private boolean waitForCalm() {
    while (running && !calm.isNow()) {
      pause(POLL_WHILE_OTHERS_WORK_MILLIS);
    }
    return running;
  }

  /** A fault, a full disk above all, is waited out. */
  private boolean attempt(BooleanSupplier work) {
    try {
      boolean done = work.getAsBoolean();
      faulty = false;
      return done;
    } catch (RuntimeException e) {
      if (!faulty) {
        log.error("Vectors cannot be made now, which is tried again", e);
        faulty = true;
      }
      pause(REST_AFTER_FAULT_MILLIS);
      return false;
    }
  }

  private void pause(long millis) {
    try {
      ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread modest(Runnable work) {
    return NAMED.newThread(
        () -> {
          Niceness.standBack();
          work.run();
        });
  }

  private static void joinUninterruptibly(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
