package org.culturalpearls.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;

/**
 * Records a meeting of a town with its mentors that took place.
 *
 * @param people who of team and mentors was there
 * @param others who else was there, in words; may be empty
 * @param shared whether coordinators may read the notes
 */
public record LogMeeting(
    MentoringId mentoring,
    LocalDate heldOn,
    int minutes,
    List<PersonId> people,
    String others,
    String notes,
    boolean shared,
    List<MilestoneId> milestones,
    List<Step> steps) {

  /** How many steps can be agreed at one meeting. */
  public static final int MOST_STEPS = 3;

  public LogMeeting {
    people = List.copyOf(people);
    milestones = List.copyOf(milestones);
    steps = List.copyOf(steps);
  }

  /**
   * What somebody will do by a day. A part that was not filled in is empty or null; a step without
   * any part was not agreed.
   */
  public record Step(String what, PersonId who, LocalDate by) {

    public boolean isEmpty() {
      return (what == null || what.isBlank()) && who == null && by == null;
    }
  }
}
