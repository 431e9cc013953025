package org.culturalpearls.workflow.models;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;

/** Brings a practice to the tasks of editors and experts. */
class PracticeTasks {

  private static final Map<String, Object> SUBMITTED =
      Map.of(
          "decision", "submit",
          "title", "Open harbour",
          "town", "Saarelinn",
          "need", "A room.",
          "done", "We opened it.",
          "summary", "A room for all.",
          "result", "200 guests.");

  private final Programme programme;
  private final AgreedTown agreed;
  private final Engine engine;
  private PersonId editor;
  private PersonId other;

  PracticeTasks(Programme programme, AgreedTown agreed, Engine engine) {
    this.programme = programme;
    this.agreed = agreed;
    this.engine = engine;
  }

  /** Makes of a task, who may do it and who of its practice may not what a walk takes. */
  interface AtHand {
    TaskAtHand of(Task task, PersonId doer, List<PersonId> others);
  }

  /** Neither the author nor an editor of the author's town may do it. */
  TaskAtHand toCheck(AtHand hand) {
    Pair pair = agreed.withTwin();
    programme.giveRole(pair.secondMentee(), Role.EDITOR);
    return hand.of(
        submitted(pair), editor(), List.of(pair.mentee(), pair.secondMentee(), pair.lead()));
  }

  TaskAtHand toGiveOpinion(AtHand hand) {
    Pair pair = agreed.withTwin();
    Task check = submitted(pair);
    String key = keyOf(check);
    engine.submit(editor(), check, Map.of("decision", "askExpert", "expert", "" + other.value()));
    return hand.of(
        engine.task(new CaseKey(key), "UserTask_GiveExpertOpinion"),
        other,
        List.of(pair.mentee(), editor(), pair.lead()));
  }

  TaskAtHand toConfirm(AtHand hand) {
    Pair pair = agreed.withTwin();
    CaseKey key = published(pair);
    engine.fire(key, "CatchEvent_YearOver");
    return hand.of(
        engine.task(key, "UserTask_ConfirmPractice"),
        pair.mentee(),
        List.of(pair.secondMentee(), editor(), pair.lead()));
  }

  /** The owner can say nothing any more, and neither can an editor of the owner's town. */
  TaskAtHand toLookAfter(AtHand hand) {
    Pair pair = agreed.withTwin();
    programme.giveRole(pair.secondMentee(), Role.EDITOR);
    CaseKey key = published(pair);
    engine.fire(key, "CatchEvent_YearOver");
    engine.fire(key, "BoundaryEvent_OwnerSilent");
    return hand.of(
        engine.task(key, "UserTask_LookAfterPractice"),
        editor(),
        List.of(pair.mentee(), pair.secondMentee(), pair.lead()));
  }

  CaseKey published(Pair pair) {
    Task check = submitted(pair);
    CaseKey key = new CaseKey(keyOf(check));
    engine.submit(editor(), check, Map.of("decision", "publish"));
    return key;
  }

  private Task submitted(Pair pair) {
    editor();
    Task begun = engine.start(pair.mentee(), "PracticeReviewProcess", Map.of());
    String key = keyOf(begun);
    engine.submit(pair.mentee(), begun, SUBMITTED);
    return engine.task(new CaseKey(key), "UserTask_CheckPractice");
  }

  private PersonId editor() {
    if (editor == null) {
      editor = programme.person("Checking Editor", Role.EDITOR);
      other = programme.person("Another Editor", Role.EDITOR);
    }
    return editor;
  }

  private String keyOf(Task task) {
    return "practice-" + engine.variable(task, "practiceId");
  }
}
