package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Version 2 of the plan is in force; version 3 is a change that was handed in. */
@PortalSlice
class PlanChangeWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan";
  private static final String WITHDRAW = PAGE + "/change/withdraw";
  private static final Instant AT = Instant.parse("2027-06-01T12:02:00Z");

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private PlanChangeService changes;
  @Autowired private IndicatorService indicators;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeChangesThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    when(indicators.plan(any(), any())).thenReturn(new MeasuredPlan(PlanState.IN_FORCE, List.of()));
    when(plans.versions(any(), any()))
        .thenReturn(
            List.of(
                version(3, VersionOccasion.CHANGE, "The young asked for it."),
                version(2, VersionOccasion.SUBMISSION, "")));
  }

  @Test
  void offersTheTeamToChangeThePlanInForce() throws Exception {
    stands(null);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has("form[action='" + PAGE + "/change'] button", "Change the plan"));

    mvc.perform(post(PAGE + "/change").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(redirectedUrl(PAGE));
    verify(changes).begin(ilze.id(), Saarelinn.ID);
  }

  @Test
  void opensTheEditorWhileThePlanIsChanged() throws Exception {
    stands(PlanChangeState.WRITING);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has(".notice h2", "The team is changing this plan"))
        .andExpect(has(".notice a[href='" + WITHDRAW + "']", "Withdraw the change"))
        .andExpect(has("textarea[name='vision']"))
        .andExpect(hasNo("form[action='" + PAGE + "/change']"));
  }

  @Test
  void showsToReadWhatWaitsForTheMentor() throws Exception {
    stands(PlanChangeState.HANDED_IN);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has(".notice a[href='" + PAGE + "/versions/compare?one=2&other=3']"))
        .andExpect(hasNo("textarea[name='vision']"));
  }

  @Test
  void tellsOthersThatWhatTheyReadIsInForce() throws Exception {
    reader.readerWhoCoordinates();
    stands(PlanChangeState.WRITING);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has(".notice p", "Until it is agreed on, the plan below is in force."))
        .andExpect(hasNo(".notice a[href='" + WITHDRAW + "']"))
        .andExpect(hasNo("textarea[name='vision']"));
  }

  @Test
  void asksBeforeTheChangeIsWithdrawn() throws Exception {
    stands(PlanChangeState.HANDED_IN);
    mvc.perform(get(WITHDRAW).with(loggedIn.as(ilze)))
        .andExpect(has("form[action='" + WITHDRAW + "'] button", "Withdraw the change"));
    verify(changes, never()).withdraw(any(), any());

    mvc.perform(post(WITHDRAW).with(loggedIn.as(ilze)).with(csrf())).andExpect(redirectedUrl(PAGE));
    verify(changes).withdraw(ilze.id(), Saarelinn.ID);
  }

  @Test
  void leadsBackWhereNothingIsToBeWithdrawn() throws Exception {
    stands(null);
    mvc.perform(get(WITHDRAW).with(loggedIn.as(ilze))).andExpect(redirectedUrl(PAGE));
  }

  @Test
  void refusesWhoIsNotOfTheTeam() throws Exception {
    reader.readerWhoCoordinates();
    stands(PlanChangeState.WRITING);
    doThrow(new NotAllowed("error.plan.team-only")).when(changes).begin(any(), any());
    doThrow(new NotAllowed("error.plan.team-only")).when(changes).withdraw(any(), any());
    mvc.perform(get(WITHDRAW).with(loggedIn.as(ilze))).andExpect(status().isForbidden());
    mvc.perform(post(WITHDRAW).with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post(PAGE + "/change").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void saysOfTheLatestFeedbackThatItAgreedToTheChange() throws Exception {
    stands(null);
    when(plans.feedback(any(), any()))
        .thenReturn(
            List.of(
                new PlanFeedbackView(3, ilze.id(), AT, true, Map.of()),
                new PlanFeedbackView(1, ilze.id(), AT, true, Map.of())));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(
            has("#feedback article:nth-of-type(1) .status", "Agreed: in force with this version"))
        .andExpect(has("#feedback article:nth-of-type(2) .status", "Ready to be submitted"));
  }

  private void stands(PlanChangeState change) {
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            PlanState.IN_FORCE,
            change,
            2,
            7,
            ilze.id(),
            AT,
            null,
            Contents.of("A town together", new Challenge("Alone in winter", "Many are.")),
            1,
            AT,
            null,
            null,
            false,
            true);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
    when(plans.forEditing(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }

  private PlanVersionSummary version(int number, VersionOccasion occasion, String reason) {
    return new PlanVersionSummary(number, occasion, AT, ilze.id(), reason);
  }
}
