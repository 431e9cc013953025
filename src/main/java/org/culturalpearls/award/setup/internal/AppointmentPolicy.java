package org.culturalpearls.award.setup.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/** Checks who can be appointed to what, and by whom. */
final class AppointmentPolicy {

  private static final int MOST = 60;
  private static final Map<AwardOffice, String> FIELDS =
      Map.of(
          AwardOffice.SELECTOR, "selectors",
          AwardOffice.JUROR, "jurors",
          AwardOffice.CHAIR, "chair",
          AwardOffice.DEPUTY, "deputies");

  private AppointmentPolicy() {}

  /** Throws unless these appointments are possible together. */
  static void check(Appointments wanted) {
    for (AwardOffice office : AwardOffice.values()) {
      List<PersonId> named = wanted.of(office);
      if (named.size() > MOST) {
        throw RuleBroken.in(field(office), "error.award.many-people", label(office), MOST);
      }
      if (new HashSet<>(named).size() < named.size()) {
        throw RuleBroken.in(field(office), "error.award.named-twice", label(office));
      }
    }
    if (wanted.chair() != null && !wanted.jurors().contains(wanted.chair())) {
      throw RuleBroken.in("chair", "error.award.chair-no-juror");
    }
    if (wanted.chair() != null && wanted.deputies().contains(wanted.chair())) {
      throw RuleBroken.in("deputies", "error.award.chair-as-deputy");
    }
  }

  /** Throws if this person can't appoint one of the new people. */
  static void checkNew(
      PersonId appointer,
      AwardOffice office,
      Set<PersonId> newOnes,
      Map<PersonId, PersonView> all) {
    if (newOnes.contains(appointer)) {
      throw RuleBroken.in(field(office), "error.award.appoint-self");
    }
    boolean active =
        newOnes.stream().map(all::get).allMatch(person -> person != null && person.active());
    if (!active) {
      throw RuleBroken.in(field(office), "error.award.inactive", label(office));
    }
  }

  /** Throws if deputies who appoint move themselves ahead of another deputy. */
  static void checkOrder(PersonId appointer, List<PersonId> before, List<PersonId> wanted) {
    int place = wanted.indexOf(appointer);
    int former = before.indexOf(appointer);
    if (place >= 0
        && former >= 0
        && !Collections.disjoint(
            before.subList(0, former), wanted.subList(place + 1, wanted.size()))) {
      throw RuleBroken.in(field(AwardOffice.DEPUTY), "error.award.deputy-self");
    }
  }

  private static String field(AwardOffice office) {
    return FIELDS.get(office);
  }

  private static Object label(AwardOffice office) {
    return Label.field(field(office));
  }
}
