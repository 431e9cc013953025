package org.culturalpearls.workflow.mentoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.people.PersonId;

/** A town whose mentoring is active, brought there through its tasks; ends on 1 December 2027. */
record MentoredTown(Case town, MentoringId mentoring, PersonId lead, PersonId twin) {

  static MentoredTown active(Programme programme, Engine engine, MentoringService mentorings) {
    return active(programme, engine, mentorings, programme.mentor(2), null);
  }

  static MentoredTown active(
      Programme programme,
      Engine engine,
      MentoringService mentorings,
      PersonId lead,
      PersonId twin) {
    Case town = programme.newCase();
    Map<String, Object> proposal = new HashMap<>();
    proposal.put("decision", "propose");
    proposal.put("lead", "" + lead.value());
    if (twin != null) {
      proposal.put("twin", "" + twin.value());
    }
    engine.complete(programme.coordinator(), town.key(), "UserTask_ProposeMentor", proposal);
    engine
        .tasks(town.key(), "UserTask_AcceptMentoring")
        .forEach(
            task ->
                engine.submit(
                    task.getAssignee().equals("person-" + lead.value()) ? lead : twin,
                    task,
                    Map.of("answer", "accept")));
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_DraftAgreement",
        Map.of(
            "aims",
            "Bring people of all ages to the harbour.",
            "rhythm",
            "MONTHLY",
            "languages",
            List.of("EN"),
            "endsOn",
            LocalDate.of(2027, 12, 1).toString()));
    engine.complete(lead, town.key(), "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
    return new MentoredTown(town, mentorings.current(town.id()).orElseThrow().id(), lead, twin);
  }

  CaseKey key() {
    return town.key();
  }

  PersonId mentee() {
    return town.mentee();
  }

  PersonId secondMentee() {
    return town.secondMentee();
  }
}
