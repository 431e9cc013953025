package org.culturalpearls.people.internal.ties;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.RunningNominations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who may decide on a change of what ties a person to others, evaluated at each look: a
 * conflict counts as soon as it is known.
 */
@Component
class Uninvolved {

  private final OrganisationQueries organisations;
  private final ObjectProvider<RunningNominations> nominations;
  private final JdbcClient jdbc;

  Uninvolved(
      OrganisationQueries organisations,
      ObjectProvider<RunningNominations> nominations,
      JdbcClient jdbc) {
    this.organisations = organisations;
    this.nominations = nominations;
    this.jdbc = jdbc;
  }

  boolean nominationsRun() {
    return nominations.stream().anyMatch(RunningNominations::exist);
  }

  /** Returns active coordinators, administrators and deputies who are uninvolved, by name. */
  List<PersonId> with(TieChange change) {
    Set<PersonId> others = staffAndDeputies();
    others.remove(change.person());
    others.remove(change.askedBy());
    return among(others, change);
  }

  /** Returns whether somebody who changes another person's data may do so at once. */
  boolean includes(PersonId actor, TieChange change) {
    return !actor.equals(change.person()) && !among(List.of(actor), change).isEmpty();
  }

  private List<PersonId> among(Collection<PersonId> people, TieChange change) {
    Set<PersonId> rest = new LinkedHashSet<>(people);
    rest.removeAll(family(change.before()));
    rest.removeAll(family(change.after()));
    for (RunningNominations each : nominations.stream().toList()) {
      rest.retainAll(each.uninvolvedWith(change.person(), rest));
    }
    return List.copyOf(rest);
  }

  private Set<PersonId> family(OrganisationId organisation) {
    return organisation == null ? Set.of() : organisations.family(organisation);
  }

  private Set<PersonId> staffAndDeputies() {
    return new LinkedHashSet<>(
        jdbc.sql(
                """
                select p.id from person p
                where p.active and (p.id = any(:deputies) or exists (
                  select 1 from person_role r where r.person_id = p.id
                    and r.role in ('COORDINATOR', 'ADMINISTRATOR')))
                order by lower(p.name), p.id
                """)
            .param(
                "deputies",
                nominations.stream()
                    .flatMap(each -> each.deputies().stream())
                    .map(PersonId::value)
                    .toArray(Long[]::new))
            .query((row, number) -> new PersonId(row.getLong("id")))
            .list());
  }
}
