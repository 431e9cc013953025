package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The record of a given or taken role; never changed. */
@Entity
public class RoleChange extends Numbered {

  private Long personId;
  private Long changedBy;
  private Instant changedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Role> given;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Role> taken;

  protected RoleChange() {}

  public RoleChange(PersonId person, PersonId by, Instant at, Set<Role> given, Set<Role> taken) {
    this.personId = person.value();
    this.changedBy = by.value();
    this.changedAt = at;
    this.given = given;
    this.taken = taken;
  }

  PeopleService.RoleChangeView view() {
    return new PeopleService.RoleChangeView(
        changedAt, new PersonId(changedBy), Set.copyOf(given), Set.copyOf(taken));
  }
}
