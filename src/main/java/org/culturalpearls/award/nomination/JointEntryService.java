package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/**
 * Lets towns answer that another town names as entering together with it. Until a town has said
 * that it takes part it counts nowhere, sees nothing of the nomination, and reviewers do not see
 * it.
 */
public interface JointEntryService {

  /**
   * Returns in which nominations the towns of this person are asked to take part, or do; the latest
   * first. The town's people are the team of its latest participation.
   */
  List<JointEntryView> ofPerson(PersonId person);

  /** Returns how many of them wait for an answer. */
  int waiting(PersonId person);

  /**
   * Returns the towns that a nomination names and that do not take part in it: those that have not
   * answered, and those that said no; for who may read the nomination.
   */
  List<JointEntryView> named(PersonId reader, NominationId nomination);

  /** Returns one of them, for the office where the town has nobody to answer. */
  JointEntryView forOffice(PersonId office, JointEntryId id);

  /** Throws NotFound unless this person speaks for the town. */
  void requireToAnswer(PersonId member, JointEntryId id);

  /**
   * Answers for the town, by its people: to take part until the call closes; not to take part, also
   * after it has taken part, until the nomination ends. Publishes {@link
   * NominationEvent.JointEntryAnswered}.
   */
  void answer(PersonId member, JointEntryId id, boolean takesPart);

  /** Answers for a town that has nobody here, by who decides on the nomination. */
  void answer(PersonId office, JointEntryId id, AnswerOfTown answer);

  /** Where the answer of a town stands. */
  enum State {
    /** It has not answered. */
    ASKED,
    /** It takes part. */
    TAKES_PART,
    /** It said no, or left. */
    DECLINED,
    /** The lead took it out. */
    TAKEN_OUT
  }

  /**
   * What a town without people in the programme answers.
   *
   * @param how who of the town said so, when and how; up to {@value #MAX_HOW} characters
   */
  record AnswerOfTown(boolean takesPart, String how) {

    public static final int MAX_HOW = 500;
  }

  /**
   * A town's part in the nomination of another one, without any of its content.
   *
   * @param caseKey of the town that leads
   * @param lead name of the town that leads
   * @param consent how it agreed, as its lead says
   * @param answerable whether it can still say that it takes part
   * @param office whether the office answers, since the town has nobody who could
   */
  record JointEntryView(
      JointEntryId id,
      NominationId nomination,
      CaseKey caseKey,
      String lead,
      MunicipalityId municipality,
      String town,
      String cycle,
      State state,
      String consent,
      PersonId askedBy,
      Instant askedAt,
      Instant closesAt,
      boolean answerable,
      boolean office) {}
}
