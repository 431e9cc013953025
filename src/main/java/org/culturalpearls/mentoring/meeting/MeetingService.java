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

/** The meetings of towns with their mentors: logged by either side, read by both. */
public interface MeetingService {

  /** The own mentorings for which this person can log a meeting; none for a stranger. */
  List<Choice> choices(PersonId person);

  /** When a meeting that is being logged now should have been logged. */
  Instant logBy(PersonId person);

  /** Logs a meeting; what was agreed becomes a task of whoever agreed to do it. */
  MeetingId log(PersonId person, Log command);

  /**
   * The meetings of a mentoring with their notes, the latest first: all for both sides, for
   * coordinators those that were shared.
   */
  List<MeetingView> meetings(PersonId reader, MentoringId mentoring);

  /** For both sides and coordinators. */
  Counts counts(PersonId reader, MentoringId mentoring);

  /** The counts of many mentorings in one read, for coordinators. */
  Map<MentoringId, Counts> counts(PersonId coordinator, Collection<MentoringId> mentorings);

  /**
   * How much a town and its mentors meet, without what was said.
   *
   * @param latest day of the latest meeting, or null before the first
   */
  record Counts(int meetings, int minutes, LocalDate latest, int openSteps) {

    public static final Counts NONE = new Counts(0, 0, null, 0);
  }

  /**
   * Records a meeting of a town with its mentors that took place.
   *
   * @param people who of team and mentors was there
   * @param others who else was there, in words; may be empty
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

    /** How many steps can be agreed at one meeting. */
    public static final int MOST_STEPS = 3;

    public Log {
      people = List.copyOf(people);
      milestones = List.copyOf(milestones);
      steps = List.copyOf(steps);
    }

    /**
     * What somebody will do by a day. A part that was not filled in is empty or null; a step
     * without any part was not agreed.
     */
    public record Step(String what, PersonId who, LocalDate by) {

      public boolean isEmpty() {
        return (what == null || what.isBlank()) && who == null && by == null;
      }
    }
  }

  /** When a meeting took place; at what time of the day nobody writes down. */
  record Date(MeetingId id, LocalDate heldOn, int minutes) {}

  /**
   * A mentoring for which somebody can log a meeting.
   *
   * @param people the team and the mentors
   */
  record Choice(
      MentoringId mentoring,
      ParticipationView participation,
      List<PersonView> people,
      List<MilestoneView> milestones) {}
}
