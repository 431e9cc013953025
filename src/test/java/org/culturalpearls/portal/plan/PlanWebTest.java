package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PlanWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan";
  private static final Instant SAVED = Instant.parse("2027-02-01T12:02:00Z");

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeWritesThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    stands(PlanState.DRAFT, 4, "A town **together**");
  }

  @Test
  void opensTheEditorForTheTeam() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("A town **together**</textarea>")))
        .andExpect(has("[name='milestones[0].title'][value='Stage']"))
        .andExpect(has("label[for='milestones[2].dueOn']"))
        .andExpect(content().string(containsString("Saved at 14:02")))
        .andExpect(content().string(not(containsString("goes when you save"))))
        .andExpect(begins("[value='7'][selected]", "Ilze Kalniņa"));
  }

  @Test
  void saysWhatIsMissingAndLeadsThere() throws Exception {
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(
                PlanService.MissingPart.of(
                    "milestones[0].dueOn", "error.plan.milestone-without-date", 1)));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(begins("a[href='#milestones[0].dueOn']", "Milestone 1 has no due"));
  }

  @Test
  void showsTheMentorsRemarkBesideItsSection() throws Exception {
    when(plans.feedback(any(), any()))
        .thenReturn(
            List.of(
                new PlanFeedbackView(
                    2, Saarelinn.MENTOR, SAVED, false, Map.of(PlanSection.VISION, "For *whom*?"))));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("on version 2:")))
        .andExpect(content().string(containsString("For <em>whom</em>?")));
  }

  @Test
  void savesWhatWasTypedAndSaysWhen() throws Exception {
    mvc.perform(
            save()
                .param("milestones[1].title", "Festival")
                .param("milestones[1].ownerName", "The choir"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("notice"));
    assertThat(sent())
        .isEqualTo(
            new PlanDraft(
                4,
                new PlanTexts("Typed", "", "", ""),
                List.of(
                    new PlannedMilestone(
                        "Stage",
                        MilestoneOwner.person(ilze.id()),
                        LocalDate.of(2027, 6, 1),
                        "Visitors",
                        "300"),
                    new PlannedMilestone(
                        "Festival", MilestoneOwner.named("The choir"), null, "", ""))));
  }

  @Test
  void addsAnEmptyRowWithoutSavingAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(save().param("add", "true"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(">Typed</textarea>")))
        .andExpect(has("[name='milestones[1].title']"))
        .andExpect(content().string(containsString("Not saved yet")));
    verify(plans, never()).saveDraft(any(), any(), any());
  }

  @Test
  void takesARowOutOnlyWithTheNextSavingSoThatItCanBePutBack() throws Exception {
    mvc.perform(save().param("takeOut", "0"))
        .andExpect(content().string(containsString("Milestone 1 goes when you save: Stage")))
        .andExpect(content().string(not(containsString("Remove milestone 1"))))
        .andExpect(has("[name='milestones[0].removed'][value='true']"));
    mvc.perform(save().param("milestones[0].removed", "true").param("putBack", "0"))
        .andExpect(has("[name='milestones[0].title'][value='Stage']"));
    verify(plans, never()).saveDraft(any(), any(), any());

    mvc.perform(save().param("milestones[0].removed", "true")).andExpect(redirectedUrl(PAGE));
    assertThat(sent().milestones()).containsExactly(new PlannedMilestone("", null, null, "", ""));
  }

  @Test
  void showsBothTextsWhenSomebodyElseSavedMeanwhile() throws Exception {
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"));
    stands(PlanState.DRAFT, 5, "Theirs");
    mvc.perform(save())
        .andExpect(status().isConflict())
        .andExpect(has("p.as-typed", "Theirs"))
        .andExpect(content().string(containsString(">Typed</textarea>")))
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(content().string(containsString("Ilze Kalniņa saved this plan at 14:02")))
        .andExpect(content().string(not(containsString("Milestones as they were saved"))));
  }

  @Test
  void takesOverWhatOnlySomebodyElseChangedAndSavesBoth() throws Exception {
    PlanView theirs = plan(PlanState.DRAFT, 5, new PlanTexts("Old", "", "Old", "Their measures"));
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(theirs);
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"))
        .thenReturn(theirs);
    mvc.perform(
            draft(PAGE, "Old")
                .param("read", read(new PlanTexts("Old", "", "Old", "")))
                .param("assets", "My assets"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("notice", hasToString(containsString("plan.saved.joined"))));

    ArgumentCaptor<PlanDraft> drafts = ArgumentCaptor.forClass(PlanDraft.class);
    verify(plans, times(2)).saveDraft(eq(ilze.id()), eq(Saarelinn.ID), drafts.capture());
    assertThat(drafts.getValue().version()).isEqualTo(5);
    assertThat(drafts.getValue().texts())
        .isEqualTo(new PlanTexts("Old", "", "My assets", "Their measures"));
    assertThat(drafts.getValue().milestones().get(0).title()).isEqualTo("Stage");
  }

  @Test
  void showsOnlyWhatBothChangedAndTakesTheRestOver() throws Exception {
    PlanView theirs =
        plan(PlanState.DRAFT, 5, new PlanTexts("Their vision", "", "", "Their measures"));
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(theirs);
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"));
    mvc.perform(save().param("read", read(new PlanTexts("Old", "", "", ""))))
        .andExpect(status().isConflict())
        .andExpect(has("p.as-typed", "Their vision"))
        .andExpect(content().string(containsString(">Typed</textarea>")))
        .andExpect(content().string(containsString(">Their measures</textarea>")))
        .andExpect(content().string(not(containsString("as-typed\">Their measures"))))
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(has("[value='" + read(theirs.texts()) + "']"));
    sent();
  }

  @Test
  void showsWhatIsWrongBesideTheFieldOfTheRow() throws Exception {
    mvc.perform(save().param("milestones[1].dueOn", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(names("milestones[1].dueOn", "Enter the date"))
        .andExpect(has("[id='milestones[1].dueOn-error']"))
        .andExpect(has("[value='soon']"));
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(RuleBroken.in("vision", "error.shared.too-long", "Vision", 8000));
    mvc.perform(save()).andExpect(status().isBadRequest()).andExpect(names("vision"));
  }

  @Test
  void keepsWhatIsTypedAndAnswersWhenAndWhatIsMissing() throws Exception {
    PlanView kept = plan(PlanState.DRAFT, 5, "Typed");
    when(plans.saveDraft(any(), any(), any())).thenReturn(kept);
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(
                PlanService.MissingPart.of(
                    "milestones[0].dueOn", "error.plan.milestone-without-date", 1)));
    mvc.perform(keep())
        .andExpect(status().isOk())
        .andExpect(has("[data-version='5']"))
        .andExpect(has("[data-read='" + read(kept.texts()) + "']"))
        .andExpect(content().string(containsString("Saved at 14:02")))
        .andExpect(content().string(containsString("Milestone 1 has no due")))
        .andExpect(content().string(not(containsString("<html"))));
    assertThat(sent().version()).isEqualTo(4);
    assertThat(sent().texts().vision()).isEqualTo("Typed");
  }

  @Test
  void saysWhyWhatIsTypedIsNotKept() throws Exception {
    mvc.perform(keep().param("milestones[1].dueOn", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Not saved.")))
        .andExpect(content().string(containsString("Enter the date as year, month and day")));
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"));
    mvc.perform(keep())
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else saved the plan")));
  }

  @Test
  void keepsNothingByItselfWhileTwoTextsAreToBeJoined() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has("[data-keep='" + PAGE + "/draft']"));
    when(plans.saveDraft(any(), any(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"));
    stands(PlanState.DRAFT, 5, "Theirs");
    mvc.perform(save()).andExpect(content().string(not(containsString("data-keep="))));
  }

  @Test
  void showsMentorsThePlanAsTextAndNoEditor() throws Exception {
    reader.readerWhoMentors();
    readsOnly();
  }

  @Test
  void showsCoordinatorsThePlanAsTextAndNoEditor() throws Exception {
    reader.readerWhoCoordinates();
    readsOnly();
  }

  @Test
  void refusesWhatAReaderSends() throws Exception {
    reader.readerWhoCoordinates();
    when(plans.saveDraft(any(), any(), any())).thenThrow(new NotAllowed("error.plan.team-only"));
    when(plans.forEditing(any(), any())).thenThrow(new NotAllowed("error.plan.team-only"));
    mvc.perform(save()).andExpect(status().isForbidden());
    mvc.perform(keep()).andExpect(status().isForbidden());
    mvc.perform(save().param("add", "true")).andExpect(status().isForbidden());
  }

  @Test
  void showsTheTeamThePlanAsTextWhileItRests() throws Exception {
    stands(PlanState.FEEDBACK_REQUESTED, 6, "A town **together**");
    readsOnly();
  }

  @Test
  void hidesTheCaseFromTheTeamsAndMentorsOfOtherTowns() throws Exception {
    reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/reading").with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(save()).andExpect(status().isNotFound());
    mvc.perform(keep()).andExpect(status().isNotFound());
    mvc.perform(save().param("add", "true")).andExpect(status().isNotFound());
    verify(plans, never()).saveDraft(any(), any(), any());
  }

  @Test
  void escapesTagsThatSomebodyTyped() throws Exception {
    stands(PlanState.SUBMITTED, 6, "<script>alert(1)</script>\n\n[x](javascript:alert(2))");
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(not(containsString("javascript:"))));
  }

  private void readsOnly() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("strong", "together"))
        .andExpect(content().string(not(containsString("<textarea"))))
        .andExpect(content().string(not(containsString("Write the plan"))));
  }

  private void stands(PlanState state, long version, String vision) {
    PlanView plan = plan(state, version, vision);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
    when(plans.forEditing(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }

  private PlanView plan(PlanState state, long version, String vision) {
    return plan(state, version, new PlanTexts(vision, "", "", ""));
  }

  /** The marks that the form carries of these texts and the one milestone. */
  private String read(PlanTexts texts) {
    return PlanForm.of(plan(PlanState.DRAFT, 4, texts)).read();
  }

  private PlanView plan(PlanState state, long version, PlanTexts texts) {
    return new PlanView(
        Saarelinn.ID,
        state,
        version,
        ilze.id(),
        SAVED,
        texts,
        List.of(
            new PlannedMilestone(
                "Stage",
                MilestoneOwner.person(ilze.id()),
                LocalDate.of(2027, 6, 1),
                "Visitors",
                "300")),
        0,
        Instant.parse("2027-03-31T21:59:59Z"),
        null,
        null,
        false,
        false);
  }

  private MockHttpServletRequestBuilder save() {
    return draft(PAGE);
  }

  private MockHttpServletRequestBuilder keep() {
    return draft(PAGE + "/draft");
  }

  private MockHttpServletRequestBuilder draft(String address) {
    return draft(address, "Typed").param("assets", "");
  }

  private MockHttpServletRequestBuilder draft(String address, String vision) {
    return post(address)
        .with(loggedIn.as(ilze))
        .with(csrf())
        .param("version", "4")
        .param("vision", vision)
        .param("challenges", "")
        .param("measures", "")
        .param("milestones[0].title", "Stage")
        .param("milestones[0].owner", "7")
        .param("milestones[0].ownerName", "")
        .param("milestones[0].dueOn", "2027-06-01")
        .param("milestones[0].indicator", "Visitors")
        .param("milestones[0].target", "300");
  }

  private PlanDraft sent() {
    ArgumentCaptor<PlanDraft> draft = ArgumentCaptor.forClass(PlanDraft.class);
    verify(plans).saveDraft(eq(ilze.id()), eq(Saarelinn.ID), draft.capture());
    return draft.getValue();
  }
}
