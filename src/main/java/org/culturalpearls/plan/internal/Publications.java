package org.culturalpearls.plan.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.publication.PublicPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which parts of plans are public. A town that withdrew them keeps a row without parts. */
@Component
class Publications {

  private static final String BETWEEN = ",";

  private final JdbcClient jdbc;

  Publications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is stored of a town. */
  record Stored(long version, Set<PublicPart> parts) {

    static final Stored NOTHING = new Stored(0, Set.of());
  }

  Stored of(ParticipationId town) {
    Optional<Stored> stored =
        jdbc.sql("select version, parts from plan_publication where participation_id = ?")
            .param(town.value())
            .query((row, number) -> new Stored(row.getLong(1), read(row.getString(2))))
            .optional();
    return stored.orElse(Stored.NOTHING);
  }

  /** A town that shows parts of its plan, unless its nomination or its cycle hides them. */
  record Shown(ParticipationId town, CaseKey key) {}

  List<Shown> shown(Collection<PlanState> states, int most) {
    return jdbc.sql(
            """
            select p.id, p.case_key
            from plan_publication o
              join participation p on p.id = o.participation_id
              join plan on plan.participation_id = p.id
            where o.parts <> '' and plan.state in (:states)
            order by p.id desc limit :most
            """)
        .param("states", states.stream().map(Enum::name).toList())
        .param("most", most)
        .query(
            (row, number) ->
                new Shown(
                    new ParticipationId(row.getLong("id")), new CaseKey(row.getString("case_key"))))
        .list();
  }

  private static Set<PublicPart> read(String parts) {
    Set<PublicPart> read = EnumSet.noneOf(PublicPart.class);
    Arrays.stream(parts.split(BETWEEN))
        .filter(part -> !part.isEmpty())
        .map(PublicPart::valueOf)
        .forEach(read::add);
    return read;
  }

  /** Stores the parts; returns false if somebody else has changed them since that version. */
  boolean store(ParticipationId town, long version, Collection<PublicPart> parts) {
    return jdbc.sql(
                """
                insert into plan_publication as stored (participation_id, version, parts)
                select :town, 1, :parts where :version = 0
                  or exists (select 1 from plan_publication where participation_id = :town)
                on conflict (participation_id) do update
                  set version = stored.version + 1, parts = excluded.parts
                  where stored.version = :version
                """)
            .param("town", town.value())
            .param("version", version)
            .param("parts", parts.stream().map(Enum::name).collect(Collectors.joining(BETWEEN)))
            .update()
        == 1;
  }

  /** Returns false if there was nothing to withdraw. */
  boolean withdraw(ParticipationId town) {
    return jdbc.sql(
                """
                update plan_publication set version = version + 1, parts = ''
                where participation_id = ? and parts <> ''
                """)
            .param(town.value())
            .update()
        == 1;
  }
}
