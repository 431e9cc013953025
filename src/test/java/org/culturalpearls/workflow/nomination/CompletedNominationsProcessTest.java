package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a town is asked to complete, how often and until when. */
class CompletedNominationsProcessTest extends NominationsInProcess {
  @Autowired private NominationFileService files;

  @Test
  void isCompletedInItsFilesWhereTheTownIsAskedForThem() {
    Entry entry = entering.submitted();
    check(
        entry,
        Map.of(
            "decision", "complete",
            "sections", List.of("FILES"),
            "completeOn", "2027-12-01",
            "remark", "Send the letter again."));
    assertThat(shown(entry.mentee(), entry, COMPLETE, "asked")).contains("complete: Files. Until");
    assertThatThrownBy(() -> write(entry, NominationSection.MOTIVATION))
        .isInstanceOf(RuleBroken.class);
    files.add(entry.mentee(), entry.id(), "letter.pdf", "%PDF-1.7 x\n%%EOF".getBytes());
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    assertThat(nominations.nomination(entry.mentee(), entry.id()).files()).hasSize(1);
    assertThatThrownBy(
            () -> files.add(entry.mentee(), entry.id(), "late.pdf", "%PDF-1.7 x\n%%EOF".getBytes()))
        .isInstanceOf(WrongNominationState.class);
  }

  @Test
  void isCompletedAsOftenAsTheCycleAllows() {
    Entry entry = entering.toComplete();
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);
    entering.askCompletion(entry);
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    Task check = engine.task(entry.town().key(), CHECK);
    assertThat(engine.form(programme.coordinator(), check).options().get("decisions"))
        .extracting("value")
        .containsExactly("eligible", "notEligible");
    broken(entry, programme.coordinator(), CHECK, asked("2027-12-01"), "decision");
  }

  @Test
  void isCheckedAsItIsOnceTheOfficeEndsItsCompletion() {
    Entry entry = entering.toComplete();
    assertThatThrownBy(() -> nominations.endCompletion(entry.mentee(), entry.id()))
        .isInstanceOf(NotAllowed.class);
    nominations.endCompletion(programme.coordinator(), entry.id());

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    assertThat(engine.openTasks(entry.town().key())).contains(CHECK).doesNotContain(COMPLETE);
    assertThatThrownBy(() -> nominations.endCompletion(programme.coordinator(), entry.id()))
        .isInstanceOf(WrongNominationState.class);
  }

  @Test
  void isToBeCompletedBeforePreSelectionEnds() {
    Entry entry = entering.submitted();
    broken(entry, programme.coordinator(), CHECK, asked("2028-01-31"), "completeOn");
    broken(entry, programme.coordinator(), CHECK, asked("2027-01-10"), "completeOn");
  }

  private static Map<String, Object> asked(String until) {
    return Map.of(
        "decision",
        "complete",
        "sections",
        List.of("MOTIVATION"),
        "completeOn",
        until,
        "remark",
        "Say for whom.");
  }
}
