package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlanSlice
class PlanFacadeTest {

  @Autowired PlanService plans;
  @Autowired PlanDevelopmentService development;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void tellsCoordinatorsWhoWaitsForFeedbackThoughThePlanIsDueSoon() {
    PlanCase of = cases.feedbackRequested();
    clock.set("2027-03-16T09:00:00Z");
    assertThat(waiting(of)).isEmpty();
    clock.set("2027-03-17T09:00:00Z");
    assertThat(waiting(of))
        .containsExactly(
            new PlanService.WaitsForFeedback(
                of.participation(),
                Instant.parse("2027-03-31T21:59:59Z"),
                Instant.parse("2027-01-21T22:59:59Z")));
    clock.set("2027-03-31T22:00:00Z");
    assertThat(waiting(of)).isEmpty();
    assertThatThrownBy(() -> plans.waitForFeedback(of.townLead())).isInstanceOf(NotFound.class);
  }

  private List<PlanService.WaitsForFeedback> waiting(PlanCase of) {
    return plans.waitForFeedback(of.coordinator()).stream()
        .filter(waits -> waits.town().equals(of.participation()))
        .toList();
  }

  @Test
  void keepsIncompleteDraftWithoutBlankMilestones() {
    PlanCase of = cases.started();
    PlannedMilestone begun = PlanCases.milestone("Begun", null, null);
    PlannedMilestone blank = new PlannedMilestone(" ", MilestoneOwner.named(""), null, "", null);

    plans.saveDraft(
        of.townMember(),
        of.participation(),
        new PlanDraft(0, new PlanTexts("Vision\r\nof ours", null, "", ""), List.of(begun, blank)));

    PlanView saved = plans.plan(of.mentor(), of.participation());
    assertThat(saved.texts()).isEqualTo(new PlanTexts("Vision\nof ours", "", "", ""));
    assertThat(saved.milestones()).containsExactly(begun);
    assertThat(saved.editedBy()).isEqualTo(of.townMember());
    assertThat(saved.editedAt()).isEqualTo(TestClock.START);
  }

  @Test
  void saysWhatADraftLacksToWhoMayReadIt() {
    PlanCase of = cases.started();
    assertThat(plans.missing(of.mentor(), of.participation()))
        .extracting(PlanService.MissingPart::field)
        .containsExactly("vision", "challenges", "assets", "measures", "milestones");
    assertThatThrownBy(() -> plans.missing(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);

    PlanCase submitted = cases.inForce();
    assertThat(plans.missing(submitted.mentor(), submitted.participation())).isEmpty();
  }

  @Test
  void refusesSaveOfAnOlderVersionAndShowsTheNewer() {
    PlanCase of = cases.drafted();
    long seen = plans.forEditing(of.townLead(), of.participation()).version();
    PlanDraft quicker = new PlanDraft(seen, new PlanTexts("Quicker", "", "", ""), List.of());
    plans.saveDraft(of.townMember(), of.participation(), quicker);

    PlanDraft slower = new PlanDraft(seen, new PlanTexts("Slower", "", "", ""), List.of());
    assertThatThrownBy(() -> plans.saveDraft(of.townLead(), of.participation(), slower))
        .isInstanceOf(ChangedMeanwhile.class);

    PlanView newer = plans.plan(of.townLead(), of.participation());
    assertThat(newer.texts().vision()).isEqualTo("Quicker");
    assertThat(newer.version()).isGreaterThan(seen);
  }

  @Test
  void countsChangedMilestonesAsANewVersion() {
    PlanCase of = cases.drafted();
    PlanView before = plans.plan(of.townLead(), of.participation());

    PlanView after =
        plans.saveDraft(
            of.townLead(),
            of.participation(),
            new PlanDraft(before.version(), before.texts(), before.milestones().subList(0, 2)));

    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(plans.plan(of.townLead(), of.participation()).milestones()).hasSize(2);
  }

  @Test
  void refusesMilestoneOwnersOutsideTheTeam() {
    PlanCase of = cases.started();
    PlanDraft draft = PlanCases.complete(0, of.mentor());

    assertThatThrownBy(() -> plans.saveDraft(of.townLead(), of.participation(), draft))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.field()).contains("milestones[0].owner"));
  }

  @Test
  void refusesSectionsThatAreTooLong() {
    PlanCase of = cases.started();
    PlanTexts texts = new PlanTexts("", "", "", "x".repeat(PlanTexts.MAX_LENGTH + 1));

    assertThatThrownBy(
            () ->
                plans.saveDraft(
                    of.townLead(), of.participation(), new PlanDraft(0, texts, List.of())))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("measures"));
  }

  @Test
  void isReadByTeamMentorsAndCoordinatorsOnly() {
    PlanCase of = cases.drafted();

    for (var reader :
        List.of(of.townLead(), of.townMember(), of.mentor(), of.twin(), of.coordinator())) {
      assertThat(plans.plan(reader, of.participation()).texts()).isEqualTo(PlanCases.TEXTS);
    }
    assertThatThrownBy(() -> plans.plan(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> plans.versions(cases.started().townLead(), of.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isWrittenByTheTeamOnly() {
    PlanCase of = cases.started();
    PlanDraft draft = PlanCases.complete(0, of.townLead());

    for (var reader : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> plans.saveDraft(reader, of.participation(), draft))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> plans.forEditing(reader, of.participation()))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> plans.saveDraft(of.otherMentor(), of.participation(), draft))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void restsWhileTheMentorReads() {
    PlanCase of = cases.feedbackRequested();
    PlanDraft draft = new PlanDraft(2, PlanCases.TEXTS, List.of());

    assertThatThrownBy(() -> plans.saveDraft(of.townLead(), of.participation(), draft))
        .isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(() -> plans.forEditing(of.townLead(), of.participation()))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void comparesVersionsSectionBySection() {
    PlanCase of = cases.feedbackRequested();
    development.giveFeedback(
        of.mentor(),
        of.participation(),
        new PlanDevelopmentService.Feedback(false, Map.of(PlanSection.VISION, "Which town?")));
    PlanView draft = plans.plan(of.townLead(), of.participation());
    PlanTexts sharper =
        new PlanTexts(
            "A town that sings",
            draft.texts().challenges(),
            draft.texts().assets(),
            draft.texts().measures());
    plans.saveDraft(
        of.townLead(),
        of.participation(),
        new PlanDraft(draft.version(), sharper, draft.milestones()));
    development.handIn(
        of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);

    PlanComparison comparison = plans.compare(of.twin(), of.participation(), 1, 2);

    assertThat(comparison.changed()).containsExactly(PlanSection.VISION);
    assertThat(comparison.older().texts().vision()).isEqualTo("A town that meets");
    assertThat(comparison.newer().texts().vision()).isEqualTo("A town that sings");
    assertThat(plans.versions(of.coordinator(), of.participation()))
        .containsExactly(
            new PlanVersionSummary(2, VersionOccasion.FEEDBACK, TestClock.START, of.townLead()),
            new PlanVersionSummary(1, VersionOccasion.FEEDBACK, TestClock.START, of.townLead()));
    assertThat(plans.feedback(of.townMember(), of.participation()))
        .containsExactly(
            new PlanFeedbackView(
                1, of.mentor(), TestClock.START, false, Map.of(PlanSection.VISION, "Which town?")));
  }

  @Test
  void knowsNoVersionThatWasNotFrozen() {
    PlanCase of = cases.drafted();

    assertThatThrownBy(() -> plans.version(of.townLead(), of.participation(), 1))
        .isInstanceOf(NotFound.class);
  }
}
