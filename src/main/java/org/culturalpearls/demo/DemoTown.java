package org.culturalpearls.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.workflow.model.ProcessKind;

/** A town of the demo on its way through the lifecycle. */
record DemoTown(
    ParticipationView town,
    PersonId mentee,
    PersonId mentor,
    PersonId coordinator,
    DemoDesk desk,
    PlanService plans) {

  private static final PlanTexts TEXTS =
      new PlanTexts(
          "In five years everybody in town knows somebody two streets away.",
          "Young people leave, and many who stay are alone from October to April.",
          "A choir, a boat yard, an empty cinema and people who can repair things.",
          "Open the cinema on Sundays; a repair evening each month; a song for each street.");

  private static final List<String> MILESTONES =
      List.of("The cinema is open again", "Ten repair evenings held", "Every street has its song");

  void propose() {
    act(
        coordinator,
        ProcessKind.MENTOR_MATCHING,
        Map.of("decision", "propose", "lead", Long.toString(mentor.value())));
  }

  void accept() {
    act(mentor, ProcessKind.MENTOR_MATCHING, Map.of("answer", "accept"));
  }

  void draftAgreement(LocalDate endsOn) {
    act(
        mentee,
        ProcessKind.MENTOR_MATCHING,
        Map.of(
            "aims",
            "Bring people of all ages together in winter.",
            "rhythm",
            "MONTHLY",
            "languages",
            List.of("EN"),
            "endsOn",
            endsOn.toString()));
  }

  void agree(LocalDate endsOn) {
    propose();
    accept();
    draftAgreement(endsOn);
    act(mentor, ProcessKind.MENTOR_MATCHING, Map.of("answer", "confirm"));
  }

  void assess() {
    Map<String, Object> sent = new HashMap<>();
    for (Question question : Question.values()) {
      sent.put(question.field(), Integer.toString(1 + question.ordinal() % 4));
    }
    act(mentee, ProcessKind.PLAN_DEVELOPMENT, sent);
  }

  /**
   * Writes the plan with three milestones due on these days, and requests the mentor's feedback.
   */
  void handInPlan(LocalDate... due) {
    List<PlannedMilestone> milestones = new ArrayList<>();
    for (int i = 0; i < MILESTONES.size(); i++) {
      milestones.add(
          new PlannedMilestone(
              MILESTONES.get(i), MilestoneOwner.person(mentee), due[i], "Guests a month", "60"));
    }
    long version = plans.forEditing(mentee, town.id()).version();
    plans.saveDraft(mentee, town.id(), new PlanDraft(version, TEXTS, milestones));
    act(mentee, ProcessKind.PLAN_DEVELOPMENT, Map.of("next", "feedback"));
  }

  void bringPlanIntoForce(LocalDate... due) {
    assess();
    handInPlan(due);
    act(mentor, ProcessKind.PLAN_DEVELOPMENT, Map.of("ready", "yes"));
    act(mentee, ProcessKind.PLAN_DEVELOPMENT, Map.of("decision", "submit"));
  }

  void report() {
    act(
        mentee,
        ProcessKind.MILESTONE,
        Map.of(
            "next", "report",
            "done", "We cleaned the cinema and showed three films.",
            "participants", 85));
  }

  void reached() {
    act(mentor, ProcessKind.MILESTONE, Map.of("decision", "reached"));
  }

  void checkIn(int ofTown, int ofMentor) {
    act(mentee, ProcessKind.CHECK_IN, answer(ofTown, "The first films brought people together."));
    act(mentor, ProcessKind.CHECK_IN, answer(ofMentor, "The team works well together."));
  }

  private static Map<String, Object> answer(int rating, String progress) {
    return Map.of("rating", Integer.toString(rating), "progress", progress);
  }

  void finish() {
    act(
        mentee,
        ProcessKind.MENTORING_CLOSURE,
        Map.of("rating", "5", "result", "The cinema is open and people meet there."));
    act(
        mentor,
        ProcessKind.MENTORING_CLOSURE,
        Map.of("rating", "5", "result", "A team that goes on by itself."));
    act(coordinator, ProcessKind.MENTORING_CLOSURE, Map.of("outcome", "COMPLETED"));
  }

  private void act(PersonId person, ProcessKind process, Map<String, Object> sent) {
    desk.complete(town.caseKey(), process, person, sent);
  }
}
