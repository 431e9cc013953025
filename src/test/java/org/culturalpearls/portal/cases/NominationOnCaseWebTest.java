package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.culturalpearls.portal.cases.CaseFixture.event;
import static org.culturalpearls.portal.cases.CaseFixture.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the page of a case says of the award, and to whom. */
@PortalSlice
class NominationOnCaseWebTest {

  private static final String PAGE = "/cases/2027-saarelinn";

  @Autowired private MockMvc mvc;
  @Autowired private CaseSlice reader;
  @Autowired private CaseFixture town;
  @Autowired private NominationService nominations;
  @Autowired private AwardResultService results;

  @BeforeEach
  void itsNominationIsChecked() {
    town.happened(event(READER, "nomination.submitted"), event(READER, "plan.submitted", 2));
    town.isOpen(
        task(
            "t1",
            "NominationProcess",
            "UserTask_CheckEligibility",
            "Check eligibility",
            "office-9"),
        task("t2", "PlanDevelopmentProcess", "UserTask_DraftPlan", "Draft plan", "team-70"));
  }

  @Test
  void leadsToTheNominationOfTheTownWithItsState() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    NominationView nomination = mock();
    when(nomination.state()).thenReturn(NominationState.SUBMITTED);
    when(nominations.ofParticipation(READER, Saarelinn.ID)).thenReturn(Optional.of(nomination));
    page(mentee)
        .andExpect(shows("Submitted, being checked"))
        .andExpect(has("a[href='" + PAGE + "/nomination']"))
        .andExpect(shows("submitted the nomination", "Draft plan"))
        .andExpect(hides("/nomination/new"));
  }

  /** Not every town that is out of the award was not selected. */
  @Test
  void saysHowTheTownCameOutOfTheAward() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(Saarelinn.in(Stage.NOT_SELECTED, READER));
    page(mentee).andExpect(shows("Saarelinn entered the award and is not in it any more."));
    Map<NominationState, String> words =
        Map.of(
            NominationState.WITHDRAWN, "withdrew its nomination",
            NominationState.NOT_SUBMITTED, "The call closed before it was submitted",
            NominationState.NOT_ELIGIBLE, "Its nomination is not eligible",
            NominationState.NOT_SELECTED, "entered the award and was not selected");
    for (var each : words.entrySet()) {
      NominationView nomination = mock();
      when(nomination.state()).thenReturn(each.getKey());
      when(nominations.ofParticipation(READER, Saarelinn.ID)).thenReturn(Optional.of(nomination));
      page(mentee).andExpect(shows(each.getValue()));
    }
  }

  @Test
  void saysThatThePlanIsBeforeTheJury() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(Saarelinn.in(Stage.PREPARING, READER));
    NominationView nomination = mock();
    when(nomination.state()).thenReturn(NominationState.IN_JURY);
    when(nominations.ofParticipation(READER, Saarelinn.ID)).thenReturn(Optional.of(nomination));
    page(mentee)
        .andExpect(shows("The plan of Saarelinn is before the jury."))
        .andExpect(hides("Saarelinn writes its plan"));
  }

  private void theCallIsOpen() {
    when(nominations.callFor(READER, Saarelinn.ID))
        .thenReturn(
            Optional.of(
                new OpenCall(
                    Saarelinn.CYCLE.id(),
                    2027,
                    "Cycle 2027",
                    Instant.parse("2026-11-30T22:59:59Z"))));
  }

  @Test
  void leadsWhoWithdrewToTheNominationAndToTheCall() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    NominationView nomination = mock();
    when(nomination.state()).thenReturn(NominationState.WITHDRAWN);
    when(nominations.ofParticipation(READER, Saarelinn.ID)).thenReturn(Optional.of(nomination));
    page(mentee).andExpect(shows("Withdrawn")).andExpect(hides("/nomination/new"));
    theCallIsOpen();
    page(mentee)
        .andExpect(shows("Withdrawn"))
        .andExpect(has("a[href='" + PAGE + "/nomination']"))
        .andExpect(has("a[href='" + PAGE + "/nomination/new']"));
  }

  @Test
  void leadsToTheCallThatTheTownCanEnter() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    theCallIsOpen();
    page(mentee)
        .andExpect(shows("The call of Cycle 2027 is open until Monday 30 November 2026, 23:59"))
        .andExpect(has("a[href='" + PAGE + "/nomination/new']"));
  }

  /** A conflict of interest keeps also the task and the event from a coordinator. */
  @Test
  void tellsACoordinatorInAConflictNothingOfIt() throws Exception {
    PersonView coordinator = reader.readerWhoCoordinates();
    town.keepsTheReaderFromTheNomination();
    page(coordinator)
        .andExpect(shows("Draft plan", "submitted the plan as version 2"))
        .andExpect(hides("Check eligibility", "the nomination"))
        .andExpect(hasNo("#nomination"));
  }

  @Test
  void leadsToTheResultOnceItIsReleased() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    page(mentee).andExpect(hides(PAGE + "/result"));
    when(results.result(READER, Saarelinn.ID))
        .thenReturn(Optional.of(new ResultView(true, true, List.of(), List.of(), "", null, false)));
    page(mentee).andExpect(has("a[href='" + PAGE + "/result']"));
  }

  private ResultActions page(PersonView by) throws Exception {
    return mvc.perform(get(PAGE).with(town.as(by)));
  }
}
