package org.guiku.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The look of a sealed OFD: a round stamp over the signature of its last page, and the parts that a
 * signature consists of. What stands in for the signed value signs nothing.
 */
final class OfdSeal {

  private static final double RADIUS = 20;
  private static final double SIZE = 4.5;

  private final String organ;

  OfdSeal(String organ) {
    this.organ = organ;
  }

  /** The parts to add, by name. */
  Map<String, byte[]> stampOn(int page) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("Doc_0/Annots/Annotations.xml", annotations(page));
    parts.put("Doc_0/Annots/Stamp.xml", stamp());
    parts.put("Doc_0/Signs/Signatures.xml", signatures());
    parts.put("Doc_0/Signs/Sign_0/Signature.xml", signature(page));
    parts.put("Doc_0/Signs/Sign_0/SignedValue.dat", "an example, signed by nobody".getBytes(UTF_8));
    return parts;
  }

  private static byte[] annotations(int page) {
    return bytes(
        "Annotations",
        "<ofd:Page PageID=\"%d\"><ofd:FileLoc>Stamp.xml</ofd:FileLoc></ofd:Page>".formatted(page));
  }

  private byte[] stamp() {
    var letters =
        IntStream.range(0, organ.length()).mapToObj(this::letter).collect(Collectors.joining());
    var edge = OfdWriter.numbers(2 * RADIUS, 2 * RADIUS);
    return bytes(
        "PageAnnot",
        """
        <ofd:Annot ID="9901" Type="Stamp" Creator="Guiku" LastModDate="2022-11-25">\
        <ofd:Appearance Boundary="127 230 %s">%s\
        <ofd:PathObject ID="9902" Boundary="0 0 %s" LineWidth="1">\
        <ofd:StrokeColor Value="200 30 30"/><ofd:AbbreviatedData>M 0 20 A 20 20 0 1 1 40 20 \
        A 20 20 0 1 1 0 20 C</ofd:AbbreviatedData></ofd:PathObject></ofd:Appearance></ofd:Annot>"""
            .formatted(edge, letters, edge));
  }

  /** The letters of a seal stand along its upper edge, each turned away from the middle. */
  private String letter(int at) {
    var angle = Math.toRadians(-75 + 150.0 * at / Math.max(1, organ.length() - 1));
    var sine = Math.sin(angle);
    var cosine = Math.cos(angle);
    var reach = RADIUS - SIZE - 2;
    return """
        <ofd:TextObject ID="%d" Boundary="0 0 40 40" Font="9000" Size="%s" CTM="%s">\
        <ofd:FillColor Value="200 30 30"/><ofd:TextCode X="%s" Y="0">%s</ofd:TextCode>\
        </ofd:TextObject>"""
        .formatted(
            9910 + at,
            OfdWriter.numbers(SIZE),
            OfdWriter.numbers(
                cosine, sine, -sine, cosine, RADIUS + reach * sine, RADIUS - reach * cosine),
            OfdWriter.numbers(-SIZE / 2),
            organ.substring(at, at + 1));
  }

  private static byte[] signatures() {
    return bytes(
        "Signatures",
        """
        <ofd:MaxSignId>0</ofd:MaxSignId>\
        <ofd:Signature ID="0" Type="Seal" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/>""");
  }

  private static byte[] signature(int page) {
    return bytes(
        "Signature",
        """
        <ofd:SignedInfo><ofd:Provider ProviderName="Guiku samples"/>\
        <ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod>\
        <ofd:References CheckMethod="1.2.156.10197.1.401">\
        <ofd:Reference FileRef="/Doc_0/Document.xml"><ofd:CheckValue/></ofd:Reference>\
        </ofd:References><ofd:StampAnnot ID="1" PageRef="%d" Boundary="127 230 40 40"/>\
        </ofd:SignedInfo><ofd:SignedValue>SignedValue.dat</ofd:SignedValue>"""
            .formatted(page));
  }

  private static byte[] bytes(String root, String content) {
    return OfdWriter.xml(root, content).getBytes(UTF_8);
  }
}
