package org.culturalpearls;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** A running programme for tests of the whole application: one cycle 2027, towns as needed. */
@Import(TestProgramme.class)
public class Programme {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestProgramme tables;
  private final ParticipationService participations;
  private final ObjectProvider<ReviewedAward> awards;
  private CycleId cycle;
  private PersonId coordinator;

  public Programme(
      TestProgramme tables,
      ParticipationService participations,
      ObjectProvider<ReviewedAward> awards) {
    this.tables = tables;
    this.participations = participations;
    this.awards = awards;
  }

  @EventListener(StartedDatabase.ClassEnded.class)
  synchronized void begin() {
    cycle = null;
    coordinator = null;
  }

  public ReviewedAward award() {
    return awards.getObject();
  }

  /** A town in the cycle, with a coordinator, two mentees and nothing decided yet. */
  public record Case(
      ParticipationId id, CaseKey key, String town, PersonId mentee, PersonId secondMentee) {}

  public synchronized PersonId coordinator() {
    if (coordinator == null) {
      coordinator = tables.person("Coordinator", Role.COORDINATOR);
      tables.worksAt(coordinator, "Office of the programme");
    }
    return coordinator;
  }

  public synchronized CycleId cycle() {
    if (cycle == null) {
      cycle = tables.cycle(2027);
    }
    return cycle;
  }

  /** A town and two mentees who take part in nothing yet. */
  public record Newcomer(MunicipalityId town, PersonId mentee, PersonId secondMentee) {}

  public Newcomer newcomer() {
    int number = COUNT.incrementAndGet();
    return new Newcomer(
        tables.town("Saarelinn " + number, Country.EE),
        tables.person("Mentee " + number, Role.MENTEE),
        tables.person("Second mentee " + number, Role.MENTEE));
  }

  /** Starts a participation by the facade, so that its processes start, too. */
  public ParticipationId start(Newcomer newcomer) {
    return participations.start(
        coordinator(),
        new ParticipationService.Start(
            newcomer.town(),
            cycle(),
            List.of(newcomer.mentee(), newcomer.secondMentee()),
            newcomer.mentee(),
            Set.of(Theme.LONELINESS),
            Set.of(Language.ET, Language.EN)));
  }

  public Case caseOf(Newcomer newcomer, ParticipationId id) {
    ParticipationView view = participations.participation(id);
    return new Case(id, view.caseKey(), view.town(), newcomer.mentee(), newcomer.secondMentee());
  }

  public Case newCase() {
    Newcomer newcomer = newcomer();
    return caseOf(newcomer, start(newcomer));
  }

  public PersonId mentor(int capacity) {
    return tables.mentor(
        "Mentor " + COUNT.incrementAndGet(), Country.EE, capacity, Theme.LONELINESS);
  }

  public void giveRole(PersonId person, Role role) {
    tables.giveRole(person, role);
  }

  public PersonId person(String name, Role... roles) {
    return tables.person(name, roles);
  }
}
