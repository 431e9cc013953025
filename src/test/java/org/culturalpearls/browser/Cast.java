package org.culturalpearls.browser;

import org.culturalpearls.Programme.Case;
import org.culturalpearls.people.PersonId;

/**
 * The people of a case at their desks.
 *
 * @param mentor who takes the town, after {@code busy} has declined
 * @param letters the mails that reach them and the second mentee, who only watches
 */
record Cast(
    Case town,
    PersonId mentor,
    Desk busy,
    Desk coordinator,
    Desk mentoring,
    Desk mentee,
    Letters letters) {

  String key() {
    return town.key().value();
  }
}
