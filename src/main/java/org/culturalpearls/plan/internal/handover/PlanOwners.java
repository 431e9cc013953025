package org.culturalpearls.plan.internal.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.culturalpearls.plan.handover.WaitingEntry.Part;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads and writes who is responsible for measures and milestones, whatever state the plan is in:
 * frozen versions stay as they are. A milestone that is reached or dropped, and a measure of which
 * the team said so, need nobody any more.
 */
@Component
public class PlanOwners {

  /** Somebody who is not of those of the team who have a login. */
  private static final String GONE = "%1$s is not null and %1$s <> all(:team)";

  private static final String OPEN = "state not in ('REACHED', 'DROPPED')";

  private static final String WORKED_ON =
      """
      not exists (select 1 from measure_word w where w.plan_id = r.plan_id
        and w.measure_id = r.id and w.state in ('REACHED', 'DROPPED'))""";

  private static final String WAITING =
      """
      select 'MEASURE' as part, r.id, r.title, r.owner_id as former, 1 as place, r.position
      from plan_measure r where r.plan_id = :plan and %1$s and %4$s
      union all
      select 'SECOND', r.id, r.title, r.second_owner_id, 2, r.position
      from plan_measure r where r.plan_id = :plan and %2$s and %4$s
      union all
      select 'MILESTONE', r.id, r.title, case when %1$s then r.owner_id else m.owner_id end, 3,
        r.position
      from plan_milestone r left join milestone m on m.planned_id = r.id
      where r.plan_id = :plan and (%1$s or %3$s) and (m.id is null or m.%5$s)
      union all
      select 'ADDED', m.id, m.title, m.owner_id, 4, 0
      from milestone m join plan p on p.participation_id = m.participation_id
      where p.id = :plan and m.planned_id is null and %3$s and m.%5$s
      order by place, position, id
      """
          .formatted(
              gone("r.owner_id"), gone("r.second_owner_id"), gone("m.owner_id"), WORKED_ON, OPEN);

  private static final String PROMOTE =
      """
      update plan_measure r set owner_id = second_owner_id, owner_name = '',
        second_owner_id = null, version = r.version + 1
      where plan_id = :plan and %s and second_owner_id = any(:team)
      returning owner_id as person, 'MEASURE' as part, id
      """
          .formatted(gone("owner_id"));

  private static final String MILESTONES_FOLLOW =
      """
      update plan_milestone r set owner_id = o.owner_id, owner_name = '', version = r.version + 1
      from plan_measure o
      where r.plan_id = :plan and o.id = r.measure_id and %s and o.owner_id = any(:team)
        and not exists (select 1 from milestone m where m.planned_id = r.id and not m.%s)
      returning r.owner_id as person, 'MILESTONE' as part, r.id
      """
          .formatted(gone("r.owner_id"), OPEN);

  private static final String MILESTONES_IN_FORCE_FOLLOW =
      """
      update milestone m set owner_id = r.owner_id, owner_name = '', version = m.version + 1
      from plan_milestone r
      where r.plan_id = :plan and m.planned_id = r.id and %s and m.%s and r.owner_id = any(:team)
      returning m.owner_id as person, 'MILESTONE' as part, r.id
      """
          .formatted(gone("m.owner_id"), OPEN);

  private static final String GIVE_MEASURES =
      """
      update plan_measure r set owner_id = :to, owner_name = '', version = r.version + 1,
        second_owner_id = case when second_owner_id = :to then null else second_owner_id end,
        edited_by = :by, edited_at = :now
      where plan_id = :plan and id = any(:ids) and %s
      """
          .formatted(gone("owner_id"));

  private static final String GIVE_SECOND =
      """
      update plan_measure r set second_owner_id = :to, second_owner_name = '',
        version = r.version + 1, edited_by = :by, edited_at = :now
      where plan_id = :plan and id = any(:ids) and %s and owner_id is distinct from :to
      """
          .formatted(gone("second_owner_id"));

  private static final String GIVE_MILESTONES =
      """
      with drafted as (
        update plan_milestone r set owner_id = :to, owner_name = '', version = r.version + 1,
          edited_by = :by, edited_at = :now
        where plan_id = :plan and id = any(:ids) and %s
        returning r.id),
      in_force as (
        update milestone m set owner_id = :to, owner_name = '', version = m.version + 1
        from plan_milestone r
        where r.plan_id = :plan and r.id = any(:ids) and m.planned_id = r.id and %s and m.%s
        returning r.id)
      select count(*) from (select id from drafted union select id from in_force) given
      """
          .formatted(gone("owner_id"), gone("m.owner_id"), OPEN);

  private static final String GIVE_ADDED =
      """
      update milestone m set owner_id = :to, owner_name = '', version = m.version + 1
      from plan p where p.id = :plan and m.participation_id = p.participation_id
        and m.planned_id is null and m.id = any(:ids) and %s and m.%s
      """
          .formatted(gone("m.owner_id"), OPEN);

  private final JdbcClient jdbc;

