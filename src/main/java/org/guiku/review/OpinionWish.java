package org.guiku.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.access.Refused;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Written;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What somebody wants an opinion to say.
 *
 * @param said what was sent; empty where they say that there is none
 * @param faults of what could not be read at all
 */
public record OpinionWish(Map<OpinionField, Optional<String>> said, List<Refused.Reason> faults) {

  /** Line ends are those of the texts that are kept, however they were sent. */
  public OpinionWish {
    said =
        said.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, it -> it.getValue().map(OpinionWish::lines)));
    faults = List.copyOf(faults);
  }

  static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  /**
   * All that is said then, over what was said before.
   *
   * @throws Refused 400 MALFORMED_OPINION, with all faults
   */
  Map<OpinionField, String> over(Map<OpinionField, String> before, PlanTexts texts) {
    Map<OpinionField, String> whole = new EnumMap<>(OpinionField.class);
    whole.putAll(before);
    said.forEach(
        (field, text) ->
            text.ifPresentOrElse(value -> whole.put(field, value), () -> whole.remove(field)));
    List<Refused.Reason> all = new ArrayList<>(faults);
    all.addAll(faults(whole, texts));
    if (!all.isEmpty()) {
      throw Refused.because(400, "MALFORMED_OPINION", "faults", all);
    }
    return whole;
  }

  /** All that an opinion says now. */
  static Map<OpinionField, String> fields(ReviewOpinion opinion) {
    Map<OpinionField, String> fields = new EnumMap<>(OpinionField.class);
    for (OpinionField field : OpinionField.values()) {
      field.of(opinion).ifPresent(text -> fields.put(field, text));
    }
    return fields;
  }

  static Opinion opinion(Map<OpinionField, String> fields) {
    return Written.opinion(
        Optional.ofNullable(fields.get(OpinionField.WHO)),
        fields.getOrDefault(OpinionField.CLAUSE, ""),
        fields.getOrDefault(OpinionField.TEXT, ""),
        Optional.ofNullable(fields.get(OpinionField.REASON)),
        Optional.ofNullable(fields.get(OpinionField.PROPOSAL)));
  }

  /** Where a person says that it is. */
  static Optional<PassageAddress> place(Map<OpinionField, String> fields) {
    return Optional.ofNullable(fields.get(OpinionField.PLACE)).flatMap(PassageAddress::parse);
  }

  public static Refused.Reason fault(OpinionField field, String code, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(new DefaultMessageSourceResolvable("opinion." + field.wording()));
    arguments.addAll(List.of(more));
    return new Refused.Reason(field.wording(), code, "opinion.fault." + code, arguments);
  }

  private List<Refused.Reason> faults(Map<OpinionField, String> whole, PlanTexts texts) {
    List<Refused.Reason> found = new ArrayList<>();
    boolean unread = faults.stream().anyMatch(it -> it.field().equals("text"));
    if (!whole.containsKey(OpinionField.TEXT) && !unread) {
      found.add(fault(OpinionField.TEXT, "WANTED"));
    }
    said.forEach(
        (field, text) ->
            text.filter(value -> value.length() > field.longest())
                .ifPresent(value -> found.add(fault(field, "TOO_LONG", field.longest()))));
    said.getOrDefault(OpinionField.PLACE, Optional.empty())
        .filter(value -> PassageAddress.parse(value).flatMap(texts::find).isEmpty())
        .ifPresent(value -> found.add(fault(OpinionField.PLACE, "UNKNOWN_PLACE")));
    return found;
  }
}
