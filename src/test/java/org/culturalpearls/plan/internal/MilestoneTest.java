package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.shared.AlreadyDone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class MilestoneTest {

  private static final LocalDate DUE_ON = LocalDate.of(2027, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2027, 5, 1);
  private static final Instant OVERDUE = Instant.parse("2027-03-15T22:59:59Z");
  private static final Limit LIMIT = new Limit(OVERDUE, OVERDUE);
  private static final MilestoneTimes AGAIN =
      new MilestoneTimes(OVERDUE, OVERDUE.plusSeconds(1), OVERDUE.plusSeconds(2));

  private final Milestone milestone =
      new Milestone(
          new ParticipationId(7),
          null,
          new MilestoneWording("Singing", null, "The miller", DUE_ON, "", ""),
          OVERDUE);

  /** Given at saving otherwise. */
  @BeforeEach
  void giveId() {
    ReflectionTestUtils.setField(milestone, "id", 9L);
  }

  @Test
  void isReachedOnceReported() {
    assertThatThrownBy(milestone::reach).isInstanceOf(WrongMilestoneState.class);

    milestone.report("", 12, LIMIT);
    milestone.reach();

    assertThat(milestone.state()).isEqualTo(MilestoneState.REACHED);
    assertThat(milestone.participants()).isEqualTo(12);
  }

  @Test
  void isReportedAgainAfterRework() {
    milestone.report("", 12, LIMIT);
    milestone.rework(AGAIN);
    milestone.report("", 20, LIMIT);

    assertThat(milestone.state()).isEqualTo(MilestoneState.REPORTED);
    assertThat(milestone.participants()).isEqualTo(20);
  }

  @Test
  void isNotReportedTwice() {
    milestone.report("", 12, LIMIT);

    assertThatThrownBy(() -> milestone.report("", 13, LIMIT))
        .isInstanceOfSatisfying(
            WrongMilestoneState.class,
            e -> assertThat(e.key()).isEqualTo("error.milestone.state.REPORTED"));
  }

  @Test
  void isNotReportedWhileANewDateIsAskedFor() {
    milestone.askNewDate(LATER, LIMIT);

    assertThatThrownBy(() -> milestone.report("", 12, LIMIT))
        .isInstanceOf(WrongMilestoneState.class);
    assertThatThrownBy(() -> milestone.askNewDate(LATER, LIMIT))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void movesToTheDateThatIsApproved() {
    milestone.askNewDate(LATER, LIMIT);
    milestone.approveNewDate(AGAIN);

    assertThat(milestone.dueOn()).isEqualTo(LATER);
    assertThat(milestone.askedDate()).isNull();
    assertThatThrownBy(() -> milestone.approveNewDate(AGAIN))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void keepsItsDateWhenAnotherIsDeclined() {
    milestone.askNewDate(LATER, LIMIT);
    milestone.declineNewDate(AGAIN);

    assertThat(milestone.dueOn()).isEqualTo(DUE_ON);
    assertThat(milestone.askedDate()).isNull();
  }

  @Test
  void isOverdueOnlyPastItsLimit() {
    assertThatThrownBy(() -> milestone.requireOverdue(OVERDUE.minusSeconds(1)))
        .isInstanceOf(AlreadyDone.class);

    milestone.requireOverdue(OVERDUE);
  }

  @Test
  void isOverdueAgainAfterContactAndRework() {
    milestone.giveTimeAfterContact(OVERDUE, AGAIN);
    assertThatThrownBy(() -> milestone.requireOverdue(OVERDUE)).isInstanceOf(AlreadyDone.class);
    milestone.requireOverdue(AGAIN.overdueAt());

    milestone.report("", 1, LIMIT);
    assertThatThrownBy(() -> milestone.requireOverdue(AGAIN.overdueAt()))
        .isInstanceOf(WrongMilestoneState.class);
    milestone.rework(AGAIN);
    milestone.requireOverdue(AGAIN.overdueAt());
  }

  @Test
  void isNotOverdueWhileADecisionIsAwaited() {
    milestone.askNewDate(LATER, LIMIT);

    assertThatThrownBy(() -> milestone.extend(OVERDUE, LATER, AGAIN))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void isDroppedButNotWhenItIsReached() {
    milestone.report("", 12, LIMIT);
    milestone.reach();
    assertThatThrownBy(milestone::drop).isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void countsAsOverdueInListsFromTheDayAfterItsDate() {
    assertThat(milestone.isOverdue(DUE_ON)).isFalse();
    assertThat(milestone.isOverdue(DUE_ON.plusDays(1))).isTrue();

    milestone.report("", 12, LIMIT);
    assertThat(milestone.isOverdue(DUE_ON.plusDays(1))).isFalse();
  }
}
