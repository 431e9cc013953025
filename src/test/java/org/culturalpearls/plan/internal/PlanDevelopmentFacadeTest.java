package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenPlan;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanTask;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@ModulesSlice
class PlanDevelopmentFacadeTest {

  private static final PlanDevelopmentService.Feedback READY =
      new PlanDevelopmentService.Feedback(true, Map.of());
  private static final PlanDevelopmentService.Feedback REMARKS =
      new PlanDevelopmentService.Feedback(false, Map.of(PlanSection.MEASURES, "Who sings?"));

  /** Ten days from the start of the test, at the end of the day in Stockholm. */
  private static final Instant FEEDBACK_DUE = Instant.parse("2027-01-21T22:59:59Z");

  private static final Instant PAST_LIMIT = Instant.parse("2027-01-28T22:59:59Z");

  @Autowired PlanDevelopmentService development;
  @Autowired PlanService plans;
  @Autowired AssessmentService assessments;
  @Autowired CaseHistory story;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void keepsTheAssessmentAndSaysWhenTheDraftIsDue() {
    PlanCase of = cases.started();

    Instant due =
        development.assess(
            of.townMember(),
            of.participation(),
            AssessmentService.Assess.levels(levels(3), " As it is "));

    assertThat(due).isEqualTo("2027-02-22T22:59:59Z");
    assertThat(assessments.assessments(of.mentor(), of.participation()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.by()).isEqualTo(of.townMember());
              assertThat(kept.at()).isEqualTo(TestClock.START);
              assertThat(kept.levels().get(Question.TRUST).level()).isEqualTo(3);
              assertThat(kept.note()).isEqualTo("As it is");
            });
  }

  @Test
  void drawsTheDraftNearerWhenThePlanIsDueSoon() {
    PlanCase of = cases.started();
    clock.set("2027-03-20T09:00:00Z");

    Instant due =
        development.assess(
            of.townLead(), of.participation(), AssessmentService.Assess.levels(levels(3), null));

    assertThat(due).isEqualTo("2027-03-31T21:59:59Z");
  }

  @Test
  void handsACompleteDraftInForFeedback() {
    PlanCase of = cases.drafted();

    PlanDevelopmentService.HandedIn handedIn =
        development.handIn(
            of.townMember(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);

    assertThat(handedIn)
        .isEqualTo(
            new PlanDevelopmentService.HandedIn(
                PlanDevelopmentService.AfterDraft.FEEDBACK,
                FEEDBACK_DUE,
                PAST_LIMIT,
                FEEDBACK_DUE));
    assertThat(plans.plan(of.mentor(), of.participation()).state())
        .isEqualTo(PlanState.FEEDBACK_REQUESTED);
    assertThat(plans.version(of.mentor(), of.participation(), 1).content().vision())
        .isEqualTo(PlanCases.VISION);
  }

  @Test
  void asksEverybodyElseAtOnceWhereNobodyMentors() {
    PlanCase of = cases.unmentored();
    cases.saveComplete(of);

    PlanDevelopmentService.HandedIn handedIn =
        development.handIn(
            of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);

    assertThat(handedIn.silent()).isEqualTo(TestClock.START);
    assertThat(development.giveFeedback(of.coordinator(), of.participation(), READY).ready())
        .isTrue();
  }

  @Test
  void refusesAnIncompleteDraft() {
    PlanCase of = cases.started();
    plans.saveVision(of.townLead(), of.participation(), 0, "Vision");

    assertThatThrownBy(
            () ->
                development.handIn(
                    of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.field()).contains("challenges"));
    assertThat(plans.plan(of.townLead(), of.participation()).state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void refusesToSubmitStraightAway() {
    PlanCase of = cases.drafted();

    assertThat(plans.plan(of.townLead(), of.participation()).mayAskToSubmit()).isFalse();
    assertThatThrownBy(
            () ->
                development.handIn(
                    of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.SUBMIT))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("next"));
  }

  @Test
  void letsTheTownSubmitAfterOneRoundWithRemarks() {
    PlanCase of = cases.feedbackRequested();
    development.giveFeedback(of.mentor(), of.participation(), REMARKS);

    PlanDevelopmentService.HandedIn handedIn =
        development.handIn(
            of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.SUBMIT);

    assertThat(handedIn)
        .isEqualTo(
            new PlanDevelopmentService.HandedIn(
                PlanDevelopmentService.AfterDraft.SUBMIT,
                Instant.parse("2027-01-25T22:59:59Z"),
                null,
                null));
    assertThat(development.submit(of.townLead(), of.participation())).isEqualTo(2);
  }

  @Test
  void sendsThePlanBackWithRemarks() {
    PlanCase of = cases.feedbackRequested();

    PlanDevelopmentService.FeedbackGiven given =
        development.giveFeedback(of.mentor(), of.participation(), REMARKS);

    assertThat(given)
        .isEqualTo(
            new PlanDevelopmentService.FeedbackGiven(false, Instant.parse("2027-02-22T22:59:59Z")));
    assertThat(plans.feedback(of.townLead(), of.participation()).get(0).remarks())
        .isEqualTo(Map.of(PlanSection.MEASURES, "Who sings?"));
  }

  @Test
  void needsRemarksUnlessThePlanIsReady() {
    PlanCase of = cases.feedbackRequested();
    PlanDevelopmentService.Feedback blank =
        new PlanDevelopmentService.Feedback(
            false, Collections.singletonMap(PlanSection.VISION, " "));

    assertThatThrownBy(() -> development.giveFeedback(of.mentor(), of.participation(), blank))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("ready"));
    assertThat(plans.plan(of.mentor(), of.participation()).state())
        .isEqualTo(PlanState.FEEDBACK_REQUESTED);
  }

  @Test
  void opensFeedbackToTwinAndCoordinatorPastTheLimit() {
    PlanCase of = cases.feedbackRequested();
    clock.set(PAST_LIMIT.minusSeconds(1));
    for (var early : List.of(of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> development.giveFeedback(early, of.participation(), READY))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () -> development.forTask(early, of.participation(), PlanTask.GIVE_FEEDBACK))
          .isInstanceOf(NotAllowed.class);
    }

    clock.set(PAST_LIMIT);
    development.forTask(of.coordinator(), of.participation(), PlanTask.GIVE_FEEDBACK);
    development.giveFeedback(of.twin(), of.participation(), READY);

    assertThatThrownBy(() -> development.giveFeedback(of.coordinator(), of.participation(), READY))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void takesFeedbackOfNobodyElse() {
    PlanCase of = cases.feedbackRequested();
    clock.set(PAST_LIMIT);

    assertThatThrownBy(() -> development.giveFeedback(of.townLead(), of.participation(), READY))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> development.giveFeedback(of.otherMentor(), of.participation(), READY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void freezesWhatIsSubmitted() {
    PlanCase of = cases.ready();

    int number = development.submit(of.townLead(), of.participation());

    var version = plans.version(of.coordinator(), of.participation(), number);
    assertThat(version.summary().occasion()).isEqualTo(VersionOccasion.SUBMISSION);
    assertThat(WrittenPlan.milestones(version.content()))
        .isEqualTo(PlanCases.complete(of.townMember()).milestones());
    assertThat(events.stream(PlanEvent.Submitted.class))
        .containsExactly(new PlanEvent.Submitted(of.participation(), 2));
    assertThatThrownBy(() -> development.submit(of.townMember(), of.participation()))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void letsTheTownSubmitWhenFeedbackIsOverdue() {
    PlanCase of = cases.feedbackRequested();
    assertThatThrownBy(() -> development.submit(of.townLead(), of.participation()))
        .isInstanceOf(WrongPlanState.class);

    clock.set(FEEDBACK_DUE);

    assertThat(development.forTask(of.townLead(), of.participation(), PlanTask.SUBMIT))
        .satisfies(plan -> assertThat(plan.feedbackOverdue()).isTrue());
    assertThat(development.submit(of.townLead(), of.participation())).isEqualTo(2);
  }

  @Test
  void letsTheTownTakeBackAnOverdueRoundAndSubmitLater() {
    PlanCase of = cases.feedbackRequested();
    clock.set(FEEDBACK_DUE);

    development.revise(of.townLead(), of.participation());
    development.handIn(of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.SUBMIT);

    assertThat(plans.plan(of.townLead(), of.participation()).state()).isEqualTo(PlanState.READY);
  }

  @Test
  void refusesToSubmitWithAnOwnerWhoLeftTheTeamMeanwhile() {
    PlanCase of = cases.ready();
    cases.removeFromTeam(of.townMember(), of);

    assertThatThrownBy(() -> development.submit(of.townLead(), of.participation()))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.plan.owner-outside-team"));
  }

  @Test
  void isForTheTeamAlone() {
    PlanCase of = cases.ready();

    for (var other : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> development.submit(other, of.participation()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> development.revise(other, of.participation()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  development.handIn(
                      other, of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> development.forTask(other, of.participation(), PlanTask.SUBMIT))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> development.submit(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void tellsTheStoryOfTheCaseWithoutItsTexts() {
    PlanCase of = cases.ready();
    development.revise(of.townMember(), of.participation());

    assertThat(story.page(of.participation(), 0).items())
        .extracting(CaseEvent::kind, CaseEvent::actor)
        .containsExactly(
            tuple("plan.taken-back", of.townMember()),
            tuple("plan.found-ready", of.mentor()),
            tuple("plan.handed-in", of.townLead()));
  }

  private static Map<Question, Integer> levels(int level) {
    return Arrays.stream(Question.values())
        .collect(Collectors.toMap(Function.identity(), question -> level));
  }
}
