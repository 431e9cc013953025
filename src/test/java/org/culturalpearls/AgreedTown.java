package org.culturalpearls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PersonId;

/** Brings a town to a signed agreement, for tests of what comes after it. */
public class AgreedTown {

  private final Programme programme;
  private final Engine engine;
  private final MentoringService mentorings;

  public AgreedTown(Programme programme, Engine engine, MentoringService mentorings) {
    this.programme = programme;
    this.engine = engine;
    this.mentorings = mentorings;
  }

  /** A town with its mentors and their active mentoring; {@code twin} may be null. */
  public record Pair(Case town, PersonId lead, PersonId twin, MentoringId mentoring) {

    public CaseKey key() {
      return town.key();
    }

    public PersonId mentee() {
      return town.mentee();
    }

    public PersonId secondMentee() {
      return town.secondMentee();
    }
  }

  public Pair withLead() {
    return with(programme.mentor(1), null);
  }

  public Pair withTwin() {
    return with(programme.mentor(1), programme.mentor(1));
  }

  public Pair with(PersonId lead, PersonId twin) {
    Case town = programme.newCase();
    match(town, lead, twin);
    return new Pair(town, lead, twin, mentorings.current(town.id()).orElseThrow().id());
  }

  /** From the proposal to the confirmed agreement, which ends on 1 December. */
  public void match(Case town, PersonId lead, PersonId twin) {
    draft(town, lead, twin);
    engine.complete(lead, town.key(), "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
  }

  /** From the proposal to the drafted agreement. */
  public void draft(Case town, PersonId lead, PersonId twin) {
    accept(town, lead, twin);
    draft(town);
  }

  /** From the proposal to the answers. */
  public void accept(Case town, PersonId lead, PersonId twin) {
    propose(town, lead, twin);
    accept(town, lead);
    if (twin != null) {
      accept(town, twin);
    }
  }

  /** The town drafts the agreement. */
  public void draft(Case town) {
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_DraftAgreement",
        Map.of(
            "aims", "Bring people of all ages to the harbour.",
            "rhythm", "MONTHLY",
            "languages", List.of("EN"),
            "endsOn", "2027-12-01"));
  }

  /** The coordinator asks a lead and, unless null, a twin. */
  public void propose(Case town, PersonId lead, PersonId twin) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("decision", "propose");
    sent.put("lead", "" + lead.value());
    if (twin != null) {
      sent.put("twin", "" + twin.value());
    }
    engine.complete(programme.coordinator(), town.key(), "UserTask_ProposeMentor", sent);
  }

  private void accept(Case town, PersonId mentor) {
    Task mine =
        engine.tasks(town.key(), "UserTask_AcceptMentoring").stream()
            .filter(task -> task.getAssignee().equals("person-" + mentor.value()))
            .findFirst()
            .orElseThrow();
    engine.submit(mentor, mine, Map.of("answer", "accept"));
  }
}
