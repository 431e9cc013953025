package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanProgress;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class MilestonesWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/milestones";
  private static final MilestoneId STAGE = new MilestoneId(3);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AwardResultService results;
  @Autowired private MilestoneService milestones;
  @Autowired private CycleService cycles;

  @BeforeEach
  void oneMilestoneIsOverdue() {
    MilestoneView stage = milestone(Saarelinn.ID);
    when(milestones.milestones(any(), eq(Saarelinn.ID))).thenReturn(List.of(stage));
    when(milestones.milestone(any(), eq(STAGE))).thenReturn(stage);
    when(milestones.progress(any(PersonId.class), eq(Saarelinn.ID)))
        .thenReturn(new PlanProgress(1, 0, 0, 0, 0, 1, 0));
    when(milestones.history(any(), eq(STAGE)))
        .thenReturn(
            List.of(
                new MilestoneEventView(
                    Instant.parse("2027-06-02T09:00:00Z"),
                    new PersonId(7),
                    MilestoneEventKind.REPORTED,
                    "Painted <b>twice</b>",
                    null,
                    "https://example.org/stage",
                    40)));
  }

  @Test
  void saysHowFarTheTownIs() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("0 of 1 milestones reached.")))
        .andExpect(content().string(containsString("One milestone is overdue")))
        .andExpect(content().string(containsString("status bad\">overdue")))
        .andExpect(begins("a[href='" + PAGE + "/3']", "A stage"))
        .andExpect(content().string(not(containsString("Add a milestone"))));
  }

  @Test
  void tellsWhatHappenedToAMilestone() throws Exception {
    mvc.perform(get(PAGE + "/3").with(loggedIn.as(reader.readerWhoMentors())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Painted &lt;b&gt;twice&lt;/b&gt;")))
        .andExpect(has("a[href='https://example.org/stage']"))
        .andExpect(content().string(containsString("40 people took part.")))
        .andExpect(content().string(containsString("Ilze Kalniņa")));
  }

  @Test
  void doesNotShowTheMilestoneOfAnotherTownUnderThisOne() throws Exception {
    MilestoneView foreign = milestone(new ParticipationId(71));
    when(milestones.milestone(any(), eq(STAGE))).thenReturn(foreign);
    mvc.perform(get(PAGE + "/3").with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/none").with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isNotFound());
  }

  @Test
  void addsAMilestoneToAPlanInForce() throws Exception {
    PersonView of = reader.readerOfTheTeam(Saarelinn.in(Stage.IN_FORCE, new PersonId(7)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(content().string(containsString("Add a milestone")));
    when(results.result(of.id(), Saarelinn.ID))
        .thenReturn(
            Optional.of(
                new ResultView(
                    true,
                    true,
                    List.of("ū".repeat(4000)),
                    List.of("Ask the young."),
                    "",
                    null,
                    false)));
    mvc.perform(get(PAGE + "/new?remark=1").with(loggedIn.as(of)))
        .andExpect(has("[value='Ask the young.']"));
    mvc.perform(get(PAGE + "/new?remark=2").with(loggedIn.as(of)))
        .andExpect(has("[value='" + "ū".repeat(199) + "…']"));
    for (String unknown : List.of("3", "0", "Ask", "99999999999")) {
      mvc.perform(get(PAGE + "/new?remark=" + unknown).with(loggedIn.as(of)))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("Ask the young."))));
    }
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(of))).andExpect(status().isOk());
    mvc.perform(add(of)).andExpect(redirectedUrl(PAGE));
    verify(milestones)
        .add(
            of.id(),
            Saarelinn.ID,
            new PlannedMilestone(
                "A roof", MilestoneOwner.named("The carpenter"), LocalDate.of(2027, 9, 1), "", ""));
  }

  /** The list says that the next due comes first. */
  @Test
  void listsWhatIsReachedAfterWhatIsStillToBeDone() throws Exception {
    MilestoneView stage = milestone(Saarelinn.ID);
    MilestoneView reached =
        new MilestoneView(
            new MilestoneId(4),
            Saarelinn.ID,
            new PlannedMilestone(
                "A choir", MilestoneOwner.named("The choir"), LocalDate.of(2027, 3, 1), "", ""),
            MilestoneState.REACHED,
            null,
            false,
            null,
            null);
    when(milestones.milestones(any(), eq(Saarelinn.ID))).thenReturn(List.of(reached, stage));
    String page =
        mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.indexOf("A stage")).isBetween(1, page.indexOf("A choir"));
  }

  @Test
  void showsWhatTheRulesRefuseBesideItsField() throws Exception {
    when(milestones.add(any(), any(), any()))
        .thenThrow(RuleBroken.in("title", "error.plan.new-without-title"));
    mvc.perform(add(reader.readerOfTheTeam(Saarelinn.in(Stage.IN_FORCE, new PersonId(7)))))
        .andExpect(status().isBadRequest())
        .andExpect(names("title", "Title: give the milestone one"))
        .andExpect(has("[value='The carpenter']"));
  }

  @Test
  void offersNoNewMilestoneToWhoMayNotAddOne() throws Exception {
    PersonView coordinator = reader.readerWhoCoordinates();
    when(milestones.add(any(), any(), any())).thenThrow(new NotAllowed("error.plan.team-only"));
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(coordinator)))
        .andExpect(status().isForbidden());
    mvc.perform(add(coordinator)).andExpect(status().isForbidden());
  }

  @Test
  void offersAMilestoneAlsoAfterTheEndOfTheCaseUntilItsCycleIsFinished() throws Exception {
    PersonView of = reader.readerOfTheTeam(Saarelinn.in(Stage.COMPLETED, new PersonId(7)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(content().string(containsString("Add a milestone")));
    CycleView open = Saarelinn.CYCLE;
    when(cycles.cycle(open.id())).thenReturn(SomeCycle.finished(open.id()));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(content().string(not(containsString("Add a milestone"))));
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    PersonView stranger = reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/3").with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    mvc.perform(add(stranger)).andExpect(status().isNotFound());
    verify(milestones, never()).add(any(), any(), any());
  }

  private MockHttpServletRequestBuilder add(PersonView by) {
    return post(PAGE + "/new")
        .with(loggedIn.as(by))
        .with(csrf())
        .param("title", "A roof")
        .param("owner", "")
        .param("ownerName", "The carpenter")
        .param("dueOn", "2027-09-01")
        .param("indicator", "")
        .param("target", "");
  }

  private static MilestoneView milestone(ParticipationId town) {
    return new MilestoneView(
        STAGE,
        town,
        new PlannedMilestone(
            "A stage",
            MilestoneOwner.person(new PersonId(7)),
            LocalDate.of(2027, 6, 1),
            "Visitors",
            "300"),
        MilestoneState.PLANNED,
        null,
        true,
        null,
        null);
  }
}
