package org.guiku.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/**
 * What begins with a word of four letters or more, but for one wrong, missing, too many, or
 * swapped.
 */
final class OneLetterAway extends MultiTermQuery {

  /** The beginnings, made once for all fields in which they are looked for. */
  record Beginnings(String word, CompiledAutomaton automaton) {

    static Beginnings of(String word) {
      boolean chinese = Character.isIdeographic(word.codePointAt(0));
      Automaton words = chinese ? fromFirstCharacter(word) : away(word);
      return new Beginnings(word, new CompiledAutomaton(goingOn(words), false, false));
    }

    private static Automaton away(String word) {
      return new LevenshteinAutomata(word, true).toAutomaton(1);
    }

    /**
     * There are thousands of characters, and looking behind each of them for the second took longer
     * than the search that found nothing. What follows a wrong first one begins inside a catchword.
     */
    private static Automaton fromFirstCharacter(String word) {
      int second = word.offsetByCodePoints(0, 1);
      int third = word.offsetByCodePoints(second, 1);
      String rest = word.substring(second);
      String swapped =
          word.substring(second, third) + word.substring(0, second) + word.substring(third);
      Automaton first = Automata.makeString(word.substring(0, second));
      Automaton ways =
          Operations.union(
              List.of(
                  Operations.concatenate(List.of(first, away(rest))),
                  Automata.makeString(rest),
                  Automata.makeString(swapped)));
      return Operations.determinize(ways, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    /** Where a word may end, anything may follow. */
    private static Automaton goingOn(Automaton words) {
      Automaton beginnings = new Automaton();
      Transition step = new Transition();
      for (int state = 0; state < words.getNumStates(); state++) {
        beginnings.createState();
        beginnings.setAccept(state, words.isAccept(state));
      }
      for (int state = 0; state < words.getNumStates(); state++) {
        if (words.isAccept(state)) {
          beginnings.addTransition(state, state, 0, Character.MAX_CODE_POINT);
        } else {
          addSteps(words, state, step, beginnings);
        }
      }
      beginnings.finishState();
      return beginnings;
    }

    private static void addSteps(Automaton from, int state, Transition step, Automaton to) {
      int steps = from.initTransition(state, step);
      for (int i = 0; i < steps; i++) {
        from.getNextTransition(step);
        to.addTransition(state, step.dest, step.min, step.max);
      }
    }
  }

  private final Beginnings beginnings;

  OneLetterAway(String field, Beginnings beginnings) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.beginnings = beginnings;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource unused) throws IOException {
    return beginnings.automaton().getTermsEnum(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String unused) {
    return field + ":" + beginnings.word() + "~";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && ((OneLetterAway) other).beginnings.word().equals(beginnings.word());
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + beginnings.word().hashCode();
  }
}
