package org.guiku.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue;

/**
 * How codes and damage are written beside a document's row, so that lists of documents need not
 * open their readings.
 */
final class CodesForm {

  /** What is said of a text. */
  record Remarks(Codes codes, List<Damage> damage) {
    static final Remarks NONE = new Remarks(Codes.NONE, List.of());
  }

  private CodesForm() {}

  static byte[] encode(Remarks remarks) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      ByteForm.writeList(remarks.codes().all(), CodesForm::write, out);
      ByteForm.writeList(remarks.damage(), RemarksForm::writeDamage, out);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static Remarks decode(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Codes codes = new Codes(ByteForm.readList(CodesForm::read, in));
      return new Remarks(codes, ByteForm.readList(RemarksForm::readDamage, in));
    } catch (IOException e) {
      throw new IllegalStateException("the database holds broken codes", e);
    }
  }

  private static void write(Code code, DataOutputStream out) throws IOException {
    out.writeByte(code.field().ordinal());
    ByteForm.writeText(code.value().orElse(""), out);
    ByteForm.writeText(code.label(), out);
    out.writeDouble(code.confidence());
    out.writeBoolean(code.by() == Code.By.PERSON);
    out.writeInt(code.evidence().map(words -> words.page().orElse(0)).orElse(0));
    ByteForm.writeText(code.evidence().map(CodedValue.Evidence::text).orElse(""), out);
  }

  private static Code read(DataInputStream in) throws IOException {
    var field = CodedValue.Field.values()[in.readUnsignedByte()];
    Optional<String> value = ReadingCodec.given(ByteForm.readText(in));
    String label = ByteForm.readText(in);
    double confidence = in.readDouble();
    boolean byPerson = in.readBoolean();
    int page = in.readInt();
    String words = ByteForm.readText(in);
    var evidence =
        new CodedValue.Evidence(page > 0 ? OptionalInt.of(page) : OptionalInt.empty(), words);
    return new Code(
        field,
        value,
        label,
        confidence,
        byPerson ? Optional.empty() : Optional.of(evidence),
        byPerson ? Code.By.PERSON : Code.By.RULE);
  }
}
