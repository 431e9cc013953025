package org.culturalpearls;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.StartParticipation;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.springframework.context.annotation.Import;

/** A running programme for tests of the whole application: one cycle 2027, towns as needed. */
@Import(TestProgramme.class)
public class Programme {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestProgramme tables;
  private final ParticipationService participations;
  private CycleId cycle;
  private PersonId coordinator;

  public Programme(TestProgramme tables, ParticipationService participations) {
    this.tables = tables;
    this.participations = participations;
  }

  /** A town in the cycle, with a coordinator, two mentees and nothing decided yet. */
  public record Case(
      ParticipationId id, CaseKey key, String town, PersonId mentee, PersonId secondMentee) {}

  public synchronized PersonId coordinator() {
    if (coordinator == null) {
      coordinator = tables.person("Coordinator", Role.COORDINATOR);
    }
    return coordinator;
  }

  public synchronized CycleId cycle() {
    if (cycle == null) {
      cycle = tables.cycle(2027);
    }
    return cycle;
  }

  /** Starts a participation by the facade, so that its processes start, too. */
  public Case newCase() {
    int number = COUNT.incrementAndGet();
    PersonId mentee = tables.person("Mentee " + number, Role.MENTEE);
    PersonId second = tables.person("Second mentee " + number, Role.MENTEE);
    MunicipalityId town = tables.town("Saarelinn " + number, Country.EE);
    ParticipationId id =
        participations.start(
            coordinator(),
            new StartParticipation(
                town,
                cycle(),
                List.of(mentee, second),
                mentee,
                Set.of(Theme.LONELINESS),
                Set.of(Language.ET, Language.EN)));
    ParticipationView view = participations.participation(id);
    return new Case(id, view.caseKey(), view.town(), mentee, second);
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