  PlanOwners(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An entry that somebody is responsible for from now on. */
  record Handed(PersonId person, Part part, long id) {}

  /** Who is responsible for a row. */
  private record Owner(long id, Long person, String name) {}

  /** Locks the plan; returns its id, or null where none was begun. */
  Long lock(ParticipationId participation) {
    return jdbc.sql("select id from plan where participation_id = :participation for update")
        .param("participation", participation.value())
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  /** Returns in which towns the person is responsible for something. */
  List<ParticipationId> townsOf(PersonId person) {
    return jdbc.sql(
            """
            select participation_id from plan where id in (
              select plan_id from plan_measure
              where owner_id = :person or second_owner_id = :person
              union select plan_id from plan_milestone where owner_id = :person)
            union select participation_id from milestone where owner_id = :person
            order by participation_id
            """)
        .param("person", person.value())
        .query((row, number) -> new ParticipationId(row.getLong(1)))
        .list();
  }

  /**
   * Returns what waits for somebody.
   *
   * @param team those of the team who have a login
   */
  List<WaitingEntry> waiting(ParticipationId participation, Collection<PersonId> team) {
    return jdbc.sql("select id from plan where participation_id = :participation")
        .param("participation", participation.value())
        .query(Long.class)
        .optional()
        .map(plan -> waiting(plan, team))
        .orElse(List.of());
  }

  List<WaitingEntry> waiting(long plan, Collection<PersonId> team) {
    return of(WAITING, plan, team)
        .query(
            (row, number) ->
                new WaitingEntry(
                    Part.valueOf(row.getString("part")),
                    row.getLong("id"),
                    row.getString("title"),
                    new PersonId(row.getLong("former"))))
        .list();
  }

  /** Gives measures to their second owners, and milestones to the owners of their measures. */
  Set<Handed> handOver(long plan, Collection<PersonId> team) {
    Set<Handed> handed = new LinkedHashSet<>();
    for (String statement : List.of(PROMOTE, MILESTONES_FOLLOW, MILESTONES_IN_FORCE_FOLLOW)) {
      handed.addAll(
          of(statement, plan, team)
              .query(
                  (row, number) ->
                      new Handed(
                          new PersonId(row.getLong("person")),
                          Part.valueOf(row.getString("part")),
                          row.getLong("id")))
              .list());
    }
    return handed;
  }

  /** Returns how many of them were given. */
  int give(
      Part part,
      List<Long> ids,
      long plan,
      Collection<PersonId> team,
      PersonId to,
      PersonId by,
      Instant now) {
    String statement =
        switch (part) {
          case MEASURE -> GIVE_MEASURES;
          case SECOND -> GIVE_SECOND;
          case MILESTONE -> GIVE_MILESTONES;
          case ADDED -> GIVE_ADDED;
        };
    StatementSpec give =
        of(statement, plan, team)
            .param("ids", ids.toArray(Long[]::new))
            .param("to", to.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC));
    return part == Part.MILESTONE ? give.query(Integer.class).single() : give.update();
  }

  /**
   * Lets something happen that makes rows what they were earlier, without making anybody
   * responsible again who left since: such rows stay with whom they are with now.
   */
  public void keepingThoseWhoStayed(long plan, Collection<PersonId> team, Runnable restore) {
    List<Owner> measures = owners("plan_measure", plan, team);
    List<Owner> milestones = owners("plan_milestone", plan, team);
    restore.run();
    keep("plan_measure", measures, plan, team);
    keep("plan_milestone", milestones, plan, team);
    jdbc.sql(
            """
            update plan_measure set second_owner_id = null, version = version + 1
            where plan_id = :plan and second_owner_id = owner_id
            """)
        .param("plan", plan)
        .update();
  }

  private List<Owner> owners(String table, long plan, Collection<PersonId> team) {
    return of(
            "select id, owner_id, owner_name from %s where plan_id = :plan".formatted(table)
                + " and (owner_id = any(:team) or owner_id is null and owner_name <> '')",
            plan,
            team)
        .query(
            (row, number) ->
                new Owner(
                    row.getLong("id"),
                    row.getObject("owner_id", Long.class),
                    row.getString("owner_name")))
        .list();
  }

  private void keep(String table, List<Owner> owners, long plan, Collection<PersonId> team) {
    of(
            """
            update %s r set owner_id = o.person, owner_name = o.name, version = r.version + 1
            from unnest(cast(:ids as bigint[]), cast(:persons as bigint[]), cast(:names as text[]))
              as o (id, person, name)
            where r.plan_id = :plan and r.id = o.id and %s
            """
                .formatted(table, gone("r.owner_id")),
            plan,
            team)
        .param("ids", owners.stream().map(Owner::id).toArray(Long[]::new))
        .param("persons", owners.stream().map(Owner::person).toArray(Long[]::new))
        .param("names", owners.stream().map(Owner::name).toArray(String[]::new))
        .update();
  }

  private StatementSpec of(String statement, long plan, Collection<PersonId> team) {
    return jdbc.sql(statement).param("plan", plan).param("team", Columns.any(team));
  }

  private static String gone(String column) {
    return "(" + GONE.formatted(column) + ")";
  }
}
