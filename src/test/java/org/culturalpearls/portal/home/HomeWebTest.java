package org.culturalpearls.portal.home;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.award.review.OfficeStage;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.StalledDecisionService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.tasks.ProcessStarts;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalSlice
class HomeWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final CycleId NEXT = new CycleId(9);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private UserTasks desk;
  @Autowired private ProcessStarts starts;
  @Autowired private NewTownService calls;
  @Autowired private ReviewOfficeService office;
  @Autowired private CycleService cycles;
  @Autowired private VisibleNominations nominations;
  @Autowired private PlanService plans;
  @Autowired private ParticipationService participations;
  @Autowired private TieChangeService ties;
  @Autowired private StalledDecisionService stalled;
  @Autowired private PeopleService people;
  @Autowired private CopyRequestService copies;
  @Autowired private RiskService risks;
  @Autowired private CaseListService listed;

  @BeforeEach
  void nothingIsToBeDone() {
    reader.owns();
    when(desk.mine(eq(READER), anyInt())).thenReturn(new Paged<>(List.of(), 0, false));
    when(calls.openCalls())
        .thenReturn(
            List.of(new OpenCall(NEXT, 2028, "Cycle 2028", Instant.parse("2027-11-30T22:59:59Z"))));
    when(cycles.cycle(any())).thenReturn(Saarelinn.CYCLE);
    when(ties.waiting(READER)).thenReturn(new TieChangeService.Waiting(0, List.of()));
    when(risks.atRisk(READER, 0)).thenReturn(new Paged<>(List.of(), 0, false, 0));
  }

  @Test
  void showsCoordinatorsWhatIsAtRiskWithTheReasonAndTheNextAct() throws Exception {
    PersonId lead = new PersonId(31);
    Risk silent =
        new Risk(
            RiskReason.TOWN_SILENT, Instant.parse("2027-01-04T10:00:00Z"), 30, List.of(lead), null);
    Instant before = Instant.parse("2027-02-01T10:00:00Z");
    when(risks.atRisk(READER, 0))
        .thenReturn(
            new Paged<>(
                IntStream.range(0, 6)
                    .mapToObj(
                        number ->
                            new CaseAtRisk(
                                new ParticipationId(number),
                                new CaseKey("2027-town-" + number),
                                "Town " + number,
                                true,
                                List.of(silent),
                                Map.of(RiskReason.TOWN_SILENT, before)))
                    .toList(),
                0,
                false,
                6));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("6 cases are at risk", "Nothing heard of the town for 30 days"))
        .andExpect(shows("since 4 January 2027", "Last reminded on 1 February 2027"))
        .andExpect(has("a[href='/cases/2027-town-0/remind/TOWN_SILENT']"))
        .andExpect(has("a[href='/cases/2027-town-4/call']"))
        .andExpect(hides("2027-town-5"))
        .andExpect(has("a[href='/at-risk']"));
    mvc.perform(get("/").with(loggedIn.as(Role.MENTOR))).andExpect(hides("at risk"));
  }

  @Test
  void tellsCoordinatorsWhereTheOpenCyclesStand() throws Exception {
    when(cycles.openCycles()).thenReturn(List.of(Saarelinn.CYCLE));
    when(listed.stages(READER))
        .thenReturn(Map.of(Saarelinn.CYCLE.id(), Map.of(Stage.PREPARING, 3, Stage.IN_FORCE, 2)));
    String list = "a[href='/cases?stage=PREPARING&cycle=" + Saarelinn.CYCLE.id().value() + "']";
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Where the cycles stand", "5 towns take part."))
        .andExpect(shows("matching and planning: 3", "plan in force: 2"))
        .andExpect(has(list));
    mvc.perform(get("/").with(loggedIn.as(Role.MENTOR))).andExpect(hides("cycles stand"));
  }

  @Test
  void leadsFromAReviewThatNobodyWroteToTheReviews() throws Exception {
    Risk missed =
        new Risk(
            RiskReason.REVIEW_MISSED,
            Instant.parse("2027-01-04T10:00:00Z"),
            30,
            List.of(new PersonId(31)),
            null);
    CaseAtRisk town =
        new CaseAtRisk(
            new ParticipationId(1),
            new CaseKey("2027-saarelinn"),
            "Saarelinn",
            false,
            List.of(missed),
            Map.of());
    when(risks.atRisk(READER, 0)).thenReturn(new Paged<>(List.of(town), 0, false, 1));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Nobody wrote the review of the quarter", "open until 4 January 2027"))
        .andExpect(has("a[href='/cases/2027-saarelinn/reviews']"))
        .andExpect(has("a[href='/cases/2027-saarelinn/call']"))
        .andExpect(hides("/remind/"));
  }

  @Test
  void offersTheEndOnlyOfAMentoringThatIsActive() throws Exception {
    Risk gone =
        new Risk(
            RiskReason.MENTOR_GONE,
            Instant.parse("2027-01-04T10:00:00Z"),
            0,
            List.of(new PersonId(31)),
            null);
    when(risks.atRisk(READER, 0))
        .thenReturn(
            new Paged<>(
                Stream.of(true, false)
                    .map(
                        active ->
                            new CaseAtRisk(
                                new ParticipationId(active ? 1 : 2),
                                new CaseKey("2027-active-" + active),
                                "Town",
                                active,
                                List.of(gone),
                                Map.of()))
                    .toList(),
                0,
                false,
                2));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("a[href='/cases/2027-active-true/end']"))
        .andExpect(has("a[href='/cases/2027-active-false/call']"))
        .andExpect(hides("/cases/2027-active-false/end"));
  }

  @Test
  void beginsWithWhatIsDueFirst() throws Exception {
    when(desk.mine(READER, 0))
        .thenReturn(new Paged<>(List.of(task("t1", "Draft plan"), task("t2", "Report")), 0, true));
    home("/")
        .andExpect(status().isOk())
        .andExpect(begins("a.button[href='/tasks/t1']", "Start with: Draft plan for Saare"))
        .andExpect(shows("/tasks/t2", "/tasks?page=1"))
        .andExpect(hides("There is nothing for you to do now"));
  }

  @Test
  void saysToStaffThatChangesWaitForThem() throws Exception {
    when(ties.waiting(READER)).thenReturn(new TieChangeService.Waiting(1, List.of()));
    for (Role role : List.of(Role.COORDINATOR, Role.ADMINISTRATOR)) {
      mvc.perform(get("/").with(loggedIn.as(role)))
          .andExpect(shows("One change waits", "/tie-changes"));
    }
    mvc.perform(get("/").with(loggedIn.as(Role.MENTEE))).andExpect(hides("/tie-changes"));
    mvc.perform(get("/").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(hides("Nobody is left to decide"));
  }

  private static TieChangeView changeOf(PersonId person) {
    return new TieChangeView(
        new TieChangeId(5),
        person,
        TieChangeView.Kind.COUNTRY,
        "",
        "",
        null,
        Country.EE,
        person,
        Instant.EPOCH,
        TieChangeView.State.WAITING,
        null,
        null,
        "");
  }

  @Test
  void saysToAdministratorsWhatWaitsForNobodyAndWhatEndsIt() throws Exception {
    PersonView mentee = LoggedIn.person(Role.MENTEE);
    when(ties.waiting(READER))
        .thenReturn(new TieChangeService.Waiting(0, List.of(changeOf(mentee.id()))));
    when(people.persons(List.of(mentee.id()))).thenReturn(Map.of(mentee.id(), mentee));
    when(stalled.inRunningAwards(READER))
        .thenReturn(List.of(new StalledDecisionService.Stalled(NEXT, 2, 1, 0)));
    mvc.perform(get("/").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(shows("Nobody is left to decide", mentee.name()))
        .andExpect(has("a[href='/people/" + mentee.id().value() + "']"))
        .andExpect(
            shows(
                "2 nominations have neither a coordinator nor a deputy who may see them",
                "one tie of reviewers",
                "give the role coordinator or administrator to somebody of another organisation",
                "a deputy of another organisation"))
        .andExpect(hides("nobody may let through"));
  }

  @Test
  void saysToAdministratorsThatPeopleAskForACopy() throws Exception {
    when(copies.count(READER)).thenReturn(2);
    mvc.perform(get("/").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(shows("2 people ask for a copy", "/copies"))
        .andExpect(hides("There is nothing for you to do now"))
        .andExpect(has("section:has(#copies-asked) ~ section #looked-after"));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR))).andExpect(hides("/copies"));
  }

  /** What comes later is not what to start with. */
  @Test
  void startsNobodyInTheMiddleOfTheList() throws Exception {
    when(desk.mine(READER, 1)).thenReturn(new Paged<>(List.of(task("t9", "Report")), 1, false));
    home("/tasks?page=1").andExpect(shows("/tasks/t9")).andExpect(hides("Start with"));
    home("/tasks?page=-4").andExpect(status().isOk());
    verify(desk).mine(READER, 0);
  }

  @Test
  void saysThatNothingIsToBeDoneAndOffersNothingToWhoHasNoCase() throws Exception {
    when(starts.startable(READER)).thenReturn(List.of("LogMeetingProcess"));
    home("/")
        .andExpect(shows("There is nothing for you to do now"))
        .andExpect(hides("Your cases", "Log meeting", "can enter the award"));
    verifyNoInteractions(calls, starts);
  }

  @Test
  void leadsAdministratorsToWhatTheyLookAfter() throws Exception {
    mvc.perform(get("/").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(shows("What you look after", "what failed and why"))
        .andExpect(has("main a[href='/security-log']"))
        .andExpect(has("main a[href='/people/uninvited']"));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(hides("What you look after"));
  }

  @Test
  void leadsACoordinatorIntoAnEmptyProgramme() throws Exception {
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("How a programme begins"))
        .andExpect(has("a[href='/cycles/new']"))
        .andExpect(has("a[href='/import']"))
        .andExpect(hides("/people/uninvited"));
    CycleView open = Saarelinn.CYCLE;
    when(cycles.openCycles()).thenReturn(List.of(open));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("a[href='/cycles/" + open.id().value() + "']"))
        .andExpect(has("a[href='/people/uninvited']"))
        .andExpect(hides("/cycles/new"));
    home("/").andExpect(hides("How a programme begins"));
    when(participations.areThereAny(READER)).thenReturn(true);
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(hides("How a programme begins"));
  }

  @Test
  void offersWhatOneStartsOneselfToWhoHasACase() throws Exception {
    reader.owns(own(70, 11, Saarelinn.CYCLE.id(), READER));
    when(starts.startable(READER))
        .thenReturn(List.of("LogMeetingProcess", "LeaveProgrammeProcess"));
    when(desk.ofCases(any())).thenReturn(Map.of("2027-70", List.of(task("t3", "Propose mentor"))));
    home("/")
        .andExpect(shows("Your cases", "Title year 2027: matching and planning"))
        .andExpect(shows("Next: Propose mentor"))
        .andExpect(has("a[href='/start/LogMeetingProcess']"))
        .andExpect(shows("Log meeting"))
        .andExpect(hides("Leave the programme"));
  }

  /** A meeting is logged of a mentoring, which a town that only enters the award doesn't have. */
  @Test
  void offersNothingToStartToATownThatOnlyEntersTheAward() throws Exception {
    reader.owns(own(70, 11, Saarelinn.CYCLE.id(), READER, Stage.ENTERED));
    when(starts.startable(READER)).thenReturn(List.of("LogMeetingProcess"));
    home("/").andExpect(shows("Your cases")).andExpect(hides("Log meeting"));
  }

  @Test
  void invitesATownOnceToACallThatItHasNotEntered() throws Exception {
    reader.owns(own(71, 11, Saarelinn.CYCLE.id(), READER), own(70, 11, new CycleId(5), READER));
    home("/")
        .andExpect(shows("Town 71 can enter the award", "/cases/2027-71/nomination/new?cycle=9"))
        .andExpect(shows("The call of Cycle 2028 is open until Tuesday 30 November 2027, 23:59"))
        .andExpect(hides("/cases/2027-70/nomination/new"));
  }

  @Test
  void invitesNoTownThatIsInTheCycleAlreadyAndNoMentor() throws Exception {
    reader.owns(own(71, 11, NEXT, READER), own(70, 11, Saarelinn.CYCLE.id(), READER));
    home("/").andExpect(hides("can enter the award"));
    reader.owns(own(72, 12, Saarelinn.CYCLE.id(), Saarelinn.MENTOR));
    home("/").andExpect(hides("can enter the award"));
  }

  /** Two calls are open at once: each leads to its own nomination. */
  @Test
  void leadsFromEachOfTwoCallsToItsOwn() throws Exception {
    when(calls.openCalls())
        .thenReturn(
            List.of(
                new OpenCall(NEXT, 2028, "Cycle 2028", Instant.parse("2027-11-30T22:59:59Z")),
                new OpenCall(
                    new CycleId(10), 2029, "Cycle 2029", Instant.parse("2028-11-30T22:59:59Z"))));
    reader.owns(own(71, 11, Saarelinn.CYCLE.id(), READER));
    home("/").andExpect(shows("nomination/new?cycle=9\"", "nomination/new?cycle=10\""));
  }

  @Test
  void leadsCoordinatorsToNominationsThatNobodyReviews() throws Exception {
    when(office.toAssign(READER))
        .thenReturn(List.of(new OfficeStage(NEXT, AwardStage.PRE_SELECTION, 3)));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("3 nominations have nobody who reviews"))
        .andExpect(has("a[href='/cycles/9/award/reviews/PRE_SELECTION/assignment']"));
    home("/").andExpect(hides("Nominations wait for reviewers"));
    when(office.toAssign(READER)).thenReturn(List.of());
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(hides("Nominations wait for reviewers"));
  }

  @Test
  void tellsCoordinatorsOfTasksThatBeganWithLittleTime() throws Exception {
    TaskCard hasToHurry = dueIn(Duration.ofHours(1), "Submit plan");
    TaskCard hasTime = dueIn(Duration.ofDays(6), "Give feedback");
    when(desk.begunShortlyBefore(any(), any())).thenReturn(List.of(hasToHurry, hasTime));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Little time is left", "Submit plan, Saarelinn"))
        .andExpect(hides("Give feedback"));
    home("/").andExpect(hides("Little time is left"));
    when(nominations.hidden(eq(READER), any())).thenReturn(Set.of(new CaseKey("2027-70")));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(hides("Little time is left"));
  }

  @Test
  void tellsCoordinatorsOfPlansThatWaitForFeedback() throws Exception {
    ParticipationView town = own(70, 11, Saarelinn.CYCLE.id(), READER).participation();
    when(plans.waitForFeedback(READER))
        .thenReturn(
            List.of(
                new PlanService.WaitsForFeedback(
                    town.id(),
                    Instant.parse("2027-03-31T21:59:59Z"),
                    Instant.parse("2027-03-22T23:00:00Z"))));
    when(participations.participations(List.of(town.id()))).thenReturn(Map.of(town.id(), town));
    mvc.perform(get("/").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Plans that wait for feedback", "due Wednesday 31 March 2027, 23:59"))
        .andExpect(shows("without feedback from Tuesday 23 March 2027, 00:00"))
        .andExpect(has("a[href='/cases/2027-70']", "Town 70"));
    home("/").andExpect(hides("Plans that wait for feedback"));
  }

  @Test
  void isForWhoIsLoggedIn() throws Exception {
    mvc.perform(get("/tasks")).andExpect(redirectedUrl("/login"));
  }

  private ResultActions home(String path) throws Exception {
    return mvc.perform(get(path).with(loggedIn.as(Role.MENTEE)));
  }

  private static CaseAccess.Own own(long id, long municipality, CycleId cycle, PersonId team) {
    return own(id, municipality, cycle, team, Stage.PREPARING);
  }

  private static CaseAccess.Own own(
      long id, long municipality, CycleId cycle, PersonId team, Stage stage) {
    return new CaseAccess.Own(
        new ParticipationView(
            new ParticipationId(id),
            new CaseKey("2027-" + id),
            cycle,
            2027,
            new MunicipalityId(municipality),
            "Town " + id,
            Country.EE,
            stage,
            List.of(team),
            team,
            Set.of(),
            Set.of(),
            false),
        false,
        null);
  }

  private static TaskCard dueIn(Duration time, String name) {
    Instant due = Instant.now().plus(time);
    return new TaskCard("t5", "P", "T", name, "", "2027-70", "Saarelinn", due, null, "team-70");
  }

  private static TaskCard task(String id, String name) {
    return new TaskCard(id, "P", "T", name, "", "2027-70", "Saarelinn", null, null, "team-70");
  }
}
