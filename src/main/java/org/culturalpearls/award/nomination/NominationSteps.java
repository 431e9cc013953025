package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * The steps of a nomination as its process takes them. A step that its state does not allow throws
 * {@link WrongNominationState}.
 */
public interface NominationSteps {

  /** Refuses everybody but those who may do this task now. */
  void requireMayDo(PersonId person, NominationId id, NominationTask task);

  /** The nomination, for who may do this task now; refused to everybody else. */
  NominationView forTask(PersonId person, NominationId id, NominationTask task);

  /** What the rules of the cycle say of it, for who checks it. */
  List<EligibilityProblem> problems(PersonId person, NominationId id);

  /** Why it was found eligible although a rule speaks against it; empty where that was not so. */
  String eligibleAlthough(PersonId person, NominationId id);

  /**
   * What the writer should know of it before the work: where a town lies that can't take part, and
   * which has entered with another nomination.
   */
  List<EligibilityProblem> doubts(PersonId writer, NominationId id);

  /** How often the town can still be asked to complete it. */
  int roundsLeft(PersonId person, NominationId id);

  /** Refused after the close of the call and its grace, with nothing lost. */
  void submit(PersonId person, NominationId id);

  /** Eligible although a rule speaks against it: only with a reason. */
  Checked check(PersonId person, NominationId id, CheckEligibility command);

  void complete(PersonId person, NominationId id);

  PreSelection decide(PersonId person, NominationId id, DecidePreSelection command);

  /** The call and its grace are over, and it was not submitted. */
  void callClosed(NominationId id);

  /** The time to complete it is over; it is checked as it is. */
  void completionOver(NominationId id);

  /** The day for plans is over, and there is none. */
  void planMissed(NominationId id);

  /** The results are released: its plan comes into force. */
  void released(NominationId id, boolean pearl);

  /** What a decision on pre-selection came to. */
  enum PreSelection {
    /** Its town writes a plan. */
    SELECTED,
    /** Its town has a plan already, which the jury reads. */
    SELECTED_WITH_PLAN,
    /** It does not go on. */
    NOT_SELECTED
  }

  /**
   * What becomes of a nomination after pre-selection.
   *
   * @param reason why it is not selected, which the town reads
   */
  record DecidePreSelection(boolean selected, String reason) {

    public static final int MAX_LENGTH = 2000;
  }

  /**
   * What a check came to.
   *
   * @param completeBy until when the town may complete it, or null
   */
  record Checked(CheckEligibility.Answer answer, Instant completeBy) {}

  /**
   * What a coordinator decides on a submitted nomination.
   *
   * @param sections which the town may complete; with {@link Answer#COMPLETE} only
   * @param files whether it may change its files as well; with {@link Answer#COMPLETE} only
   * @param until the last day for that
   * @param remark what is to be completed
   * @param reason why it is not eligible, or why it is although a rule speaks against it; null
   *     where that was not asked
   */
  record CheckEligibility(
      Answer answer,
      Set<NominationSection> sections,
      boolean files,
      LocalDate until,
      String remark,
      String reason) {

    public static final int MAX_LENGTH = 2000;

    /** The answers. */
    public enum Answer {
      /** Selectors review it. */
      ELIGIBLE,
      /** The town is asked to complete it. */
      COMPLETE,
      /** It breaks the rules. */
      NOT_ELIGIBLE
    }

    public CheckEligibility {
      sections = sections == null ? Set.of() : Set.copyOf(sections);
    }
  }
}
