package org.culturalpearls;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes persons, towns, a cycle and participations straight into the tables: no rules, no events,
 * no process. Take it in with {@code @Import(TestProgramme.class)}.
 */
public class TestProgramme {

  private final JdbcClient jdbc;

  public TestProgramme(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The e-mail address is the slug of the name at example.org, made unique by the id. */
  public PersonId person(String name, Role... roles) {
    long id = nextId();
    jdbc.sql(
            """
            insert into person (id, version, name, email, language, zone, active)
            values (?, 0, ?, ?, 'EN', 'Europe/Stockholm', true)
            """)
        .params(id, name, Slug.of(name) + "-" + id + "@example.org")
        .update();
    PersonId person = new PersonId(id);
    worksAt(person, "An organisation");
    for (Role role : roles) {
      giveRole(person, role);
    }
    return person;
  }

  /** Nobody is entered and no town, past the triggers that keep trails. */
  public void empty() {
    jdbc.sql(
            """
            set session_replication_role = replica;
            truncate person, setup_token, municipality cascade;
            set session_replication_role = default
            """)
        .update();
  }

  /** Everybody is of one organisation otherwise, which is a conflict of interest in the award. */
  public void worksAt(PersonId person, String organisation) {
    long id = organisation(organisation);
    jdbc.sql("update person set organisation_id = ? where id = ?")
        .params(id, person.value())
        .update();
    jdbc.sql("delete from affiliation where person_id = ? and until is null")
        .param(person.value())
        .update();
    jdbc.sql("insert into affiliation (id, person_id, organisation_id) values (?, ?, ?)")
        .params(nextId(), person.value(), id)
        .update();
  }

  /** The organisation of the other person becomes that of the first, too. */
  public void worksWith(PersonId person, PersonId other) {
    worksAt(
        person,
        jdbc.sql(
                """
                select o.name from person p join organisation o on o.id = p.organisation_id
                where p.id = ?
                """)
            .param(other.value())
            .query(String.class)
            .single());
  }

  /** The person is to be of another country, which waits for somebody uninvolved. */
  public long waitingTieChange(PersonId person) {
    long id = nextId();
    jdbc.sql(
            """
            insert into tie_change
              (id, version, person_id, kind, new_country, asked_by, asked_at, state, reason)
            values (?, 0, ?, 'COUNTRY', 'FI', ?, now(), 'WAITING', '')
            on conflict (person_id, kind) where state = 'WAITING' do nothing
            """)
        .params(id, person.value(), person.value())
        .update();
    return jdbc.sql("select max(id) from tie_change where person_id = ?")
        .param(person.value())
        .query(Long.class)
        .single();
  }

  /** The person asks for a copy, and each administrator has made one before. */
  public void copyAskedForAndMade(PersonId person) {
    jdbc.sql(
            """
            insert into copy_request (id, version, person_id, asked_at, state)
            values (?, 0, ?, now(), 'WAITING')
            """)
        .params(nextId(), person.value())
        .update();
    jdbc.sql(
            """
            insert into personal_copy (id, person_id, taken_by, taken_at)
            select nextval('pearl_seq'), ?, r.person_id, timestamptz '2050-01-01' from person_role r
            where r.role = 'ADMINISTRATOR'
            """)
        .param(person.value())
        .update();
  }

  public void within(long organisation, long parent) {
    jdbc.sql("update organisation set parent_id = ? where id = ?")
        .params(parent, organisation)
        .update();
  }

  /** Adds the organisation unless there is one of this name. */
  public long organisation(String name) {
    jdbc.sql(
            """
            insert into organisation (id, version, name, name_key) values (?, 0, ?, ?)
            on conflict (name_key) do nothing
            """)
        .params(nextId(), name, Slug.of(name))
        .update();
    return jdbc.sql("select id from organisation where name_key = ?")
        .param(Slug.of(name))
        .query(Long.class)
        .single();
  }

  /** Conflicts by country are found by it; nobody's is known otherwise. */
  public void isOf(PersonId person, Country country) {
    jdbc.sql("update person set country = ? where id = ?")
        .params(country.name(), person.value())
        .update();
  }

  /** From now on this person is lead mentor of the town, in an active mentoring. */
  public void mentors(PersonId person, ParticipationId town) {
    jdbc.sql(
            """
            insert into mentoring (id, version, participation_id, state, lead_id, sought_at)
            values (nextval('pearl_seq'), 0, ?, 'ACTIVE', ?, now())
            """)
        .params(town.value(), person.value())
        .update();
  }

  public void giveRole(PersonId person, Role role) {
    jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
        .params(person.value(), role.name())
        .update();
  }

  /** A mentor of any town, speaking English. */
  public PersonId mentor(String name, Country country, int capacity, Theme... themes) {
    PersonId person = person(name, Role.MENTOR);
    worksAt(person, "House of " + name);
    jdbc.sql(
            """
            insert into mentor_profile
              (person_id, version, country, themes, languages, countries, capacity)
            values (?, 0, ?, ?, ?, '{}', ?)
            """)
        .params(
            person.value(),
            country.name(),
            names(Arrays.asList(themes)),
            names(Set.of(Language.EN)),
            capacity)
        .update();
    return person;
  }

  public MunicipalityId town(String name, Country country) {
    long id = nextId();
    jdbc.sql(
            """
            insert into municipality (id, version, name, name_key, country, region)
            values (?, 0, ?, ?, ?, '')
            """)
        .params(id, name, Slug.of(name), country.name())
        .update();
    return new MunicipalityId(id);
  }

  /** A title year after those of all cycles so far: tests share a database. */
  public int newYear() {
    return jdbc.sql("select greatest(2070, coalesce(max(title_year), 0) + 1) from cycle")
        .query(Integer.class)
        .single();
  }

  /** The one of this year, which is made when it is first asked for. */
  public CycleId cycleOnce(int titleYear) {
    return jdbc.sql("select id from cycle where title_year = ?")
        .param(titleYear)
        .query(Long.class)
        .optional()
        .map(CycleId::new)
        .orElseGet(() -> cycle(titleYear));
  }

  public void finishCyclesBefore(int titleYear) {
    jdbc.sql("update cycle set finished = true where title_year < ?").param(titleYear).update();
  }

  /** Opens on 1 September before the title year, plans due on 31 March, ends on 31 December. */
  public CycleId cycle(int titleYear) {
    long id = nextId();
    jdbc.sql(
            """
            insert into cycle
              (id, version, title_year, case_key, name, zone, opens_on, plan_due_on, ends_on, finished)
            values (?, 0, ?, ?, ?, 'Europe/Stockholm', make_date(? - 1, 9, 1), make_date(?, 3, 31),
              make_date(?, 12, 31), false)
            """)
        .params(
            id,
            titleYear,
            Integer.toString(titleYear),
            "Cycle " + titleYear,
            titleYear,
            titleYear,
            titleYear)
        .update();
    for (Step step : Step.values()) {
      jdbc.sql("insert into cycle_step_days (cycle_id, step, days) values (?, ?, ?)")
          .params(id, step.name(), step.defaultDays())
          .update();
    }
    return new CycleId(id);
  }

  /** A cycle in which no town takes part becomes a rehearsal. */
  public void rehearses(CycleId cycle) {
    jdbc.sql(
            """
            update cycle set rehearsal = true, case_key = 'rehearsal-' || title_year || '-' || id
            where id = ?
            """)
        .param(cycle.value())
        .update();
  }

  /** The first of the team leads it. The case key ends in the id. */
  public ParticipationId participation(CycleId cycle, MunicipalityId town, PersonId... team) {
    long id = nextId();
    jdbc.sql(
            """
            insert into participation (id, version, cycle_id, municipality_id, case_key, stage,
              lead_id, themes, languages, started_at)
            select ?, 0, c.id, m.id, c.case_key || '-' || m.name_key || '-' || ?, 'PREPARING',
              ?, ?, ?, ?
            from cycle c, municipality m where c.id = ? and m.id = ?
            """)
        .params(
            id,
            id,
            team[0].value(),
            names(List.of(Theme.LONELINESS)),
            names(List.of(Language.EN)),
            OffsetDateTime.parse("2027-01-01T00:00:00Z"),
            cycle.value(),
            town.value())
        .update();
    for (PersonId member : team) {
      jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
          .params(id, member.value())
          .update();
    }
    return new ParticipationId(id);
  }

  private long nextId() {
    return jdbc.sql("select nextval('pearl_seq')").query(Long.class).single();
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  /** Past every check: from now on no nomination can come in, whatever the clock says. */
  public void closeCall(CycleId cycle) {
    jdbc.sql("update cycle set opens_on = least(opens_on, date '2027-01-01') where id = ?")
        .param(cycle.value())
        .update();
    call(cycle, LocalDateTime.of(2027, 1, 2, 9, 0), LocalDateTime.of(2027, 1, 3, 9, 0));
  }

  /** Lets nominations come in again. */
  public void openCall(CycleId cycle, AwardDates dates) {
    call(cycle, dates.callOpensAt(), dates.callClosesAt());
  }

  private void call(CycleId cycle, LocalDateTime opens, LocalDateTime closes) {
    jdbc.sql("update award set call_opens_at = ?, call_closes_at = ? where cycle_id = ?")
        .params(opens, closes, cycle.value())
        .update();
  }
}
