package org.guiku.search.meaning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.search.Mode;
import org.guiku.search.engine.Sense;
import org.guiku.search.query.QueryTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The model of this server, if it has one: loaded when it is first wanted, and then kept. */
@Component
@EnableConfigurationProperties(VectorSettings.class)
public class MeaningModel implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(MeaningModel.class);

  /** Where a model comes from; empty where none is wanted. */
  interface Source {
    Optional<Embedder> load() throws Unavailable;
  }

  private final Source source;
  private boolean given;
  private Optional<Embedder> model = Optional.empty();

  @Autowired
  MeaningModel(VectorSettings settings, @Value("${guiku.data}") Path data) {
    this(settings.areOff() ? Optional::empty : () -> Optional.of(loaded(data)));
  }

  private static BgeEmbedder loaded(Path data) throws Unavailable {
    NativeLibraries.loadFrom(data.resolve("run").resolve("native"));
    return BgeEmbedder.load();
  }

  MeaningModel(Source source) {
    this.source = source;
  }

  /** The model of a server that has none. */
  public static MeaningModel absent() {
    return new MeaningModel((Source) Optional::empty);
  }

  /** Whether anything is found by meaning here. */
  public boolean isThere() {
    return embedder().isPresent();
  }

  /** What is looked for by meaning; empty where the words alone count. */
  public Optional<Sense> of(QueryTree query, Mode mode) {
    return Optional.of(Meant.of(query))
        .filter(meant -> mode != Mode.LEXICAL && !meant.text().isEmpty())
        .flatMap(meant -> vectorOf(meant.text()).map(vector -> sense(query, meant, mode, vector)));
  }

  /** The vector of what is asked; empty where nothing is found by meaning. */
  public Optional<float[]> vectorOf(String asked) {
    return embedder().map(embedder -> embedder.embed(MeantText.fold(asked)));
  }

  /** Beside words, meaning adds documents to plain words only; all else it only puts in order. */
  private static Sense sense(QueryTree query, Meant meant, Mode mode, float[] vector) {
    boolean alone = mode == Mode.SEMANTIC;
    return alone || meant.isPlain()
        ? new Sense(meant.text(), vector, alone, meant.wanted(), meant.unwanted())
        : new Sense(meant.text(), vector, false, List.of(query), List.of());
  }

  /** Empty where the machine cannot run it, which is said once, or where it is not wanted. */
  synchronized Optional<Embedder> embedder() {
    if (!given) {
      given = true;
      model = load();
    }
    return model;
  }

  private Optional<Embedder> load() {
    try {
      return source.load();
    } catch (Unavailable e) {
      log.warn("Nothing is found by meaning: the model is not available here, {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** The program ends, and nobody asks any more. */
  @Override
  public synchronized void destroy() {
    model.ifPresent(Embedder::close);
    model = Optional.empty();
  }
}
