package org.culturalpearls.portal.review;

import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormValues;

/** A conflict of interest, as typed. */
record ConflictForm(String nomination, String person, String kind, String words) {

  static ConflictForm empty() {
    return new ConflictForm("", "", "", "");
  }

  ConflictService.Declare of(NominationId about, PersonId who) {
    return new ConflictService.Declare(
        about, who, FormValues.one(DeclaredKind.class, "kind", kind), words);
  }

  ConflictService.Declare command() {
    Long about = FormValues.id("nomination", nomination);
    return of(about == null ? null : new NominationId(about), whose());
  }

  /** Returns the person in conflict, null if nobody was chosen. */
  PersonId whose() {
    Long who = FormValues.id("person", person);
    return who == null ? null : new PersonId(who);
  }
}
