package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final PersonId MEMBER = new PersonId(1);
  private static final Challenge CHALLENGE = new Challenge("C", "");
  private static final Measure MEASURE = Measure.of("M", "");
  private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
  private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

  private final CycleDates dates = mock();
  private final Completeness completeness = new Completeness(dates);
  private final List<PlannedMilestone> milestones = new ArrayList<>();

  CompletenessTest() {
    lenient().when(dates.toCome(any())).thenReturn(new CycleDates.Days(OPENS, ENDS));
    milestones.add(milestone("One", MEMBER.value(), "", OPENS));
    milestones.add(milestone("Two", null, "The miller", LocalDate.of(2027, 5, 1)));
    milestones.add(milestone("Three", MEMBER.value(), "", ENDS));
  }

  @Test
  void takesThreeMilestonesFromTheFirstToTheLastDayOfTheCycle() {
    completeness.require(plan("V", CHALLENGE, MEASURE), TestParticipation.of(MEMBER), Set.of());
  }

  @Test
  void needsAVisionAChallengeAndAMeasure() {
    refuses(plan(" ", CHALLENGE, MEASURE), "vision");
    refuses(plan("V", MEASURE), "challenges");
    refuses(plan("V", CHALLENGE), "measures");
  }

  /** What a version before kept as the text of a section has no title. */
  @Test
  void takesRowsThatHaveATextOnly() {
    completeness.require(
        plan("V", new Challenge("", "C"), Measure.of("", "M")),
        TestParticipation.of(MEMBER),
        Set.of());
  }

  @Test
  void needsThreeMilestones() {
    milestones.remove(2);

    refuses("milestones");
  }

  @Test
  void needsATitleOfEachMilestone() {
    milestones.set(1, milestone("", null, "The miller", OPENS));

    refuses("milestone-4");
  }

  @Test
  void needsAnOwnerOfEachMilestone() {
    milestones.set(1, milestone("Two", null, "", OPENS));

    refuses("milestone-4");
  }

  @Test
  void refusesAnOwnerWhoHasLeftTheTeam() {
    milestones.set(2, milestone("Three", 99L, "", OPENS));

    refuses("milestone-5");
  }

  @Test
  void needsADateInsideTheCycleOfEachMilestone() {
    milestones.set(0, milestone("One", MEMBER.value(), "", null));
    refuses("milestone-3");

    milestones.set(0, milestone("One", MEMBER.value(), "", OPENS.minusDays(1)));
    refuses("milestone-3");

    milestones.set(0, milestone("One", MEMBER.value(), "", ENDS.plusDays(1)));
    refuses("milestone-3");
  }

  /** Days have passed while the plan was written: what is due must still be to come. */
  @Test
  void namesTheMilestoneWhoseDayHasPassed() {
    LocalDate today = LocalDate.of(2027, 5, 2);
    lenient().when(dates.toCome(any())).thenReturn(new CycleDates.Days(today, ENDS));
    milestones.set(0, milestone("One", MEMBER.value(), "", today));

    assertThat(
            completeness.missing(
                plan("V", CHALLENGE, MEASURE), TestParticipation.of(MEMBER), Set.of()))
        .containsExactly(
            PlanService.MissingPart.of(
                "milestone-4", "error.plan.milestone-outside-cycle", 2, today, ENDS));
  }

  @Test
  void namesAllThatIsMissingInTheOrderOfThePlan() {
    milestones.set(0, milestone("", null, "", null));
    milestones.remove(2);
    assertThat(
            completeness.missing(
                plan("", CHALLENGE, MEASURE), TestParticipation.of(MEMBER), Set.of()))
        .extracting(PlanService.MissingPart::field, PlanService.MissingPart::key)
        .containsExactly(
            tuple("vision", "error.plan.section-missing.vision"),
            tuple("milestones", "error.plan.too-few-milestones"),
            tuple("milestone-3", "error.plan.milestone-without-title"),
            tuple("milestone-3", "error.plan.milestone-without-owner"),
            tuple("milestone-3", "error.plan.milestone-without-date"));
  }

  private void refuses(String place) {
    refuses(plan("V", CHALLENGE, MEASURE), place);
  }

  private void refuses(PlanContent plan, String place) {
    assertThatThrownBy(() -> completeness.require(plan, TestParticipation.of(MEMBER), Set.of()))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(place));
  }

  /** The milestones come after these rows, which are one or two. */
  private PlanContent plan(String vision, PlanRow... rows) {
    return Contents.of(
        vision,
        Stream.concat(
                Stream.of(rows), milestones.stream().map(each -> new PlanMilestone(null, each)))
            .toArray(PlanRow[]::new));
  }

  private static PlannedMilestone milestone(
      String title, Long owner, String ownerName, LocalDate dueOn) {
    MilestoneOwner of =
        owner != null
            ? MilestoneOwner.person(new PersonId(owner))
            : ownerName.isEmpty() ? null : MilestoneOwner.named(ownerName);
    return new PlannedMilestone(title, of, dueOn, "", "");
  }
}
