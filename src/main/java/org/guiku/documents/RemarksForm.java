package org.guiku.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue;

/** How what is said about a text is written as bytes: its marks, its damage, its codes. */
final class RemarksForm {

  private static final long NO_TIME = Long.MIN_VALUE;

  private RemarksForm() {}

  static void writeAnnotation(Annotation mark, DataOutputStream out) throws IOException {
    out.writeByte(mark.kind().ordinal());
    out.writeInt(mark.ordinal());
    out.writeInt(mark.start());
    out.writeInt(mark.end());
    ByteForm.writeText(mark.author().orElse(""), out);
    out.writeLong(mark.at().map(Instant::toEpochMilli).orElse(NO_TIME));
    ByteForm.writeText(mark.text(), out);
  }

  static Annotation readAnnotation(DataInputStream in) throws IOException {
    return new Annotation(
        Annotation.Kind.values()[in.readUnsignedByte()],
        in.readInt(),
        in.readInt(),
        in.readInt(),
        ReadingCodec.given(ByteForm.readText(in)),
        Optional.of(in.readLong()).filter(at -> at != NO_TIME).map(Instant::ofEpochMilli),
        ByteForm.readText(in));
  }

  static void writeDamage(Damage damage, DataOutputStream out) throws IOException {
    out.writeByte(damage.kind().ordinal());
    out.writeInt(damage.ordinal());
    ByteForm.writeText(damage.text(), out);
  }

  static Damage readDamage(DataInputStream in) throws IOException {
    return new Damage(
        Damage.Kind.values()[in.readUnsignedByte()], in.readInt(), ByteForm.readText(in));
  }

  static void writeCoded(CodedValue coded, DataOutputStream out) throws IOException {
    out.writeByte(coded.field().ordinal());
    ByteForm.writeText(coded.value(), out);
    ByteForm.writeText(coded.label(), out);
    out.writeDouble(coded.confidence());
    out.writeInt(coded.evidence().page().orElse(0));
    ByteForm.writeText(coded.evidence().text(), out);
    ByteForm.writeText(coded.rule(), out);
  }

  static CodedValue readCoded(DataInputStream in) throws IOException {
    return new CodedValue(
        CodedValue.Field.values()[in.readUnsignedByte()],
        ByteForm.readText(in),
        ByteForm.readText(in),
        in.readDouble(),
        readEvidence(in),
        ByteForm.readText(in));
  }

  private static CodedValue.Evidence readEvidence(DataInputStream in) throws IOException {
    int page = in.readInt();
    return new CodedValue.Evidence(
        page > 0 ? OptionalInt.of(page) : OptionalInt.empty(), ByteForm.readText(in));
  }
}
