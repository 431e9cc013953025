package org.culturalpearls.portal.mentoring;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService.Move;
import org.culturalpearls.mentoring.meeting.AppointmentService.Outcome;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/**
 * What is chosen or typed about one proposed or agreed meeting; each of its forms has a part of it.
 *
 * @param choice the place of a time in the proposal, or {@link #NONE}
 * @param whyNone why none of the times fits
 * @param outcome whether it took place
 */
record AppointmentForm(
    String choice,
    String whyNone,
    String at,
    String atTime,
    String minutes,
    String place,
    String reason,
    String version,
    String outcome) {

  /** The choice that none of the times fits. */
  static final String NONE = "none";

  static AppointmentForm choosing(String choice) {
    return new AppointmentForm(choice, "", "", "", "", "", "", "", choice);
  }

  static AppointmentForm toMove(AppointmentView appointment, ZoneId zone) {
    LocalDateTime at = LocalDateTime.ofInstant(appointment.startsAt(), zone);
    return new AppointmentForm(
        "",
        "",
        at.toLocalDate().toString(),
        at.toLocalTime().toString(),
        Integer.toString(appointment.minutes()),
        appointment.place(),
        "",
        Long.toString(appointment.version()),
        "");
  }

  /** Returns the chosen time, or null for none; something has to be chosen. */
  Integer chosen() {
    if (choice == null || choice.isBlank()) {
      throw RuleBroken.in("choice", "error.shared.missing", Label.field("choice"));
    }
    if (NONE.equals(choice)) {
      return null;
    }
    if (!choice.matches("\\d")) {
      throw RuleBroken.in("choice", "error.portal.choose-from-list");
    }
    return Integer.valueOf(choice);
  }

  Outcome result() {
    return FormValues.one(Outcome.class, "outcome", outcome);
  }

  Move move(AppointmentId id) {
    return new Move(
        id,
        FormValues.version(version),
        FormValues.moment("at", at, atTime),
        FormValues.whole("minutes", minutes),
        place,
        reason);
  }
}
