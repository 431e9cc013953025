package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.ending.LeavingView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanProgress;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.culturalpearls.workflow.tasks.WatchedProcess;
import org.culturalpearls.workflow.tasks.WatchedProcesses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalSlice
class CasePageWebTest {

  private static final String PAGE = "/cases/2027-saarelinn";

  @Autowired private MockMvc mvc;
  @Autowired private CaseSlice reader;
  @Autowired private CaseFixture town;
  @Autowired private MentoringService mentorings;
  @Autowired private PairContactService contacts;
  @Autowired private LeavingService leavings;
  @Autowired private UserTasks desk;

  @Autowired private MilestoneService milestones;
  @Autowired private WatchedProcesses watched;
  @Autowired private HandOverService handOvers;

  @BeforeEach
  void nothingHappenedYet() {
    town.happened();
  }

  @Test
  void tellsWhereTheTownStandsWhoMentorsItAndThatNothingIsOpen() throws Exception {
    page(reader.readerOfTheTeam())
        .andExpect(status().isOk())
        .andExpect(shows("Saarelinn writes its plan, with its mentor beside it."))
        .andExpect(shows("There is nothing for you to do now.", "No task is open."))
        .andExpect(shows("Nothing has been recorded yet."))
        .andExpect(has("dd", "Anna Saar"))
        .andExpect(shows("Wednesday 1 December 2027"))
        .andExpect(has("dd", "Ilze Kalniņa"))
        .andExpect(hides("/certificate.pdf", "/result"))
        .andExpect(hasNo("#nomination"));
  }

