package org.culturalpearls.mentoring.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneView;

/**
 * Lets town and mentor agree on their next meeting. Both sides read and write; for everybody else,
 * coordinators among them, it does not exist. Typed times are in the zone of who types them.
 */
public interface AppointmentService {

  /**
   * Returns what is proposed or agreed, and an answer that none fits while nothing was proposed
   * since, the latest first; nothing for who is of neither side.
   */
  List<AppointmentView> open(PersonId reader, ParticipationId town);

  /** Returns whether this person is of either side of the town's running mentoring. */
  boolean isOfASide(PersonId person, ParticipationId town);

  /**
   * Returns whether this person may propose times now: the mentoring runs, and no proposal waits.
   */
  boolean mayPropose(PersonId person, ParticipationId town);

  /** Returns the appointment, for people of either side; throws NotFound for others. */
  AppointmentView appointment(PersonId reader, AppointmentId id);

  /** The same without an exception: empty for others. */
  Optional<AppointmentView> find(PersonId reader, AppointmentId id);

  /** Returns what there is to talk about: for people of either side, empty for others. */
  Agenda agenda(PersonId reader, AppointmentId id);

  /** Proposes times to the other side, which gets a mail with a link for each person. */
  AppointmentId propose(PersonId person, Propose command);

  /** Chooses a time that the other side proposed, or says that none fits. */
  void answer(PersonId person, Answer command);

  /** Moves an agreed meeting that has not begun. */
  void move(PersonId person, Move command);

  /** Withdraws the own side's proposal, or cancels an agreed meeting that has not begun. */
  void cancel(PersonId person, AppointmentId id, String reason);

  /** Takes back the cancellation of an agreed meeting while its time is still to come. */
  void restore(PersonId person, AppointmentId id);

  /** Says whether an agreed meeting took place, once its time has come. */
  void close(PersonId person, AppointmentId id, Outcome outcome);

  /**
   * Returns what a link of a mail asks, and changes nothing. Throws NotFound for one that was used,
   * has expired or never was.
   */
  Asked asked(String token);

  /**
   * Chooses a time by a link of a mail, which works once.
   *
   * @param choice a place in the list of times, from 0; null for none
   * @param words why none fits
   */
  Asked answerBy(String token, Integer choice, String words);

  /** Says by a link of a mail, which works once, whether a meeting took place. */
  Asked closeBy(String token, Outcome outcome);

  /**
   * Asks about a page of meetings that should be over whether they took place: first who proposed
   * it, three days later who agreed. The others are of the next call.
   */
  void askWhetherHeld();

  /** What somebody says of a meeting whose time is over. */
  enum Outcome {
    /** It took place. */
    YES,
    /** It did not take place. */
    NO,
    /** It will take place later. */
    LATER
  }

  /**
   * What a link asks.
   *
   * @param whetherHeld whether the question is if it took place; otherwise which time suits
   */
  record Asked(
      PersonId person, ParticipationId town, AppointmentView appointment, boolean whetherHeld) {}

  /** What there is to talk about: steps that are not done, and the milestones of the next weeks. */
  record Agenda(List<AgreedStepView> steps, List<MilestoneView> milestones) {

    public static final Agenda EMPTY = new Agenda(List.of(), List.of());

    public Agenda {
      steps = List.copyOf(steps);
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * Proposes times.
   *
   * @param times in the person's own zone, null for a row that was left empty
   * @param place where, or the link to it
   */
  record Propose(ParticipationId town, List<LocalDateTime> times, int minutes, String place) {

    /** The maximum number of times of one proposal. */
    public static final int MOST_TIMES = 5;

    /** The maximum length of a meeting in minutes. */
    public static final int LONGEST = 720;
  }

  /**
   * Answers a proposal.
   *
   * @param choice a place in the list of times, from 0; null for none
   * @param words why none fits
   */
  record Answer(AppointmentId appointment, Integer choice, String words) {}

  /**
   * Moves an agreed meeting; version as read.
   *
   * @param at in the person's own zone
   */
  record Move(
      AppointmentId appointment,
      long version,
      LocalDateTime at,
      int minutes,
      String place,
      String reason) {}
}
