package org.guiku.ingestion.damage;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Damage;
import org.guiku.documents.Passage;

/** Finds what is broken in a text. The text itself stays as it is. */
public final class DamageFinder {

  /** A text broken all over, as by a wrong font map, is no more broken for a longer list. */
  private static final int MOST = 500;

  private static final Damage.Kind LOST = Damage.Kind.LOST_CHARACTERS;
  private static final Damage.Kind MIXED = Damage.Kind.MIXED_SCRIPT;
  private static final Damage.Kind FOREIGN = Damage.Kind.FOREIGN_TEXT;

  private DamageFinder() {}

  /** In reading order; a passage may be damaged in several ways and places. */
  public static List<Damage> in(List<Passage> passages) {
    ForeignText foreign = ForeignText.of(passages);
    MixedScript mixed = MixedScript.of(passages);
    List<Damage> damage = new ArrayList<>();
    for (Passage passage : passages) {
      LostCharacters.in(passage.text()).forEach(text -> add(damage, LOST, passage, text));
      mixed.in(passage.text()).ifPresent(text -> add(damage, MIXED, passage, text));
      foreign.in(passage).ifPresent(text -> add(damage, FOREIGN, passage, text));
      if (damage.size() >= MOST) {
        return damage.subList(0, MOST);
      }
    }
    return damage;
  }

  private static void add(List<Damage> damage, Damage.Kind kind, Passage passage, String text) {
    damage.add(new Damage(kind, passage.ordinal(), text));
  }
}
