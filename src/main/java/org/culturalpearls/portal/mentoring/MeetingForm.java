package org.culturalpearls.portal.mentoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.validation.Errors;

/** A meeting as typed; its rows of steps are numbered as the facade's errors name them. */
record MeetingForm(
    String heldOn,
    String minutes,
    List<String> people,
    String others,
    String notes,
    String shared,
    List<String> milestones,
    String step1,
    String who1,
    String by1,
    String step2,
    String who2,
    String by2,
    String step3,
    String who3,
    String by3) {

  MeetingForm {
    people = people == null ? List.of() : people;
    milestones = milestones == null ? List.of() : milestones;
  }

  static MeetingForm empty() {
    return new MeetingForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** Who agreed on it is taken to have been there. */
  static MeetingForm planned(AppointmentView agreed, ZoneId zone) {
    return new MeetingForm(
        agreed.startsAt().atZone(zone).toLocalDate().toString(),
        Integer.toString(agreed.minutes()),
        Stream.of(agreed.proposedBy(), agreed.answeredBy())
            .map(person -> Long.toString(person.value()))
            .toList(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Checks all required fields at once; the facade checks the rest. */
  void check(Errors errors) {
    require(errors, "heldOn", isFilled(heldOn));
    require(errors, "minutes", isFilled(minutes));
    require(errors, "people", !people.isEmpty());
    require(errors, "notes", isFilled(notes));
  }

  private static void require(Errors errors, String field, boolean answered) {
    if (!answered) {
      errors.rejectValue(
          field, "error.portal.answer-missing", new Object[] {Label.field(field)}, null);
    }
  }

  MeetingService.Log command(MentoringId mentoring) {
    return new MeetingService.Log(
        mentoring,
        date("heldOn", heldOn),
        length(),
        people.stream().map(id -> new PersonId(chosen("people", id))).toList(),
        others,
        notes,
        "true".equals(shared),
        milestones.stream().map(id -> new MilestoneId(chosen("milestones", id))).toList(),
        List.of(step(1, step1, who1, by1), step(2, step2, who2, by2), step(3, step3, who3, by3)));
  }

  private static MeetingService.Log.Step step(int row, String what, String who, String by) {
    return new MeetingService.Log.Step(
        what, isFilled(who) ? new PersonId(chosen("who" + row, who)) : null, date("by" + row, by));
  }

  /** An invalid number counts as no length: the facade's error says which are allowed. */
  private int length() {
    try {
      return isFilled(minutes) ? Integer.parseInt(minutes.strip()) : 0;
    } catch (NumberFormatException words) {
      return 0;
    }
  }

  private static long chosen(String field, String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.in(field, "error.portal.choose-from-list");
    }
  }

  private static LocalDate date(String field, String text) {
    try {
      return isFilled(text) ? LocalDate.parse(text.strip()) : null;
    } catch (DateTimeException unreadable) {
      throw RuleBroken.in(field, "error.portal.not-a-date");
    }
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }
}
