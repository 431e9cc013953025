package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.culturalpearls.portal.cases.CaseFixture.event;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What happened in a case, in the words of its page. */
@PortalSlice
class CaseHistoryWebTest {

  private static final MilestoneId CHOIR = new MilestoneId(31);

  @Autowired private MockMvc mvc;
  @Autowired private CaseSlice reader;
  @Autowired private CaseFixture town;
  @Autowired private CaseHistory story;
  @Autowired private MilestoneService milestones;

  @Test
  void namesPersonsMilestonesDatesAndNumbers() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    when(milestones.milestones(READER, Saarelinn.ID)).thenReturn(List.of(choir()));
    town.happened(
        event(Saarelinn.MENTOR, "milestone.new-date-approved", CHOIR, LocalDate.of(2027, 6, 1)),
        event(READER, "plan.handed-in", 2),
        event(Saarelinn.MENTOR, "mentoring.closed", ClosureOutcome.COMPLETED));
    page(mentee)
        .andExpect(shows("Anna Saar approved 1 June 2027 as the new date of the milestone “A &lt;"))
        .andExpect(shows("Ilze Kalniņa handed in version 2 of the plan for feedback"))
        .andExpect(shows("Anna Saar closed the mentoring: carried out", "11 January 2027"))
        .andExpect(hides("COMPLETED"));
  }

  @Test
  void countsWhatSomebodyDidManyTimesOnADay() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    town.happened(
        event(READER, "indicator.entered", LocalDate.of(2027, 1, 9)),
        event(READER, "indicator.entered", LocalDate.of(2027, 1, 2)),
        event(Saarelinn.MENTOR, "indicator.entered", LocalDate.of(2027, 1, 3)),
        event(READER, "plan.handed-in", 2),
        event(READER, "plan.handed-in", 3));
    page(mentee)
        .andExpect(shows("Ilze Kalniņa entered 2 values of indicators"))
        .andExpect(shows("Anna Saar entered a value of an indicator for 3 January 2027"))
        .andExpect(shows("handed in version 2 of the plan", "handed in version 3 of the plan"))
        .andExpect(hides("Ilze Kalniņa entered a value"));
  }

  @Test
  void tellsHowManyTownsEnterTogether() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    town.happened(event(READER, "nomination.entered-together", 1));
    page(mentee)
        .andExpect(
            shows("Ilze Kalniņa named the towns that are to enter together with this one: 1"));
  }

  @Test
  void tellsADateAndTimeOfTheCycleAsItWasSet() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    town.happened(
        event(READER, "nomination.completion-asked", LocalDateTime.of(2026, 12, 12, 18, 0)));
    page(mentee)
        .andExpect(
            shows("asked to complete the nomination until Saturday 12 December 2026, 18:00"));
  }

  /** Whoever may not read the plan learns that there was a milestone, not which. */
  @Test
  void keepsTheTitleOfAMilestoneFromWhoMayNotReadThePlan() throws Exception {
    PersonView coordinator = reader.readerWhoCoordinates();
    when(milestones.milestones(READER, Saarelinn.ID))
        .thenThrow(new NotFound("error.plan.not-found"));
    town.happened(event(READER, "milestone.reported", CHOIR));
    page(coordinator)
        .andExpect(shows("reported the milestone of its plan"))
        .andExpect(hides("choir"));
  }

  /** The person was erased meanwhile. */
  @Test
  void goesOnWithoutTheNameOfWhoIsGone() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    town.happened(event(new PersonId(500), "plan.taken-back"));
    page(mentee).andExpect(shows("took the plan back to go on writing"));
  }

  @Test
  void goesOnByPages() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    when(story.page(any(), anyInt()))
        .thenReturn(new Paged<>(List.of(event(READER, "plan.submitted", 1)), 0, true));
    page(mentee).andExpect(shows("/cases/2027-saarelinn?page=1"));
  }

  private ResultActions page(PersonView by) throws Exception {
    return mvc.perform(get("/cases/2027-saarelinn").with(town.as(by)));
  }

  private static MilestoneView choir() {
    return new MilestoneView(
        CHOIR,
        Saarelinn.ID,
        new PlannedMilestone("A <choir> sings", null, null, "", ""),
        MilestoneState.values()[0],
        null,
        false,
        null,
        null);
  }
}
