package org.guiku.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while a search would not find all that is READY, as when a lost index is built anew. An
 * index that is built beside the one that answers changes nothing.
 */
@Component
class IndexHealthIndicator implements HealthIndicator {

  private final IndexFollower follower;

  IndexHealthIndicator(IndexFollower follower) {
    this.follower = follower;
  }

  @Override
  public Health health() {
    IndexStanding standing = follower.standing();
    return (standing.isWhole() ? Health.up() : Health.down())
        .withDetail("changesBehind", standing.behind())
        .build();
  }
}
