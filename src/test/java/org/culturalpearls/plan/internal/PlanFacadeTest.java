package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
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
  void keepsTheVisionAndWhoWroteIt() {
    PlanCase of = cases.started();

    plans.saveVision(of.townMember(), of.participation(), 0, "Vision\r\nof ours ");

    PlanView saved = plans.plan(of.mentor(), of.participation());
    assertThat(saved.content().vision()).isEqualTo("Vision\nof ours");
    assertThat(saved.editedBy()).isEqualTo(of.townMember());
    assertThat(saved.editedAt()).isEqualTo(TestClock.START);
  }

  @Test
  void saysWhatADraftLacksToWhoMayReadIt() {
    PlanCase of = cases.started();
    assertThat(plans.missing(of.mentor(), of.participation()))
        .extracting(PlanService.MissingPart::field)
        .containsExactly("vision", "challenges", "measures", "milestones");
    assertThatThrownBy(() -> plans.missing(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);

    PlanCase submitted = cases.inForce();
    assertThat(plans.missing(submitted.mentor(), submitted.participation())).isEmpty();
  }

  @Test
  void refusesSaveOfAnOlderVersionAndShowsTheNewer() {
    PlanCase of = cases.drafted();
    long seen = plans.forEditing(of.townLead(), of.participation()).version();
    plans.saveVision(of.townMember(), of.participation(), seen, "Quicker");

    assertThatThrownBy(() -> plans.saveVision(of.townLead(), of.participation(), seen, "Slower"))
        .isInstanceOf(ChangedMeanwhile.class);

    PlanView newer = plans.plan(of.townLead(), of.participation());
    assertThat(newer.content().vision()).isEqualTo("Quicker");
    assertThat(newer.version()).isGreaterThan(seen);
  }

  @Test
  void refusesAVisionThatIsTooLong() {
    PlanCase of = cases.started();
    String tooLong = "x".repeat(PlanService.MAX_VISION + 1);

    assertThatThrownBy(() -> plans.saveVision(of.townLead(), of.participation(), 0, tooLong))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("vision"));
  }

  @Test
  void isReadByTeamMentorsAndCoordinatorsOnly() {
    PlanCase of = cases.drafted();

    for (var reader :
        List.of(of.townLead(), of.townMember(), of.mentor(), of.twin(), of.coordinator())) {
      assertThat(plans.plan(reader, of.participation()).content().vision())
          .isEqualTo(PlanCases.VISION);
    }
    assertThatThrownBy(() -> plans.plan(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> plans.versions(cases.started().townLead(), of.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isWrittenByTheTeamOnly() {
    PlanCase of = cases.started();

    for (var reader : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> plans.saveVision(reader, of.participation(), 0, "V"))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> plans.forEditing(reader, of.participation()))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> plans.saveVision(of.otherMentor(), of.participation(), 0, "V"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void restsWhileTheMentorReads() {
    PlanCase of = cases.feedbackRequested();

    assertThatThrownBy(() -> plans.saveVision(of.townLead(), of.participation(), 2, "V"))
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
    plans.saveVision(of.townLead(), of.participation(), draft.version(), "A town that sings");
    development.handIn(
        of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);

    PlanComparison comparison = plans.compare(of.twin(), of.participation(), 1, 2);

    assertThat(comparison.changed()).containsExactly(PlanSection.VISION);
    assertThat(comparison.older().content().vision()).isEqualTo("A town that meets");
    assertThat(comparison.newer().content().vision()).isEqualTo("A town that sings");
    assertThat(plans.versions(of.coordinator(), of.participation()))
        .containsExactly(
            new PlanVersionSummary(2, VersionOccasion.FEEDBACK, TestClock.START, of.townLead(), ""),
            new PlanVersionSummary(
                1, VersionOccasion.FEEDBACK, TestClock.START, of.townLead(), ""));
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
