package org.culturalpearls.mentoring.ending;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;

/** Reads the dates of mentorings for a person's calendar, with that person's own rights. */
public interface MentoringDates {

  /**
   * Returns the person's open mentorings, on either side, in a few reads however many.
   *
   * @param since the first day of the wanted meetings
   */
  List<Dated> of(PersonId person, LocalDate since);

  /**
   * A mentoring as both sides see it in their calendars.
   *
   * @param meetings those that took place, without notes
   * @param openSteps agreed steps that are still to be done, by anybody
   */
  record Dated(
      MentoringView mentoring,
      List<MeetingService.Date> meetings,
      List<AgreedStepView> openSteps) {}
}
