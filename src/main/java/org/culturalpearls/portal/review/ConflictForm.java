package org.culturalpearls.portal.review;

import org.culturalpearls.award.DeclareConflict;
import org.culturalpearls.award.DeclaredKind;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Typed;

/** A conflict of interest, as it is declared. */
record ConflictForm(String nomination, String person, String kind, String words) {

  static ConflictForm empty() {
    return new ConflictForm("", "", "", "");
  }

  DeclareConflict of(NominationId about, PersonId who) {
    return new DeclareConflict(about, who, Typed.one(DeclaredKind.class, "kind", kind), words);
  }

  DeclareConflict command() {
    Long about = Typed.id("nomination", nomination);
    return of(about == null ? null : new NominationId(about), whose());
  }

  /** Who is in conflict, null where nobody was chosen. */
  PersonId whose() {
    Long who = Typed.id("person", person);
    return who == null ? null : new PersonId(who);
  }
}
