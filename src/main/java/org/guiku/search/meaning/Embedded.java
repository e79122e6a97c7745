package org.guiku.search.meaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.guiku.documents.Passage;

/**
 * What is embedded of a passage, and the key by which its vector is kept: a hash of that text and
 * of the model's name, so that vectors of two models never mix.
 */
record Embedded(String text, UUID key) {

  /** Shorter ones, a number in a cell or 附件, mean something only by what stands around them. */
  private static final int FEWEST_CHARACTERS = 4;

  /** Whose vectors these are: the model, and how often the folding of texts has changed since. */
  static final String MADE_BY = BgeEmbedder.MODEL + "/1";

  private Embedded(String text) {
    this(text, keyOf(text));
  }

  /** Empty for a passage that has too little text to mean something by itself. */
  static Optional<Embedded> of(Passage passage) {
    String text = MeantText.fold(passage.text());
    return text.codePoints().filter(Character::isLetter).limit(FEWEST_CHARACTERS).count()
            < FEWEST_CHARACTERS
        ? Optional.empty()
        : Optional.of(new Embedded(text));
  }

  private static UUID keyOf(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((MADE_BY + "\n").getBytes(StandardCharsets.UTF_8));
      ByteBuffer hash = ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
