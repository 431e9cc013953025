package org.culturalpearls.privacy.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People with names of their own, and plans in which they are named. */
public class Named {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestProgramme programme;
  private final ParticipationService participations;
  private final JdbcClient jdbc;

  public Named(TestProgramme programme, ParticipationService participations, JdbcClient jdbc) {
    this.programme = programme;
    this.participations = participations;
    this.jdbc = jdbc;
  }

  /** A mentee whose surname nobody else has. */
  record Mentee(PersonId id, String name, String surname, ParticipationId town, String caseKey) {}

  Mentee mentee() {
    String surname = "Zwetlanov" + (char) ('a' + NUMBERS.getAndIncrement());
    PersonId person = programme.person("Quirina " + surname, Role.MENTEE);
    ParticipationId town =
        programme.participation(
            programme.cycle(programme.newYear()),
            programme.town("Saarelinn " + surname, Country.EE),
            person);
    return new Mentee(
        person,
        "Quirina " + surname,
        surname,
        town,
        participations.participation(town).caseKey().value());
  }

  /** A plan of the town with this vision, written by the person; its id. */
  long plan(ParticipationId town, PersonId by, String vision) {
    return jdbc.sql(
            """
            insert into plan (id, version, participation_id, state, vision, edited_by, edited_at, feedback_rounds, feedback_missed, last_version)
            values (nextval('pearl_seq'), 3, ?, 'DRAFT', ?, ?, now(), 0, false, 0)
            returning id
            """)
        .params(town.value(), vision, by.value())
        .query(Long.class)
        .single();
  }

  String vision(long plan) {
    return jdbc.sql("select vision || ' #' || version from plan where id = ?")
        .param(plan)
        .query(String.class)
        .single();
  }
}
