package org.guiku.search.meaning;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import org.guiku.documents.Documents;
import org.guiku.documents.VectorRegister;
import org.guiku.search.background.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the vectors that are lacking, behind all else that the server does. */
@Component
class Embedding implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Embedding.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration POLL_WHILE_OTHERS_WORK = Duration.ofMillis(200);
  private static final Duration REST_AFTER_FAULT = Duration.ofSeconds(5);

  private static final ThreadFactory NAMED =
      Thread.ofPlatform().name("guiku-vectors-", 1).daemon().factory();

  private final VectorRegister register;
  private final Documents documents;
  private final VectorStore store;
  private final MeaningModel model;
  private final VectorSettings settings;
  private final Calm calm;
  private final BackgroundThread thread = new BackgroundThread("guiku-vectors");
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
    if (!settings.areOff()) {
      register.want();
    }
    thread.start(this::run);
  }

  @Override
  public synchronized void stop() {
    thread.end();
  }

  @Override
  public boolean isRunning() {
    return thread.isRunning();
  }

  /** After the index, which it feeds, and before the queue, so that no reading is missed. */
  @Override
  public int getPhase() {
    return 1;
  }

  private void run() {
    Optional<Embedder> embedder = settings.areOff() ? Optional.empty() : model.embedder();
    boolean begun = false;
    while (thread.isRunning() && !begun) {
      begun = attempt(() -> begin(embedder.isPresent()));
    }
    embedder.ifPresent(this::makeVectors);
  }

  private boolean begin(boolean able) {
    if (able) {
      register.want(Embedded.MADE_BY);
    } else {
      register.wantNone();
    }
    return true;
  }

  private void makeVectors(Embedder embedder) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(settings.threadCount(), Embedding::modest)) {
      while (thread.isRunning()) {
        var making =
            new VectorMaking(register, documents, store, embedder, threads, this::waitForCalm);
        if (!attempt(making::round)) {
          thread.pause(POLL);
        }
      }
    }
  }

  /** True when there is time, false when the program ends. */
  private boolean waitForCalm() {
    while (thread.isRunning() && !calm.isNow()) {
      thread.pause(POLL_WHILE_OTHERS_WORK);
    }
    return thread.isRunning();
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
      thread.pause(REST_AFTER_FAULT);
      return false;
    }
  }

  private static Thread modest(Runnable work) {
    return NAMED.newThread(
        () -> {
          Niceness.standBack();
          work.run();
        });
  }
}
