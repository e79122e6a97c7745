package org.guiku.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.access.Refused;

/** The opinions of a plan that exist for a viewer, in their order. */
record PlanOpinions(List<ReviewOpinion> inOrder) {

  /**
   * An opinion with its place in the order.
   *
   * @param number 序号, from 1
   */
  record Numbered(int number, ReviewOpinion opinion) {}

  List<Numbered> numbered() {
    return IntStream.range(0, inOrder.size())
        .mapToObj(at -> new Numbered(at + 1, inOrder.get(at)))
        .toList();
  }

  /**
   * 序号, from 1.
   *
   * @throws Refused 404 UNKNOWN_OPINION where it has just gone
   */
  int number(ReviewOpinion opinion) {
    return numbered().stream()
        .filter(other -> other.opinion().id().equals(opinion.id()))
        .findFirst()
        .orElseThrow(() -> new Refused(404, "UNKNOWN_OPINION"))
        .number();
  }

  Neighbours around(ReviewOpinion opinion) {
    int number = number(opinion);
    List<ReviewOpinion> before = inOrder.subList(0, number - 1);
    List<ReviewOpinion> after = inOrder.subList(number, inOrder.size());
    return new Neighbours(
        inOrder.size(),
        Optional.of(before).filter(it -> !it.isEmpty()).map(it -> it.getLast().id()),
        after.stream().findFirst().map(ReviewOpinion::id),
        Stream.concat(after.stream(), before.stream())
            .filter(other -> other.outcome() == Outcome.OPEN)
            .findFirst()
            .map(ReviewOpinion::id));
  }
}
