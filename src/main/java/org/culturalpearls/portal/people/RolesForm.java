package org.culturalpearls.portal.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** The roles of a person, as chosen. */
record RolesForm(List<String> roles, String version) {

  static RolesForm of(Versioned<PersonView> read) {
    return new RolesForm(
        read.value().roles().stream().map(Role::name).toList(), Long.toString(read.version()));
  }

  /** Roles that were not offered stay unchanged. */
  PeopleService.ChangeRoles change(PersonView person, Set<Role> offered) {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    chosen.addAll(person.roles());
    chosen.removeAll(offered);
    chosen.addAll(FormValues.many(Role.class, "roles", roles));
    return new PeopleService.ChangeRoles(person.id(), FormValues.version(version), chosen);
  }
}
