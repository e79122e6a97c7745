package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.guiku.coding.CodedValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingCodecTest {

  private static final String ALPHABET = "规划二〇三五aGDP25 ，。\n\u0000㳇𠀀";

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @BeforeEach
  void saySeed() {
    System.out.println("ReadingCodecTest, seed " + seed);
  }

  @Test
  void everyReadingComesBackAsItWas() throws IOException {
    for (int i = 0; i < 300; i++) {
      Reading reading = reading();
      assertThat(ReadingCodec.decode(ReadingCodec.encode(reading))).isEqualTo(reading);
    }
  }

  @Test
  void textFarToTheRightOfAMapKeepsItsPlace() throws IOException {
    var line = new TextLine(0, 1, 10, 12, new float[] {2_900, 2_912, 100});
    Reading reading =
        reading(new Passage(1, Passage.Kind.PARAGRAPH, List.of(), "图例", List.of(line)));

    assertThat(ReadingCodec.decode(ReadingCodec.encode(reading))).isEqualTo(reading);
  }

  @Test
  void bytesThatWereCutAreNoReading() {
    for (int i = 0; i < 30; i++) {
      byte[] bytes = ReadingCodec.encode(reading());
      for (int length = 0; length < bytes.length; length += 1 + bytes.length / 50) {
        byte[] cut = Arrays.copyOf(bytes, length);
        assertThatThrownBy(() -> ReadingCodec.decode(cut)).isInstanceOf(IOException.class);
      }
    }
  }

  /** A bit may be flipped that says nothing, such as what fills the last byte. */
  @Test
  void bytesThatWereFlippedAreNoOtherReading() {
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      Reading reading = reading();
      byte[] bytes = ReadingCodec.encode(reading);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(ReadingCodec.decode(bytes)).isEqualTo(reading);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(2_500);
  }

  @Test
  void bytesOfNoSenseAreNoReading() {
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(200)];
      random.nextBytes(bytes);
      bytes[0] = 1;
      assertThatThrownBy(() -> ReadingCodec.decode(bytes)).isInstanceOf(IOException.class);
    }
  }

  /** Where the checksum fits and only a length is wrong; within a text it is a text. */
  @Test
  void lengthsThatAreNotTrueEndInNothingElse() throws IOException {
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] plain = inflated(ReadingCodec.encode(reading()));
      ByteBuffer.wrap(plain).putInt(random.nextInt(plain.length - 3), random.nextInt());
      try {
        assertThat(ReadingCodec.decode(deflated(plain))).isNotNull();
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  private static byte[] inflated(byte[] encoded) throws IOException {
    var compressed = new ByteArrayInputStream(encoded, 1, encoded.length - 1);
    return new InflaterInputStream(compressed).readAllBytes();
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(2);
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private Reading reading() {
    return new Reading(
        "application/pdf",
        Optional.of(text()).filter(text -> !text.isEmpty()),
        Optional.of(text()).filter(text -> !text.isEmpty()),
        some(
            () ->
                new DocumentPage(
                    random.nextInt(),
                    595.3f,
                    841.9f,
                    one(DocumentPage.Source.values()),
                    random.nextBoolean() ? Optional.empty() : Optional.of(random.nextDouble()))),
        some(this::passage),
        some(() -> new Table(random.nextInt(), some(() -> some(this::text)))),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Reading.Partial(random.nextInt(1_000), text())),
        some(this::annotation),
        some(() -> new Damage(one(Damage.Kind.values()), random.nextInt(), text())),
        some(this::coded));
  }

  private Annotation annotation() {
    return new Annotation(
        one(Annotation.Kind.values()),
        random.nextInt(),
        random.nextInt(),
        random.nextInt(),
        Optional.of(text()).filter(text -> !text.isEmpty()),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(random.nextInt())),
        text());
  }

  private CodedValue coded() {
    int page = random.nextInt(5);
    return new CodedValue(
        one(CodedValue.Field.values()),
        text(),
        text(),
        random.nextDouble(),
        new CodedValue.Evidence(page == 0 ? OptionalInt.empty() : OptionalInt.of(page), text()),
        text());
  }

  private static Reading reading(Passage passage) {
    return new Reading(
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(passage),
        List.of(),
        Optional.empty());
  }

  private Passage passage() {
    return new Passage(
        random.nextInt(), one(Passage.Kind.values()), some(this::text), text(), some(this::line));
  }

  private TextLine line() {
    float[] edges = new float[1 + random.nextInt(40)];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (random.nextInt(80_000) - 5_000) / 20f;
    }
    return new TextLine(random.nextInt(), random.nextInt(), random.nextFloat(), 12, edges);
  }

  private String text() {
    int[] letters = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(30); left > 0; left--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> List<T> some(Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(5)).toList();
  }
}
