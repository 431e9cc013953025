package org.culturalpearls.reuse.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Paged;

/**
 * The board on which towns say what they look for. All who have a login read it and answer; the
 * team of a town writes for it; editors take down what does not belong there.
 */
public interface WantedService {

  /** Maximum length of a title, in characters. */
  int MAX_TITLE = 120;

  /** Maximum length of the text, in characters. */
  int MAX_TEXT = 1_500;

  /** Maximum length of a note that answers, in characters. */
  int MAX_NOTE = 1_000;

  /** Maximum length of the reason of an editor, in characters. */
  int MAX_REASON = 500;

  /** How much a town may look for at the same time. */
  int MOST_OPEN = 5;

  /** How often one person may answer the same town's need. */
  int MOST_ANSWERS = 3;

  /** How many terms one may have. */
  int MOST_TERMS = 6;

  /** For how many days something is looked for unless the town says another day. */
  int DAYS = 90;

  /** For how many days something can be looked for at most, counted from today. */
  int MOST_DAYS = 365;

  /**
   * Returns what is looked for, the latest first.
   *
   * @param term only what has this challenge or instrument, as the search writes it
   */
  Paged<NeedView> open(Optional<String> term, int page);

  /** Returns all that the towns of a person looked for, the latest first. */
  Paged<NeedView> ofTowns(PersonId person, int page);

  /** Returns the towns for which a person may say what they look for. */
  List<ParticipationView> towns(PersonId person);

  /** Returns the day until which something is looked for unless the town says another. */
  LocalDate usualUntil();

  /**
   * Returns one, and what the reader may do.
   *
   * @throws org.culturalpearls.shared.NotFound if there is none, or it was taken down and the
   *     reader is neither of the town nor an editor
   */
  Read need(PersonId reader, NeedId id);

  /** Returns the answers to one, the first first; for whoever reads it. */
  Paged<NeedAnswer> answers(PersonId reader, NeedId id, int page);

  /** Says what a town looks for; for its team. All that is wrong is refused at once. */
  NeedId state(PersonId person, ParticipationId town, Statement statement);

  /**
   * Says it in other words or until another day; for the team, as long as it is looked for.
   *
   * @param version as read
   */
  void change(PersonId person, NeedId id, long version, Statement statement);

  /**
   * Ends the search; for the team.
   *
   * @param found whether the town found what it looked for
   */
  void end(PersonId person, NeedId id, boolean found);

  /** Answers: with a published practice, a note, or both. The town's own team does not answer. */
  void answer(PersonId person, NeedId id, Optional<PracticeId> practice, String note);

  /** Takes an answer away; for who wrote it, and editors. */
  void removeAnswer(PersonId person, NeedId id, long answer);

  /** Takes one down; for editors. The town is told, and reads the reason. */
  void takeDown(PersonId editor, NeedId id, String reason);

  /** Tells towns of new answers and of what ends soon; the process of reminders calls it. */
  void tell();

  /**
   * What a town says.
   *
   * @param terms challenges and instruments, as the search writes them
   * @param until the last day on which it is looked for; null for the usual one
   */
  record Statement(String title, String text, Set<String> terms, LocalDate until) {

    public Statement {
      terms = Set.copyOf(terms);
    }
  }

  /**
   * One that somebody reads.
   *
   * @param own whether the reader is of the town's team
   * @param mayTakeDown whether the reader is an editor and it is looked for
   * @param mayAnswer whether the reader may answer now
   */
  record Read(NeedView need, boolean own, boolean mayTakeDown, boolean mayAnswer) {}
}
