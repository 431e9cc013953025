package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakeBack;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is decided is known to the office alone until the town is told. */
class UntoldDecisionsProcessTest extends NominationsInProcess {

  private static final Map<String, Object> NOT_SELECTED =
      Map.of("decision", "notSelect", "reason", "Others were stronger.");

  @Autowired private UntoldDecisionService decisions;
  @Autowired private AwardRecordService records;
  @Autowired private CaseHistory history;
  @Autowired private JdbcClient jdbc;

  @Test
  void beginsNothingAndShowsTheTownNothingBeforeItIsTold() {
    Entry entry = entering.reviewed();
    int before = events(entry);
    decideOnly(entry, SELECT);

    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(stage(entry)).isEqualTo(Stage.ENTERED);
    assertThat(engine.openTasks(entry.town().key())).isEmpty();
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isFalse();
    assertThat(events(entry)).as("of the case, which its town reads").isEqualTo(before);
    assertThat(decisions.of(entry.mentee(), entry.id())).isEmpty();
    assertThatThrownBy(() -> decisions.required(entry.mentee(), entry.id()))
        .isInstanceOf(NotAllowed.class);

    entering.send(entry);
    assertThat(state(entry)).isEqualTo(NominationState.SELECTED);
    assertThat(stage(entry)).isEqualTo(Stage.PREPARING);
    assertThat(events(entry)).isGreaterThan(before);
  }

  @Test
  void keepsTheReasonOfARefusalFromTheTown() {
    Entry entry = entering.untoldCheck();

    assertThat(nominations.nomination(entry.mentee(), entry.id()).reason()).isEmpty();
    assertThat(untold(entry).reason()).isEqualTo("A capital cannot enter.");
  }

  @Test
  void tellsTheTownADayLaterByItself() {
    Entry entry = entering.reviewed();
    Instant decided = clock.instant();
    decideOnly(entry, NOT_SELECTED);
    Untold untold = untold(entry);
    assertThat(untold.verdict()).isEqualTo(Verdict.NOT_SELECTED);
    assertThat(Duration.between(decided, untold.tellAt())).isEqualTo(Duration.ofDays(1));

    engine.fire(entry.town().key(), "CatchEvent_PreSelectionDue");
    assertThat(clock.instant()).isEqualTo(untold.tellAt().plusSeconds(1));
    assertThat(state(entry)).isEqualTo(NominationState.NOT_SELECTED);
    assertThat(decisions.of(programme.coordinator(), entry.id())).isEmpty();
  }

  @Test
  void leavesALineOfWhatWasTakenBack() {
    Entry entry = entering.eligible();
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    decideOnly(entry, NOT_SELECTED);
    assertThatThrownBy(
            () -> decisions.takeBack(programme.coordinator(), new TakeBack(entry.id(), " ")))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));
    PersonId other = programme.person("Other", Role.COORDINATOR);
    decisions.takeBack(other, new TakeBack(entry.id(), "A review was overlooked."));
    assertThat(takenBack(entry)).extracting(TakenBack::afterwards).containsOnlyNulls();
    decide(entry, SELECT);

    assertThat(takenBack(entry))
        .singleElement()
        .satisfies(
            taken -> {
              assertThat(taken.verdict()).isEqualTo(Verdict.NOT_SELECTED);
              assertThat(taken.by()).isEqualTo(programme.coordinator());
              assertThat(taken.reason()).isEqualTo("Others were stronger.");
              assertThat(taken.takenBackBy()).isEqualTo(other);
              assertThat(taken.why()).isEqualTo("A review was overlooked.");
              assertThat(taken.afterwards()).isEqualTo(Verdict.SELECTED);
            });
    assertThat(records.trail(other, entry.town().id(), 0).items())
        .extracting(AuditTrailLine::kind)
        .containsSubsequence(
            "nomination.selected",
            "verdict.sent",
            "verdict.decided",
            "verdict.taken-back",
            "verdict.decided");
  }

  @Test
  void isSentOrTakenBackOnceByItsOfficeOnly() {
    Entry entry = entering.untoldCheck();
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    new TestProgramme(jdbc).worksWith(conflicted, entry.mentee());
    assertThat(decisions.ofCycle(conflicted, entering.cycle()))
        .extracting(each -> each.nomination().id())
        .doesNotContain(entry.id());
    assertThatThrownBy(() -> decisions.send(conflicted, entry.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decisions.send(entry.mentee(), entry.id()))
        .isInstanceOf(NotAllowed.class);
    assertThat(decisions.ofCycle(programme.coordinator(), entering.cycle()))
        .extracting(each -> each.nomination().id())
        .contains(entry.id());

    entering.send(entry);
    assertThatThrownBy(() -> entering.send(entry)).isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> entering.takeBack(entry)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void isOverWhenTheTownWithdrawsMeanwhile() {
    Entry entry = entering.untoldCheck();
    nominations.withdraw(entry.mentee(), entry.id());

    assertThat(decisions.of(programme.coordinator(), entry.id())).isEmpty();
    assertThatThrownBy(() -> entering.send(entry)).isInstanceOf(ChangedMeanwhile.class);
    assertThat(state(entry)).isEqualTo(NominationState.WITHDRAWN);
  }

  private Untold untold(Entry entry) {
    return decisions.required(programme.coordinator(), entry.id());
  }

  private List<TakenBack> takenBack(Entry entry) {
    return records.takenBack(programme.coordinator(), entry.town().id());
  }

  private int events(Entry entry) {
    return history.page(entry.town().id(), 0).items().size();
  }
}
