package org.culturalpearls.workflow.reminder;

import org.culturalpearls.desk.SilenceService;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of ReminderProcess. */
@Configuration(proxyBeanMethods = false)
class ReminderSteps {

  private final Reminding reminding;
  private final AppointmentService appointments;
  private final ValueQuestionService values;
  private final QuarterlyReviewService reviews;
  private final FinalReportService reports;
  private final ContactRequestService contacts;
  private final VisitService visits;
  private final WantedService wanted;
  private final SilenceService silences;

  ReminderSteps(
      Reminding reminding,
      AppointmentService appointments,
      ValueQuestionService values,
      QuarterlyReviewService reviews,
      FinalReportService reports,
      ContactRequestService contacts,
      VisitService visits,
      WantedService wanted,
      SilenceService silences) {
    this.reminding = reminding;
    this.appointments = appointments;
    this.values = values;
    this.reviews = reviews;
    this.reports = reports;
    this.contacts = contacts;
    this.visits = visits;
    this.wanted = wanted;
    this.silences = silences;
  }

  /** Reminds a page of people; the next page has a transaction of its own. */
  @Bean
  ProcessStep remindPeopleStep() {
    return execution -> {
      execution.setVariable(ReminderModel.MORE, reminding.remind());
    };
  }

  /**
   * Asks silent sides of pairs for a sign and tells who can step in, sends the morning mail to
   * coordinators whose morning has come, asks whether meetings took place, for values that are
   * missing for long, each quarter how plans go on that nobody mentors, and after the title year
   * for final reports; reminds of requests to get in contact, closes those that nobody answered,
   * and asks visitors how it was; tells towns of what others answered to what they look for.
   */
  @Bean
  ProcessStep tellCoordinatorsStep() {
    return execution -> {
      silences.follow();
      reminding.tellCoordinators();
      appointments.askWhetherHeld();
      values.ask();
      reviews.ask();
      reports.ask();
      contacts.followUp();
      visits.followUp();
      wanted.tell();
    };
  }
}