  @Test
  void saysThatEntriesOfThePlanNeedSomebody() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    page(mentee).andExpect(hides("/plan/hand-over"));
    when(handOvers.count(mentee.id(), Saarelinn.ID)).thenReturn(2);
    page(mentee)
        .andExpect(
            has("h2", "2 entries of the plan need somebody, since who was responsible has left"))
        .andExpect(has("a[href='" + PAGE + "/plan/hand-over']", "Give it to somebody"));
  }

  @Test
  void saysThatNoMentorWasFound() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    mentored(MentoringState.NO_MATCH, false);
    page(mentee)
        .andExpect(shows("No mentor was found for Saarelinn.", "No mentor was found<"))
        .andExpect(hides("Anna Saar"));
  }

  @Test
  void offersTheCertificateOfAMentoringThatWasCarriedOut() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(stage(Stage.COMPLETED));
    mentored(MentoringState.COMPLETED, true);
    page(mentee)
        .andExpect(shows("Saarelinn has come to the end of its way in this cycle."))
        .andExpect(shows("11 January 2027"))
        .andExpect(has("a[href='/mentorings/90/certificate.pdf']"));
  }

  @Test
  void showsTheTownsWishesAndTheWayOutToItsTeam() throws Exception {
    page(reader.readerOfTheTeam(stage(Stage.PREPARING)))
        .andExpect(shows(PAGE + "/wishes"))
        .andExpect(shows("/start/LeaveProgrammeProcess"))
        .andExpect(has("dd", "ageing"))
        .andExpect(has("dd", "Estonian"));
    page(reader.readerWhoMentors()).andExpect(hides(PAGE + "/wishes", "/start/"));
    page(reader.readerOfTheTeam(stage(Stage.LEFT)))
        .andExpect(shows("Saarelinn has left the programme."))
        .andExpect(hides(PAGE + "/wishes", "/start/"));
  }

  @Test
  void saysThatTheMentoringHasEnded() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(stage(Stage.IN_FORCE));
    mentored(MentoringState.COMPLETED, true);
    when(milestones.progress(any(), eq(Saarelinn.ID)))
        .thenReturn(new PlanProgress(1, 0, 0, 2, 0, 0, 40));
    page(mentee)
        .andExpect(shows("The mentoring of Saarelinn has ended. The town goes on with its plan."));
    when(milestones.progress(any(), eq(Saarelinn.ID)))
        .thenReturn(new PlanProgress(0, 0, 0, 2, 1, 0, 40));
    page(mentee)
        .andExpect(shows("Saarelinn has carried out its plan, and its mentoring has ended."));
  }

  @Test
  void leadsWatchersToCockpitButNotToANominationThatTheyMayNotSee() throws Exception {
    when(watched.ofCase(Saarelinn.KEY.value()))
        .thenReturn(
            List.of(
                new WatchedProcess("MilestoneProcess", "Reach a milestone", 3, "/milestones"),
                new WatchedProcess("ReviewProcess", "Review a nomination", 1, "/reviews")));
    reader.readerWhoCoordinates();
    PersonView watcher = LoggedIn.person(Role.COORDINATOR);
    page(watcher)
        .andExpect(shows("/camunda/app/cockpit/default/#/milestones", "Reach a milestone (3)<"))
        .andExpect(shows("Review a nomination<"));
    town.keepsTheReaderFromTheNomination();
    page(watcher).andExpect(shows("Reach a milestone")).andExpect(hides("Review a nomination"));
    page(reader.readerOfTheTeam()).andExpect(hides("Reach a milestone", "cockpit"));
    page(reader.readerWhoMentors()).andExpect(hides("Reach a milestone", "cockpit"));
  }

  @Test
  void saysWhyNoMentorWasFound() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    mentored(MentoringState.NO_MATCH, false);
    MentoringId mentoring = Saarelinn.mentoredBy(Saarelinn.MENTOR).id();
    when(mentorings.whyEnded(mentoring)).thenReturn(Optional.of("Nobody speaks <Estonian>."));

    page(mentee).andExpect(shows("Nobody speaks &lt;Estonian&gt;.")).andExpect(has("dt", "Why"));
  }

  @Test
  void saysWhyTheTownLeft() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(stage(Stage.LEFT));
    when(leavings.leaving(mentee.id(), Saarelinn.ID))
        .thenReturn(
            Optional.of(
                new LeavingView(
                    Saarelinn.ID, mentee.id(), TestClock.START, "The council said no.")));

    page(mentee).andExpect(shows("The council said no."));
  }

  @Test
  void showsWhomToCallOnTheOtherSide() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    page(mentee).andExpect(hasNo("#contact"));

    when(contacts.contacts(mentee.id(), Saarelinn.ID))
        .thenReturn(
            List.of(
                new PairContactService.Contact(
                    MentoringSide.MENTORS,
                    Saarelinn.MENTOR,
                    "Anna Saar",
                    "anna@house.example",
                    Set.of(Language.ET),
                    new ContactView(Saarelinn.MENTOR, "+372 5123 4567", true, "Mondays"))));
    page(mentee)
        .andExpect(has("#contact", "Contact"))
        .andExpect(has("a[href='mailto:anna@house.example']"))
        .andExpect(has("a[href='tel:+37251234567']", "+372 5123 4567"))
        .andExpect(has("dd", "Mondays"));
  }

  @Test
  void isUnknownToStrangers() throws Exception {
    page(reader.stranger()).andExpect(status().isNotFound()).andExpect(hides("Saarelinn"));
  }

  private ResultActions page(PersonView by) throws Exception {
    return mvc.perform(get(PAGE).with(town.as(by)));
  }

  private void mentored(MentoringState state, boolean agreed) {
    MentoringView known = Saarelinn.mentoredBy(Saarelinn.MENTOR);
    when(mentorings.ofParticipation(Saarelinn.ID))
        .thenReturn(
            List.of(
                new MentoringView(
                    known.id(),
                    known.participation(),
                    state,
                    agreed ? known.lead() : null,
                    null,
                    agreed ? known.activeSince() : null,
                    agreed ? known.endsOn() : null)));
  }

  private static ParticipationView stage(Stage stage) {
    return new ParticipationView(
        Saarelinn.ID,
        Saarelinn.KEY,
        Saarelinn.CYCLE.id(),
        2027,
        new MunicipalityId(11),
        "Saarelinn",
        Country.EE,
        stage,
        List.of(READER),
        READER,
        Set.of(Theme.AGEING),
        Set.of(Language.ET),
        true);
  }
}
