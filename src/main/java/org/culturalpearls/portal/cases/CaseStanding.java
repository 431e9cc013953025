package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;

/**
 * The state of a town, from the stage of its participation and its latest mentoring.
 *
 * @param mentoring the latest, or null before a mentor was sought
 * @param finished whether each milestone is reached or dropped; read once the mentoring is over
 */
record CaseStanding(ParticipationView participation, MentoringView mentoring, boolean finished) {

  static CaseStanding of(ParticipationView participation, List<MentoringView> latestFirst) {
    return new CaseStanding(
        participation, latestFirst.isEmpty() ? null : latestFirst.get(0), false);
  }

  /** Returns whether the mentoring has ended while the plan stays in force. */
  boolean isOnItsOwn() {
    return participation.stage() == Stage.IN_FORCE && isOver();
  }

  CaseStanding withMilestones(boolean areFinished) {
    return new CaseStanding(participation, mentoring, areFinished);
  }

  /** Returns the suffix of the message key of its sentence. */
  String sentence() {
    return switch (participation.stage()) {
      case COMPLETED -> "completed";
      case LEFT -> "left";
      case ENTERED -> "entered";
      case NOT_SELECTED -> "out";
      case IN_FORCE -> inForce();
      case PREPARING -> preparing();
    };
  }

  private String inForce() {
    if (isOnItsOwn()) {
      return finished ? "finished" : "on-its-own";
    }
    return state() == MentoringState.CLOSING ? "closing" : "carrying-out";
  }

  private String preparing() {
    if (mentoring == null) {
      return "alone";
    }
    return switch (mentoring.state()) {
      case SEEKING, ASKED -> "matching";
      case AGREEING -> "agreeing";
      case ACTIVE, CLOSING -> "planning";
      case NO_MATCH -> "no-match";
      default -> "alone";
    };
  }

  /**
   * Returns {@code done}, {@code now} or {@code next}, as the fragment {@code journey} has them.
   */
  String of(CaseStep step) {
    String standing =
        switch (step) {
          case MATCHING -> mentoring == null ? "next" : isSearching() ? "now" : "done";
          case AGREEMENT -> agreement();
          case PLAN -> plan();
          case MILESTONES -> milestones();
          case CHECK_INS -> checkIns();
          case CLOSING -> closing();
        };
    return !participation.stage().isOpen()
            && participation.stage() != Stage.COMPLETED
            && !standing.equals("done")
        ? "next"
        : standing;
  }

  boolean wasAgreed() {
    return mentoring != null && mentoring.activeSince() != null;
  }

  boolean hasNoMatch() {
    return state() == MentoringState.NO_MATCH;
  }

  private boolean isSearching() {
    return state() == MentoringState.SEEKING || state() == MentoringState.ASKED;
  }

  private String agreement() {
    return state() == MentoringState.AGREEING ? "now" : wasAgreed() ? "done" : "next";
  }

  private String plan() {
    return switch (participation.stage()) {
      case ENTERED, NOT_SELECTED -> "next";
      case PREPARING -> "now";
      default -> "done";
    };
  }

  private String milestones() {
    return switch (participation.stage()) {
      case IN_FORCE -> finished ? "done" : "now";
      case COMPLETED -> "done";
      default -> "next";
    };
  }

  private String checkIns() {
    return !wasAgreed() ? "next" : state() == MentoringState.ACTIVE ? "now" : "done";
  }

  private String closing() {
    return state() == MentoringState.CLOSING ? "now" : isOver() ? "done" : "next";
  }

  private boolean isOver() {
    return state() == MentoringState.COMPLETED || state() == MentoringState.ENDED_EARLY;
  }

  private MentoringState state() {
    return mentoring == null ? null : mentoring.state();
  }
}
