package org.culturalpearls.portal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.award.review.GateService;
import org.culturalpearls.award.review.PreSelectionService;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.StalledDecisionService;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.setup.AppointedAwards;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.desk.CaseCallService;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.desk.MilestoneListService;
import org.culturalpearls.desk.PersonListService;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.desk.TaskListService;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.mentoring.matching.MatchingRoundService;
import org.culturalpearls.mentoring.matching.MentorLoadService;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.notification.preference.UnsubscribeService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.plan.start.StartingPointService;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.portal.cases.CaseFixture;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.error.Failing;
import org.culturalpearls.portal.nomination.Readers;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeExport;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchMisses;
import org.culturalpearls.practice.search.TermTexts;
import org.culturalpearls.practice.search.Terms;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.NamePlaceService;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.FitService;
import org.culturalpearls.reuse.OfferedPractices;
import org.culturalpearls.reuse.PrefillService;
import org.culturalpearls.reuse.peer.PeerService;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.security.LinkRequests;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.PublicAnswers;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.security.SecurityLog;
import org.culturalpearls.security.SessionService;
import org.culturalpearls.security.internal.SecuritySlice;
import org.culturalpearls.shared.Texts;
import org.culturalpearls.shared.print.Press;
import org.culturalpearls.shared.print.TaggedPdf;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.PlanSections;
import org.culturalpearls.workflow.forms.SuggestionWords;
import org.culturalpearls.workflow.tasks.EverySentForm;
import org.culturalpearls.workflow.tasks.ProcessStarts;
import org.culturalpearls.workflow.tasks.TaskDrafts;
import org.culturalpearls.workflow.tasks.TaskOffice;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.culturalpearls.workflow.tasks.WatchedProcesses;
import org.mockito.Answers;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * The whole portal with the real templates, filter chain and problem pages; the facades of all
 * modules are mocks. It is one context for all tests, which they keep by declaring nothing of their
 * own: they take mocks and stand-ins by {@code @Autowired}, and Spring resets the mocks after each.
 */
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
    properties = "pearls.contact.address=questions@example.org",
    includeFilters =
        @Filter(type = FilterType.REGEX, pattern = "org\\.culturalpearls\\.portal\\..*"),
    // Its filters guard the engine's web applications, which no slice has.
    excludeFilters =
        @Filter(type = FilterType.REGEX, pattern = "org\\.culturalpearls\\.workflow\\..*"))
@Import({
  SecuritySlice.class,
  Texts.class,
  TermTexts.class,
  TaggedPdf.class,
  Press.class,
  SuggestionWords.class,
  FormMessages.class,
  PlanSections.class,
  EverySentForm.class,
  LoggedIn.class,
  CaseSlice.class,
  CaseFixture.class,
  Readers.class,
  WorkingDays.class,
  StyleWebTest.Style.class,
  Failing.class
})
@MockitoBean(types = TaskTitles.class, answers = Answers.CALLS_REAL_METHODS)
@MockitoBean(
    types = {
      AddressService.class,
      AgreedStepService.class,
      AgreementService.class,
      AppointmentService.class,
      AssessmentService.class,
      AppointedAwards.class,
      AwardCycleService.class,
      AwardRecordService.class,
      AwardResultService.class,
      AwardSettingsService.class,
      CalendarFeeds.class,
      CallService.class,
      CaseAccess.class,
      CaseHistory.class,
      CertificateService.class,
      CheckInService.class,
      QuarterlyReviewService.class,
      ClosureService.class,
      ConflictService.class,
      TieCheckService.class,
      ConversationService.class,
      CopyRequestService.class,
      CopyService.class,
      CredentialService.class,
      CycleRecord.class,
      CycleService.class,
      CaseCallService.class,
      CaseListService.class,
      PersonListService.class,
      EndRequestService.class,
      ProgrammeService.class,
      RiskService.class,
      LetterService.class,
      TaskOffice.class,
      TaskListService.class,
      RehearsalService.class,
      EntrantService.class,
      GateService.class,
      ErasureService.class,
      ImportService.class,
      IndicatorService.class,
      ValueQuestionService.class,
      InvitationService.class,
      InvolvedCoordinators.class,
      JointEntryService.class,
      LeavingService.class,
      LinkRequests.class,
      LinkService.class,
      MailPreferences.class,
      MailService.class,
      MatchingRoundService.class,
      MeasureService.class,
      MeetingService.class,
      MentorLoadService.class,
      MilestoneListService.class,
      MentoringEndService.class,
      MentoringService.class,
      MilestoneService.class,
      MunicipalityService.class,
      NamePlaceService.class,
      NewTownService.class,
      NominationFileService.class,
      NominationService.class,
      VisibleNominations.class,
      NominationSteps.class,
      OrganisationService.class,
      ParticipationService.class,
      PeerService.class,
      WantedService.class,
      PeopleService.class,
      PlanContentService.class,
      PlanChangeService.class,
      PlanService.class,
      PlanPresenceService.class,
      HandOverService.class,
      PlanRemarkService.class,
      PublicPlanService.class,
      AdoptionService.class,
      ContactRequestService.class,
      VisitService.class,
      VisitOfferService.class,
      FitService.class,
      OfferedPractices.class,
      PrefillService.class,
      PracticeCatalogue.class,
      PracticeRecords.class,
      PracticeConfirmationService.class,
      PracticeExport.class,
      PracticeFileService.class,
      PracticeReviewService.class,
      PracticeSearch.class,
      SearchMisses.class,
      PracticeService.class,
      PracticeTranslationService.class,
      PracticeVocabulary.class,
      TermService.class,
      Terms.class,
      PreSelectionService.class,
      RemarkService.class,
      RetentionService.class,
      ReviewOfficeService.class,
      StalledDecisionService.class,
      ReviewService.class,
      ContactService.class,
      PairContactService.class,
      PasskeyService.class,
      SecondFactorService.class,
      PublicAnswers.class,
      SecretAddresses.class,
      SessionService.class,
      SurveyService.class,
      FinalReportService.class,
      CarriedOutService.class,
      StartingPointService.class,
      SetupService.class,
      ProcessStarts.class,
      TieChangeService.class,
      TownFigureService.class,
      UserTasks.class,
      TaskDrafts.class,
      SecurityLog.class,
      TitleDecisionService.class,
      UnsubscribeService.class,
      UntoldDecisionService.class,
      WatchedProcesses.class
    })
public @interface PortalSlice {}
