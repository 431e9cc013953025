package org.culturalpearls.mentoring.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneView;

/** Logs the meetings of towns with their mentors; either side logs, both read. */
public interface MeetingService {

  /** Returns the own mentorings for which this person can log a meeting; none for a stranger. */
  List<Choice> choices(PersonId person);

  /** Returns the due date for logging a meeting that somebody begins to log now. */
  Instant logBy(PersonId person);

  /** Logs a meeting; agreed steps become tasks of their persons. */
  MeetingId log(PersonId person, Log command);

  /**
   * Returns the meetings of a mentoring with their notes, the latest first: all for both sides, for
   * coordinators the shared ones.
   */
  List<MeetingView> meetings(PersonId reader, MentoringId mentoring);

  /** Returns the counts, for both sides and coordinators. */
  Counts counts(PersonId reader, MentoringId mentoring);

  /** Returns the counts of many mentorings in one read, for coordinators. */
  Map<MentoringId, Counts> counts(PersonId coordinator, Collection<MentoringId> mentorings);

  /**
   * Counts of the meetings of a town with its mentors, without notes.
   *
   * @param latest day of the latest meeting, or null before the first
   */
  record Counts(int meetings, int minutes, LocalDate latest, int openSteps) {

    public static final Counts NONE = new Counts(0, 0, null, 0);
  }

  /**
   * Logs a meeting that took place.
   *
   * @param people those of team and mentors who were there
   * @param others other people who were there, as text; may be empty
   * @param shared whether coordinators may read the notes
   */
  record Log(
      MentoringId mentoring,
      LocalDate heldOn,
      int minutes,
      List<PersonId> people,
      String others,
      String notes,
      boolean shared,
      List<MilestoneId> milestones,
      List<Step> steps) {

    /** The maximum number of steps agreed at one meeting. */
    public static final int MOST_STEPS = 3;

    public Log {
      people = List.copyOf(people);
      milestones = List.copyOf(milestones);
      steps = List.copyOf(steps);
    }

    /**
     * What a person will do by a day. Parts that were not filled in are empty or null; a row
     * without any part is no step.
     */
    public record Step(String what, PersonId who, LocalDate by) {

      public boolean isEmpty() {
        return (what == null || what.isBlank()) && who == null && by == null;
      }
    }
  }

  /** The day of a meeting; its time of the day is not recorded. */
  record Date(MeetingId id, LocalDate heldOn, int minutes) {}

  /**
   * A mentoring for which a person can log a meeting.
   *
   * @param people the team and the mentors
   */
  record Choice(
      MentoringId mentoring,
      ParticipationView participation,
      List<PersonView> people,
      List<MilestoneView> milestones) {}
}
