package org.culturalpearls.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.DatabaseSlice;
import org.culturalpearls.PutsBackDatabase;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.conversation.AnswerAddresses;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.letter.LetterTexts;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.MentoringDates;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.OpenTasksOf;
import org.culturalpearls.notification.outbox.TaskOwnership;
import org.culturalpearls.notification.reminder.SilentPairs;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.shared.Contact;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People, cycle and mails with their tables in a real PostgreSQL; processes and the features that
 * mails speak of are mocks, and so is the mail server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern =
          "org\\.culturalpearls\\.((people|cycle)\\.internal|people\\.imports|notification)\\..*"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.workflow\\.tasks\\.TraitsOfTasks"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
    properties = {"spring.mail.host=localhost", "pearls.mail.from=pearls@example.org"})
@EnableConfigurationProperties(Contact.class)
@Import({Told.class})
@MockitoBean(
    types = {
      AnswerAddresses.class,
      TaskOwnership.class,
      AppointmentService.class,
      AwardCycleService.class,
      AwardResultService.class,
      CaseAccess.class,
      PracticeService.class,
      JavaMailSender.class,
      LetterTexts.class,
      MailProcess.class,
      MeetingService.class,
      MentoringDates.class,
      MentoringService.class,
      MentorsOfTowns.class,
      MilestoneService.class,
      ValueQuestionService.class,
      NominationService.class,
      VisibleNominations.class,
      OpenTasksOf.class,
      ReviewOfficeService.class,
      SilentPairs.class
    })
public @interface MailSlice {}
