package org.culturalpearls.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.workflow.model.ProcessKind;

/** A town of the demo on its way through the lifecycle. */
record DemoTown(
    ParticipationView town,
    PersonId mentee,
    PersonId mentor,
    PersonId coordinator,
    DemoDesk desk,
    DemoPlan plan) {

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
    plan.write(mentee, town.id(), due);
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
