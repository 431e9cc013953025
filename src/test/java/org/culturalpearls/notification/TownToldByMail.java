package org.culturalpearls.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Mails;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town with two mentors, and who of them gets which mail while something happens. */
public abstract class TownToldByMail {

  protected static final String PROPOSE = "UserTask_ProposeMentor";
  protected static final String ACCEPT = "UserTask_AcceptMentoring";
  protected static final String DRAFT = "UserTask_DraftAgreement";
  protected static final String CONFIRM = "UserTask_ConfirmAgreement";

  @Autowired protected Programme programme;
  @Autowired protected AgreedTown towns;
  @Autowired protected PlannedTown plans;
  @Autowired protected Engine engine;
  @Autowired protected Mails mails;
  @Autowired protected TestClock clock;

  protected final Map<PersonId, String> names = new HashMap<>();
  protected Case town;
  protected PersonId lead;
  protected PersonId twin;

  @BeforeEach
  void aTownAndTwoMentors() {
    clock.reset();
    lead = programme.mentor(1);
    twin = programme.mentor(1);
    town = programme.newCase();
    names.put(town.mentee(), "mentee");
    names.put(town.secondMentee(), "second");
    names.put(lead, "lead");
    names.put(twin, "twin");
    names.put(programme.coordinator(), "coordinator");
  }

  public List<String> told(Runnable act) {
    return mails.during(town.key(), names, act);
  }

  public static String[] each(String what, String... people) {
    return Stream.of(people).map(person -> what + " " + person).toArray(String[]::new);
  }

  public void complete(PersonId person, String task, Map<String, Object> sent) {
    engine.complete(person, town.key(), task, sent);
  }

  public void accept(PersonId mentor) {
    complete(mentor, ACCEPT, Map.of("answer", "accept"));
  }
}
