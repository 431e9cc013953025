package org.culturalpearls.award;

import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes nominations in any state straight into the tables: no rules, no events, no process. Take
 * it in with {@code @Import({TestProgramme.class, Nominated.class})}.
 */
public class Nominated {

  private static final AtomicInteger TOWNS = new AtomicInteger();
  private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-10-01T08:00:00Z");

  private final TestProgramme programme;
  private final JdbcClient jdbc;

  public Nominated(TestProgramme programme, JdbcClient jdbc) {
    this.programme = programme;
    this.jdbc = jdbc;
  }

  /** A nomination with its town, and a mentee of it who wrote everything. */
  public record Entry(
      NominationId id,
      CycleId cycle,
      ParticipationId participation,
      MunicipalityId town,
      PersonId mentee) {}

  /** One of a new town in Latvia, with a text in each section. */
  public Entry in(CycleId cycle, NominationState state) {
    return in(cycle, state, Country.LV);
  }

  public Entry in(CycleId cycle, NominationState state, Country country) {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    MunicipalityId town = programme.town("Entering " + TOWNS.incrementAndGet(), country);
    ParticipationId participation = programme.participation(cycle, town, mentee);
    jdbc.sql("update participation set stage = ? where id = ?")
        .params(stage(state), participation.value())
        .update();
    return of(cycle, participation, town, mentee, state);
  }

  /** One of a participation that is there already. */
  public Entry of(
      CycleId cycle,
      ParticipationId participation,
      MunicipalityId town,
      PersonId mentee,
      NominationState state) {
    long id = nextId();
    boolean submitted = state != NominationState.DRAFT && state != NominationState.NOT_SUBMITTED;
    jdbc.sql(
            """
            insert into nomination (id, version, cycle_id, participation_id, state, started_by,
              started_at, consent, submitted_by, submitted_at, rounds, complete_until, reason,
              plan_version, ended_at)
            values (?, 0, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, '', ?, ?)
            """)
        .params(
            id,
            cycle.value(),
            participation.value(),
            state.name(),
            mentee.value(),
            THEN,
            submitted ? mentee.value() : null,
            submitted ? THEN.plusDays(5) : null,
            state == NominationState.COMPLETING ? 1 : 0,
            state == NominationState.COMPLETING ? THEN.plusDays(20) : null,
            hasPlan(state) ? 1 : null,
            ended(state) ? THEN.plusDays(30) : null)
        .update();
    NominationId nomination = new NominationId(id);
    addTown(nomination, town, 0);
    for (NominationSection section : NominationSection.values()) {
      write(nomination, section, mentee);
    }
    return new Entry(nomination, cycle, participation, town, mentee);
  }

  /** Another municipality of a joint entry; the lead's position is 0. */
  public void addTown(NominationId nomination, MunicipalityId town, int position) {
    jdbc.sql(
            """
            insert into nomination_municipality (nomination_id, municipality_id, position, consent)
            values (?, ?, ?, ?)
            """)
        .params(
            nomination.value(),
            town.value(),
            position,
            position == 0 ? "" : "Letter of the mayor of 1 October")
        .update();
  }

  /** A town that the lead names, which has not answered. */
  public JointEntryId names(NominationId nomination, MunicipalityId town, PersonId by) {
    long id = nextId();
    jdbc.sql(
            """
            insert into joint_entry (id, version, nomination_id, municipality_id, consent, state,
              asked_by, asked_at, answered_how)
            values (?, 0, ?, ?, 'Letter of the mayor of 1 October', 'ASKED', ?, ?, '')
            """)
        .params(id, nomination.value(), town.value(), by.value(), THEN)
        .update();
    return new JointEntryId(id);
  }

  private void write(NominationId nomination, NominationSection section, PersonId by) {
    jdbc.sql(
            """
            insert into nomination_section (id, version, nomination_id, section, english,
              own_language, edited_by, edited_at)
            values (?, 0, ?, ?, ?, '', ?, ?)
            """)
        .params(
            nextId(),
            nomination.value(),
            section.name(),
            "What the town says of " + section.name(),
            by.value(),
            THEN)
        .update();
  }

  private static String stage(NominationState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, COMPLETING, ELIGIBLE -> "ENTERED";
      case NOT_ELIGIBLE, NOT_SUBMITTED, NOT_SELECTED, WITHDRAWN -> "NOT_SELECTED";
      case SELECTED, IN_JURY, NO_PLAN, PEARL, NO_TITLE -> "PREPARING";
    };
  }

  private static boolean hasPlan(NominationState state) {
    return switch (state) {
      case IN_JURY, PEARL, NO_TITLE -> true;
      default -> false;
    };
  }

  private static boolean ended(NominationState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, COMPLETING, ELIGIBLE, SELECTED, IN_JURY -> false;
      default -> true;
    };
  }

  private long nextId() {
    return jdbc.sql("select nextval('pearl_seq')").query(Long.class).single();
  }
}
