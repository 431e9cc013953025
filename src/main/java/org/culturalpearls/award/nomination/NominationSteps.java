package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * The steps of a nomination's process. A step that the state does not allow throws {@link
 * WrongNominationState}.
 */
public interface NominationSteps {

  /** Refuses everybody who may not do this task now. */
  void requireMayDo(PersonId person, NominationId id, NominationTask task);

  /** Returns the nomination to people who may do this task now; refuses everybody else. */
  NominationView forTask(PersonId person, NominationId id, NominationTask task);

  /** Returns the rules of the cycle that the nomination breaks, for people who check it. */
  List<EligibilityProblem> problems(PersonId person, NominationId id);

  /** Returns why it was found eligible although it breaks a rule; empty if that was not so. */
  String eligibleAlthough(PersonId person, NominationId id);

  /**
   * Returns what the writer should know before the work: towns in an area that can't take part, and
   * towns that have entered with another nomination.
   */
  List<EligibilityProblem> doubts(PersonId writer, NominationId id);

  /** Returns how often the town can still be asked to complete it. */
  int roundsLeft(PersonId person, NominationId id);

  /**
   * Submits the nomination; refused after the close of the call and its grace, with nothing lost.
   */
  void submit(PersonId person, NominationId id);

  /** Checks eligibility. A nomination that breaks a rule is eligible only with a reason. */
  Checked check(PersonId person, NominationId id, CheckEligibility command);

  void complete(PersonId person, NominationId id);

  /**
   * Decides on pre-selection.
   *
   * @return when the town is told; null if it is to be told at once
   */
  Instant decide(PersonId person, NominationId id, DecidePreSelection command);

  /** Returns when the town would be told of a decision made now; null if that is at once. */
  Instant tellAt(PersonId person, NominationId id, NominationTask task);

  /** Returns the decision of this task that was taken back last. */
  Optional<UntoldDecisionService.TakenBack> takenBack(
      PersonId person, NominationId id, NominationTask task);

  /** Tells the town what was decided; only now what follows begins. */
  Told tell(NominationId id);

  /** Ends a draft that was not submitted before the end of the call and its grace. */
  void callClosed(NominationId id);

  /** Ends the time to complete the nomination; it is checked as it is. */
  void completionOver(NominationId id);

  /** Ends a nomination without a plan after the last day for plans. */
  void planMissed(NominationId id);

  /** Ends the nomination when the results are released; its plan comes into force. */
  void released(NominationId id, boolean pearl);

  /** A decision of which the town was told. */
  enum Told {
    /** The nomination breaks the rules. */
    NOT_ELIGIBLE,
    /** The town writes a plan. */
    SELECTED,
    /** The town has a plan already, which the jury reads. */
    SELECTED_WITH_PLAN,
    /** The nomination does not go on. */
    NOT_SELECTED
  }

  /**
   * Decides whether a nomination passes pre-selection.
   *
   * @param reason why it is not selected; the town reads it
   */
  record DecidePreSelection(boolean selected, String reason) {

    public static final int MAX_LENGTH = 2000;
  }

  /**
   * The outcome of an eligibility check.
   *
   * @param completeBy until when the town may complete the nomination, or null
   * @param tellAt when the town is told that it is not eligible; null if that is at once, and for
   *     the other answers
   */
  record Checked(CheckEligibility.Answer answer, Instant completeBy, Instant tellAt) {}

  /**
   * Decides on a submitted nomination.
   *
   * @param sections that the town may complete; only with {@link Answer#COMPLETE}
   * @param files whether it may change its files as well; only with {@link Answer#COMPLETE}
   * @param until the last day for that
   * @param remark what is to be completed
   * @param reason why it is not eligible, or why it is although it breaks a rule; null if not asked
   */
  record CheckEligibility(
      Answer answer,
      Set<NominationSection> sections,
      boolean files,
      LocalDate until,
      String remark,
      String reason) {

    public static final int MAX_LENGTH = 2000;

    /** The possible decisions. */
    public enum Answer {
      /** The nomination goes to the selectors. */
      ELIGIBLE,
      /** The town is asked to complete it. */
      COMPLETE,
      /** The nomination breaks the rules. */
      NOT_ELIGIBLE
    }

    public CheckEligibility {
      sections = sections == null ? Set.of() : Set.copyOf(sections);
    }
  }
}
