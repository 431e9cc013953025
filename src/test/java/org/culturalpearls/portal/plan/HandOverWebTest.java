package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.culturalpearls.plan.handover.WaitingEntry.Part;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class HandOverWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/plan";
  private static final String PAGE = PLAN + "/hand-over";
  private static final PersonId FORMER = new PersonId(99);

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private HandOverService handOvers;

  @BeforeEach
  void aMeasureAndAMilestoneWait() {
    reader.readerOfTheTeam();
    when(handOvers.waiting(any(), eq(Saarelinn.ID)))
        .thenReturn(
            List.of(
                new WaitingEntry(Part.MEASURE, 4, "Singing <b>at</b> the mill", FORMER),
                new WaitingEntry(Part.MILESTONE, 5, "", FORMER)));
    when(handOvers.count(any(), eq(Saarelinn.ID))).thenReturn(2);
  }

  @Test
  void offersAllThatWaitsToOnePerson() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("input[name=entries][value=measure-4][checked]"))
        .andExpect(has("label[for=entries]", "Measure: Singing <b>at</b> the mill"))
        .andExpect(has("label[for=entries-1]", "Milestone: without a title"))
        .andExpect(has("form button", "Give to this person"));
  }

  @Test
  void saysToCoordinatorsWhoGivesIt() throws Exception {
    reader.readerWhoCoordinates();
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("without a title", "The team of the town gives it to somebody"))
        .andExpect(hasNo("main form"));
  }

  @Test
  void keepsWhatWasChosenBesideWhatIsMissing() throws Exception {
    when(handOvers.give(ilze.id(), Saarelinn.ID, List.of("milestone-5"), null))
        .thenThrow(RuleBroken.in("to", "error.shared.missing", Label.field("to")));
    mvc.perform(post(PAGE).param("entries", "milestone-5").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(has("#to-error"))
        .andExpect(has("input[value=milestone-5][checked]"))
        .andExpect(hasNo("input[value=measure-4][checked]"));
  }

  @Test
  void goesBackToThePlanWhenNothingIsLeft() throws Exception {
    when(handOvers.give(any(), any(), any(), any())).thenReturn(2);
    when(handOvers.count(any(), eq(Saarelinn.ID))).thenReturn(0);
    mvc.perform(
            post(PAGE)
                .param("entries", "measure-4", "milestone-5")
                .param("to", "7")
                .with(loggedIn.as(ilze))
                .with(csrf()))
        .andExpect(redirectedUrl(PLAN));
    verify(handOvers)
        .give(ilze.id(), Saarelinn.ID, List.of("measure-4", "milestone-5"), new PersonId(7));
  }

  @Test
  void showsOthersWhatWaitsWithoutAButton() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    mvc.perform(get(PAGE).with(loggedIn.as(mentor)))
        .andExpect(status().isOk())
        .andExpect(begins("main li", "Measure: Singing <b>at</b> the mill Until now:"))
        .andExpect(hasNo("form[action='" + PAGE + "']"));
    mvc.perform(post(PAGE).param("to", "7").with(loggedIn.as(mentor)).with(csrf()))
        .andExpect(status().isForbidden());
    verify(handOvers, never()).give(any(), any(), any(), any());
  }
}
