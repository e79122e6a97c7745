package org.guiku.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a query asks of a document. */
public sealed interface QueryTree {

  /** A piece of text, as the user wrote it. */
  sealed interface Term extends QueryTree {
    String text();
  }

  /**
   * Written without quotes: in the title or a passage. Its letters and digits are whole runs, GDP
   * is not in GDPR.
   */
  record Word(String text) implements Term {}

  /** Written in quotes: found wherever it stands in a passage, 25 also in 2025. */
  record Phrase(String text) implements Term {}

  /** Written with {@code *} after it: as a word, but its last run of letters may go on. */
  record Prefix(String text) implements Term {}

  /**
   * Ways of saying the same, the asked one first: any of them is wanted, and several in one
   * document count as one.
   */
  record Synonyms(List<Word> words) implements QueryTree {
    public Synonyms {
      words = List.copyOf(words);
    }
  }

  /**
   * Words of one passage, in any order.
   *
   * @param words at least two
   * @param between most code points that lie between them, all gaps together
   */
  record Near(List<Word> words, int between) implements QueryTree {
    public Near {
      words = List.copyOf(words);
    }
  }

  /** A term in what is known of a document, or in the headings of its sections. */
  record InField(TextField field, Term term) implements QueryTree {}

  /** Where else than in its passages a document says something. */
  enum TextField {
    TITLE,
    SECTION,
    ISSUER,
    /** 发文字号, the form of whose brackets does not count, or 索引号. */
    NUMBER
  }

  /**
   * A document with one of these codes.
   *
   * @param codes none finds nothing
   */
  record Coded(CodedField field, Set<String> codes) implements QueryTree {
    public Coded {
      codes = Set.copyOf(codes);
    }
  }

  /** What a document is coded by. */
  enum CodedField {
    /** Six digits of GB/T 2260, with all that lies below. */
    REGION,
    /** Numbers of five-year periods. */
    PERIOD
  }

  /** About a text: a document that says some of it, the more the better; never written by users. */
  record Loose(String text) implements QueryTree {}

  /**
   * @param wanted at least one; the document has each of them somewhere
   * @param unwanted the document has none of them anywhere
   */
  record All(List<QueryTree> wanted, List<QueryTree> unwanted) implements QueryTree {
    public All {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /** At least one of them. */
  record Any(List<QueryTree> alternatives) implements QueryTree {
    public Any {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The terms in passages that a hit may show, in the order of the query. */
  default List<Term> wantedTerms() {
    return terms(this).distinct().toList();
  }

  /** The terms in headings of sections by which a hit may show the sections. */
  default List<Term> wantedHeadings() {
    return headings(this).distinct().toList();
  }

  private static Stream<Term> headings(QueryTree tree) {
    return switch (tree) {
      case InField(TextField field, Term term) when field == TextField.SECTION -> Stream.of(term);
      case All all -> all.wanted().stream().flatMap(QueryTree::headings);
      case Any any -> any.alternatives().stream().flatMap(QueryTree::headings);
      default -> Stream.empty();
    };
  }

  private static Stream<Term> terms(QueryTree tree) {
    return switch (tree) {
      case Term term -> Stream.of(term);
      case Synonyms synonyms -> synonyms.words().stream().map(Term.class::cast);
      case Near near -> near.words().stream().map(Term.class::cast);
      case InField field -> Stream.empty();
      case Coded coded -> Stream.empty();
      case Loose loose -> Stream.empty();
      case All all -> all.wanted().stream().flatMap(QueryTree::terms);
      case Any any -> any.alternatives().stream().flatMap(QueryTree::terms);
    };
  }
}
