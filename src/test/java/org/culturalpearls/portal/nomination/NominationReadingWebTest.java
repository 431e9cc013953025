package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Nominations.PATH;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.TownBefore;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationReadingWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;
  @Autowired private NominationSteps steps;
  @Autowired private NewTownService newTowns;
  @Autowired private PeopleService people;
  @Autowired private UserTasks desk;

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED,Submitted, being checked",
    "ELIGIBLE,In pre-selection",
    "NOT_SUBMITTED,Not submitted",
    "IN_JURY,Before the jury",
    "WITHDRAWN,Withdrawn"
  })
  void isReadAndNoLongerWrittenOnceItIsLocked(NominationState state, String words)
      throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(state));
    mvc.perform(get(PATH).with(member))
        .andExpect(status().isOk())
        .andExpect(shows("Our youth leaves", "Nothing is written here yet."))
        .andExpect(begins("dd", words))
        .andExpect(hides("What is still missing", "What the rules of the cycle say"))
        .andExpect(hasNo("textarea"));
  }

  @Test
  void tellsTheTeamItsReceiptAndWhoHandedItIn() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.SUBMITTED));
    readers.knowsColleague();
    mvc.perform(get(PATH).with(member))
        .andExpect(shows("2027-saarelinn/41", "11:00 (Riga time) by Anna Saar"))
        .andExpect(shows("Saarelinn (lead)", "Metsala", "Letter of &lt;3 May&gt;"))
        .andExpect(has("a[href='" + PATH + "/files/5']"))
        .andExpect(hides("/files/5/remove"));
  }

  @Test
  void tellsKindlyWhyItWasRefused() throws Exception {
    RequestPostProcessor member =
        readers.ofTheTeam(
            Nominations.refused(NominationState.NOT_ELIGIBLE, "Your <region> is not part of it."));
    mvc.perform(get(PATH).with(member))
        .andExpect(shows("The coordinators’ reason", "Your &lt;region&gt; is not part of it."));
  }

  @Test
  void showsMentorsADraftWithoutAWayToWriteOrWithdraw() throws Exception {
    RequestPostProcessor mentor = readers.whoMentors(Nominations.draft());
    mvc.perform(get(PATH).with(mentor))
        .andExpect(status().isOk())
        .andExpect(shows("Our youth leaves", "Noored lahkuvad", "Submit it by"))
        .andExpect(hides(PATH + "/withdraw", "Receipt number"))
        .andExpect(hasNo("textarea"));
    verifyNoInteractions(steps, newTowns);
  }

  @Test
  void isReadByWhoWritesItWithAWayBackAndWhatIsMissing() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    mvc.perform(get(PATH + "/reading").with(writer))
        .andExpect(status().isOk())
        .andExpect(begins("a.button[href='" + PATH + "']", "Write the nomination"))
        .andExpect(hides("/remove"))
        .andExpect(hasNo("textarea"));
  }

  @Test
  void tellsCoordinatorsAndNobodyElseWhyItIsEligibleAllTheSame() throws Exception {
    RequestPostProcessor coordinator =
        readers.whoCoordinates(Nominations.in(NominationState.ELIGIBLE));
    when(steps.eligibleAlthough(READER, ID)).thenReturn("The <board> invited it");
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(shows("Eligible all the same", "The &lt;board&gt; invited it"));
    mvc.perform(get(PATH).with(readers.ofTheTeam(Nominations.in(NominationState.ELIGIBLE))))
        .andExpect(status().isOk())
        .andExpect(hides("Eligible all the same", "invited it"));
  }

  @Test
  void saysCoordinatorsWhatSpeaksAgainstItAndWhichTownsAreSimilar() throws Exception {
    RequestPostProcessor coordinator =
        readers.whoCoordinates(Nominations.in(NominationState.SUBMITTED));
    when(steps.problems(READER, ID))
        .thenReturn(
            List.of(
                new EligibilityProblem(Kind.REGION, Nominations.MEMBER, "Opole"),
                new EligibilityProblem(Kind.INCOMPLETE, null, "NEEDS"),
                new EligibilityProblem(Kind.COUNTRY, null, "")));
    when(newTowns.outside(READER, ID))
        .thenReturn(Optional.of(outside(TownBefore.NEW, "Saarelinna")));
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(status().isOk())
        .andExpect(shows("Metsala: its region, Opole, does not take part"))
        .andExpect(shows("Nothing is written in the section Local needs and strengths"))
        .andExpect(shows("Saarelinn: its country does not take part"))
        .andExpect(shows("Towns with a similar name"))
        .andExpect(has("li", "Saarelinna"))
        .andExpect(shows("The town was not in the list before."))
        .andExpect(hides("They have nothing against it.", "Change the team", "/trail"));
  }

  @Test
  void saysCoordinatorsWhoEnteredAKnownTownAndHowToPutItRight() throws Exception {
    RequestPostProcessor coordinator = readers.whoCoordinates(Nominations.draft());
    when(people.hasRole(READER, Role.COORDINATOR)).thenReturn(true);
    when(newTowns.outside(READER, ID)).thenReturn(Optional.of(outside(TownBefore.LISTED)));
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(shows("Entered from outside", "(ilze@example.org) entered this town"))
        .andExpect(shows("The town was in the list already, without anybody in a team."))
        .andExpect(has("a[href='/participations/" + Saarelinn.ID.value() + "/team']"))
        .andExpect(has("a[href='/cases/2027-saarelinn/trail']"))
        .andExpect(hides("Towns with a similar name"));
  }

  @Test
  void saysThatItIsNotKnownWhetherATownWasInTheListWhereNobodyWroteItDown() throws Exception {
    RequestPostProcessor coordinator = readers.whoCoordinates(Nominations.draft());
    when(newTowns.outside(READER, ID)).thenReturn(Optional.of(outside(TownBefore.NOT_RECORDED)));
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(shows("Whether the town was in the list before was not written down."))
        .andExpect(hides("The town was not in the list", "in the list already"));
  }

  private static NewTownService.OutsideEntry outside(TownBefore known, String... similar) {
    return new NewTownService.OutsideEntry(LoggedIn.person(Role.MENTEE), known, List.of(similar));
  }

  @Test
  void saysCoordinatorsThatTheRulesHaveNothingAgainstIt() throws Exception {
    RequestPostProcessor coordinator =
        readers.whoCoordinates(Nominations.in(NominationState.SUBMITTED));
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(shows("They have nothing against it."))
        .andExpect(hides("Entered from outside", "Towns with a similar name"));
  }

  /** Before it is submitted there is nothing to check. */
  @Test
  void doesNotCheckADraft() throws Exception {
    RequestPostProcessor coordinator = readers.whoCoordinates(Nominations.draft());
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(status().isOk())
        .andExpect(hides("What the rules of the cycle say"));
    verifyNoInteractions(steps);
  }

  @Test
  void leadsToTheTaskThatIsTheReadersAndToNoOther() throws Exception {
    RequestPostProcessor coordinator =
        readers.whoCoordinates(Nominations.in(NominationState.SUBMITTED));
    when(desk.ofCase("2027-saarelinn"))
        .thenReturn(
            List.of(
                task("t1", "PlanDevelopmentProcess", "UserTask_DraftPlan"),
                task("t2", "NominationProcess", "UserTask_WriteNomination"),
                task("t3", "NominationProcess", "UserTask_CheckEligibility")));
    when(desk.mayDo(READER, "t1")).thenReturn(true);
    when(desk.mayDo(READER, "t3")).thenReturn(true);
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(has("a[href='/tasks/t3']", "Check eligibility"))
        .andExpect(hides("/tasks/t1", "/tasks/t2"));
  }

  @Test
  void isUnknownToStrangersAndToWhoIsInAConflict() throws Exception {
    for (Role role : List.of(Role.MENTEE, Role.JUROR, Role.COORDINATOR)) {
      RequestPostProcessor stranger = readers.stranger(role);
      mvc.perform(get(PATH + "/reading").with(stranger))
          .andExpect(status().isNotFound())
          .andExpect(hides("Saarelinn"));
    }
  }

  @Test
  void leadsToWhatTheTownWithdrewBefore() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.SUBMITTED));
    when(nominations.earlier(READER, ID)).thenReturn(List.of(Nominations.WITHDRAWN));
    mvc.perform(get(PATH).with(member))
        .andExpect(shows("Withdrawn before", "Withdrawn on Thursday 15 October 2026"))
        .andExpect(has("a[href='" + PATH + "/earlier/40']"));
  }

  private static TaskCard task(String id, String process, String task) {
    return new TaskCard(id, process, task, task, "", "2027-saarelinn", "", null, null, null);
  }
}
