package org.culturalpearls.security.access;

import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;

/** Practices of a mentee: a draft, and one that is published. */
public class WalkedPractices {

  private final Programme programme;
  private final PracticeService practices;
  private final Engine engine;

  public WalkedPractices(Programme programme, PracticeService practices, Engine engine) {
    this.programme = programme;
    this.practices = practices;
    this.engine = engine;
  }

  PracticeId draft(PersonId author) {
    return practices.write(author);
  }

  PracticeId published(PersonId author) {
    PracticeId practice = draft(author);
    CaseKey key = new CaseKey(practice.key());
    engine.complete(
        author,
        key,
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", "Open mill",
            "town", "Seaside",
            "need", "A room.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(
        programme.person("Publishing editor", Role.EDITOR),
        key,
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));
    return practice;
  }
}
