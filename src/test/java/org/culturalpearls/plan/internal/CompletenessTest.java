package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class CompletenessTest {

  private static final PersonId MEMBER = new PersonId(1);
  private static final PlanTexts TEXTS = new PlanTexts("V", "C", "A", "M");
  private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
  private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

  private final CycleDates dates = mock();
  private final Completeness completeness = new Completeness(dates);
  private final List<MilestoneWording> milestones = new ArrayList<>();

  CompletenessTest() {
    lenient().when(dates.toCome(any())).thenReturn(new CycleDates.Days(OPENS, ENDS));
    milestones.add(milestone("One", MEMBER.value(), "", OPENS));
    milestones.add(milestone("Two", null, "The miller", LocalDate.of(2027, 5, 1)));
    milestones.add(milestone("Three", MEMBER.value(), "", ENDS));
  }

  @Test
  void takesThreeMilestonesFromTheFirstToTheLastDayOfTheCycle() {
    completeness.require(plan(TEXTS), TestParticipation.of(MEMBER));
  }

  @Test
  void needsEverySection() {
    refuses(new PlanTexts("", "C", "A", "M"), "vision");
    refuses(new PlanTexts("V", " ", "A", "M"), "challenges");
    refuses(new PlanTexts("V", "C", "", "M"), "assets");
    refuses(new PlanTexts("V", "C", "A", ""), "measures");
  }

  @Test
  void needsThreeMilestones() {
    milestones.remove(2);

    refuses(TEXTS, "milestones");
  }

  @Test
  void needsATitleOfEachMilestone() {
    milestones.set(1, milestone("", null, "The miller", OPENS));

    refuses(TEXTS, "milestones[1].title");
  }

  @Test
  void needsAnOwnerOfEachMilestone() {
    milestones.set(1, milestone("Two", null, "", OPENS));

    refuses(TEXTS, "milestones[1].owner");
  }

  @Test
  void refusesAnOwnerWhoHasLeftTheTeam() {
    milestones.set(2, milestone("Three", 99L, "", OPENS));

    refuses(TEXTS, "milestones[2].owner");
  }

  @Test
  void needsADateInsideTheCycleOfEachMilestone() {
    milestones.set(0, milestone("One", MEMBER.value(), "", null));
    refuses(TEXTS, "milestones[0].dueOn");

    milestones.set(0, milestone("One", MEMBER.value(), "", OPENS.minusDays(1)));
    refuses(TEXTS, "milestones[0].dueOn");

    milestones.set(0, milestone("One", MEMBER.value(), "", ENDS.plusDays(1)));
    refuses(TEXTS, "milestones[0].dueOn");
  }

  /** Days have passed while the plan was written: what is due must still be to come. */
  @Test
  void namesTheMilestoneWhoseDayHasPassed() {
    LocalDate today = LocalDate.of(2027, 5, 2);
    lenient().when(dates.toCome(any())).thenReturn(new CycleDates.Days(today, ENDS));
    milestones.set(0, milestone("One", MEMBER.value(), "", today));

    assertThat(completeness.missing(plan(TEXTS), TestParticipation.of(MEMBER)))
        .containsExactly(
            PlanService.MissingPart.of(
                "milestones[1].dueOn", "error.plan.milestone-outside-cycle", 2, today, ENDS));
  }

  @Test
  void namesAllThatIsMissingInTheOrderOfThePlan() {
    milestones.set(0, milestone("", null, "", null));
    milestones.remove(2);
    assertThat(
            completeness.missing(
                plan(new PlanTexts("V", "", "A", "")), TestParticipation.of(MEMBER)))
        .extracting(PlanService.MissingPart::field)
        .containsExactly(
            "challenges",
            "measures",
            "milestones",
            "milestones[0].title",
            "milestones[0].owner",
            "milestones[0].dueOn");
  }

  private void refuses(PlanTexts texts, String field) {
    assertThatThrownBy(() -> completeness.require(plan(texts), TestParticipation.of(MEMBER)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }

  private Plan plan(PlanTexts texts) {
    Plan plan = new Plan(new ParticipationId(7));
    ReflectionTestUtils.setField(plan, "version", 0L);
    plan.save(0, MEMBER, Instant.EPOCH, texts, milestones);
    return plan;
  }

  private static MilestoneWording milestone(
      String title, Long owner, String ownerName, LocalDate dueOn) {
    return new MilestoneWording(title, owner, ownerName, dueOn, "", "");
  }
}
