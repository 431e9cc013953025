package org.culturalpearls.portal.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.mentoring.meeting.AppointmentService.Outcome;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.stereotype.Component;

/** What can be answered about a meeting, in the time zone of who answers. */
@Component
class AppointmentChoices {

  private final PersonDates dates;
  private final Choices choices;
  private final Clock clock;

  AppointmentChoices(PersonDates dates, Choices choices, Clock clock) {
    this.dates = dates;
    this.choices = choices;
    this.clock = clock;
  }

  /** Returns the times that are still to come, by their place in the proposal, and none of them. */
  List<Choice> times(AppointmentView appointment, ZoneId zone) {
    List<Choice> times = new ArrayList<>();
    Instant now = clock.instant();
    for (int place = 0; place < appointment.times().size(); place++) {
      Instant at = appointment.times().get(place);
      if (at.isAfter(now)) {
        times.add(new Choice(Integer.toString(place), dates.momentInZone(at, zone)));
      }
    }
    times.add(new Choice(AppointmentForm.NONE, choices.word("appointment.none")));
    return times;
  }

  List<Choice> outcomes() {
    return choices.of(Outcome.values(), "appointment.outcome.");
  }

  /** Returns the page of the case that follows from an answer. */
  static String next(Outcome outcome, long appointment) {
    return switch (outcome) {
      case YES -> "/meetings/new?appointment=" + appointment;
      case LATER -> "/meetings/plan";
      case NO -> "";
    };
  }
}
