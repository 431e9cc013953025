package org.culturalpearls.people.internal;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.people.AwardOffices;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people who decide about others, by a role or by an office in an award. A coordinator must
 * not get into such an account, not even by taking the role away for a moment: a former role counts
 * like a present one.
 */
@Component
class DecidingPeople {

  private static final Set<Role> DECIDING =
      EnumSet.of(Role.SELECTOR, Role.JUROR, Role.COORDINATOR, Role.ADMINISTRATOR);

  private final JdbcClient jdbc;
  private final ObjectProvider<AwardOffices> offices;

  DecidingPeople(JdbcClient jdbc, ObjectProvider<AwardOffices> offices) {
    this.jdbc = jdbc;
    this.offices = offices;
  }

  boolean include(PersonId person) {
    return hadRole(person) || offices.stream().anyMatch(each -> each.wasAppointed(person));
  }

  private boolean hadRole(PersonId person) {
    return jdbc.sql(
            """
            select exists (
                select 1 from person_role where person_id = :person and role = any(:roles))
              or exists (
                select 1 from role_change
                where person_id = :person and cast(given as text[]) && cast(:roles as text[]))
            """)
        .param("person", person.value())
        .param("roles", DECIDING.stream().map(Role::name).toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }
}
