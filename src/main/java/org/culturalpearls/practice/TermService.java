package org.culturalpearls.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Paged;

/**
 * Lets editors extend the vocabularies of challenges, instruments and target groups. A term keeps
 * its key for ever and is never deleted: a retired one is chosen no more, and stays where it is.
 */
public interface TermService {

  int LONGEST_NAME = 80;
  int LONGEST_OTHERS = 400;

  /**
   * A term in a language as it is typed.
   *
   * @param name empty if there is none, and the English name is shown
   * @param others further words by which people look for it, with commas between them
   */
  record Said(String name, String others) {

    public static final Said NOTHING = new Said("", "");
  }

  /** Returns the terms of the kinds that can be extended, the retired ones of each last. */
  Map<TermKind, List<Line>> terms(PersonId editor);

  /**
   * A term in the list.
   *
   * @param practices how many published practices have it
   */
  record Line(Term term, boolean retired, long practices) {}

  Edited term(PersonId editor, Term term);

  /**
   * A term as it can be changed.
   *
   * @param said by all languages
   */
  record Edited(Term term, long version, boolean retired, Map<Language, Said> said) {}

  /** Adds a term that is called so; English is needed. */
  Term add(PersonId editor, TermKind kind, Map<Language, Said> said);

  /** Changes what a term is called in the languages that were sent. */
  void rename(PersonId editor, Term term, long version, Map<Language, Said> said);

  /** Takes a term out of the choices, or puts it back. */
  void retire(PersonId editor, Term term, long version, boolean retired);

  /** Returns who changed what and when, the latest first. */
  Paged<Change> changes(PersonId editor, int page);

  /** What was done to a term. */
  enum What {
    /** It is new. */
    ADDED,
    /** Its words in a language were changed. */
    RENAMED,
    /** It cannot be chosen any more. */
    RETIRED,
    /** It can be chosen again. */
    BROUGHT_BACK
  }

  /**
   * A change.
   *
   * @param language of the words; null if it is about none
   */
  record Change(
      Term term,
      What what,
      Language language,
      String before,
      String after,
      PersonView by,
      Instant at) {}
}
