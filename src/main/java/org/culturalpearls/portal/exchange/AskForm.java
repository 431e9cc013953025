package org.culturalpearls.portal.exchange;

import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeId;

/**
 * A request to get in contact, as typed.
 *
 * @param telephone "true" or null
 */
record AskForm(String town, String why, String telephone) {

  Ask command(PracticeId practice) {
    Long chosen = FormValues.id("town", town);
    return new Ask(
        practice,
        chosen == null ? null : new MunicipalityId(chosen),
        why,
        Boolean.parseBoolean(telephone));
  }
}
