package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlanSlice
class AssessmentFacadeTest {

  @Autowired AssessmentService assessments;
  @Autowired ParticipationService participations;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void keepsEveryAssessmentTheLatestFirst() {
    PlanCase of = cases.started();
    assessments.assess(of.townLead(), of.participation(), all(2));
    clock.advanceDays(90);
    assessments.assess(of.townMember(), of.participation(), all(4));

    assertThat(assessments.assessments(of.coordinator(), of.participation()))
        .extracting(assessment -> assessment.ratings().get(Dimension.PLACES))
        .containsExactly(4, 2);
  }

  @Test
  void takesNoneFromOthersThanTheTeam() {
    PlanCase of = cases.started();

    assertThatThrownBy(() -> assessments.assess(of.mentor(), of.participation(), all(3)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> assessments.assess(of.otherMentor(), of.participation(), all(3)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assessments.assessments(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesNoneOfATownThatHasLeft() {
    PlanCase of = cases.started();
    participations.leave(of.participation());

    assertThatThrownBy(() -> assessments.assess(of.townLead(), of.participation(), all(3)))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void takesOneMoreOfATownThatCameToItsEnd() {
    PlanCase of = cases.done();

    assessments.assess(of.townLead(), of.participation(), all(3));

    assertThat(assessments.assessments(of.townLead(), of.participation())).hasSize(1);
  }

  private static AssessmentService.Assess all(int rating) {
    return new AssessmentService.Assess(
        Arrays.stream(Dimension.values())
            .collect(Collectors.toMap(dimension -> dimension, dimension -> rating)),
        "");
  }
}
