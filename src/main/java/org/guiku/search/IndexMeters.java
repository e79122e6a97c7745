package org.guiku.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What an operator sees of the index. */
@Component
class IndexMeters implements MeterBinder {

  private final IndexStanding standing;

  IndexMeters(IndexFollower follower) {
    this.standing = follower.standing();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge("guiku.search.index.whole", each -> each.isWhole() ? 1 : 0)
        .description("1 where a search finds all that is READY")
        .register(registry);
    gauge("guiku.search.index.behind.changes", IndexStanding::behind)
        .description("changes of documents that the index lacks")
        .register(registry);
    gauge("guiku.search.index.behind", each -> each.sinceFollowed().toMillis() / 1e3)
        .description("how long ago the index was last seen to hold every change")
        .baseUnit("seconds")
        .register(registry);
    gauge("guiku.search.rebuild.ratio", IndexStanding::rebuilt)
        .description("how much of a new index is built; 1 where none is being built")
        .register(registry);
  }

  private Gauge.Builder<IndexStanding> gauge(String name, ToDoubleFunction<IndexStanding> value) {
    return Gauge.builder(name, standing, value);
  }
}
