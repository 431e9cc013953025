package org.culturalpearls;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.people.PersonId;

/** A mentoring of a new town, from the proposal of its mentor to three milestones reached. */
public final class MentoringLifecycle {

  private final Programme programme;
  private final Engine engine;
  private final PlannedTown planned;

  public MentoringLifecycle(Programme programme, Engine engine, PlannedTown planned) {
    this.programme = programme;
    this.engine = engine;
    this.planned = planned;
  }

  /**
   * @param completed is given each task's id in the model and its completion, to carry it out
   */
  public void run(BiConsumer<String, Runnable> completed) {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    new OneTown(town, completed).run(mentor);
  }

  private final class OneTown {

    private final Case town;
    private final BiConsumer<String, Runnable> completed;

    OneTown(Case town, BiConsumer<String, Runnable> completed) {
      this.town = town;
      this.completed = completed;
    }

    void run(PersonId mentor) {
      agree(mentor);
      plan(mentor);
      for (int i = 0; i < 3; i++) {
        engine.fire(town.key(), "CatchEvent_TimeToReport");
      }
      each(
          town.mentee(),
          "UserTask_ReportMilestone",
          Map.of("next", "report", "done", "We cleaned the cinema.", "participants", 12));
      each(mentor, "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
    }

    private void agree(PersonId mentor) {
      each(
          programme.coordinator(),
          "UserTask_ProposeMentor",
          Map.of("decision", "propose", "lead", "" + mentor.value()));
      each(mentor, "UserTask_AcceptMentoring", Map.of("answer", "accept"));
      each(
          town.mentee(),
          "UserTask_DraftAgreement",
          Map.of(
              "aims", "Bring people to the harbour.",
              "rhythm", "MONTHLY",
              "languages", List.of("EN"),
              "endsOn", "2027-12-01"));
      each(mentor, "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
    }

    private void plan(PersonId mentor) {
      each(town.mentee(), "UserTask_AssessPreparedness", PlannedTown.levels());
      planned.write(town);
      each(town.mentee(), "UserTask_DraftPlan", Map.of("next", "feedback"));
      each(mentor, "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
      each(town.mentee(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
    }

    private void each(PersonId person, String kind, Map<String, Object> values) {
      for (Task task : engine.tasks(town.key(), kind)) {
        completed.accept(kind, () -> engine.submit(person, task, values));
      }
    }
  }
}
