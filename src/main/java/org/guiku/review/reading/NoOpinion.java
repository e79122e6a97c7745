package org.guiku.review.reading;

import java.util.Optional;

/**
 * That somebody was asked and has nothing to say (无意见).
 *
 * @param ordinal the passage that says so
 * @param words as written
 */
public record NoOpinion(Optional<String> who, int ordinal, String words) {

  NoOpinion by(Optional<String> author) {
    return new NoOpinion(author, ordinal, words);
  }
}
