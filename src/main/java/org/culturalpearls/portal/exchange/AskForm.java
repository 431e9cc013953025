package org.culturalpearls.portal.exchange;

import java.time.YearMonth;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeId;

/**
 * A request to get in contact, as typed; the last three of a visit only.
 *
 * @param telephone "true" or null
 * @param months as in {@link YearMonth}
 */
record AskForm(
    String town, String why, String telephone, String kind, String people, List<String> months) {

  static final AskForm EMPTY = new AskForm("", "", null, "", "", List.of());

  /**
   * @param visit whether a visit is asked for
   */
  Ask command(PracticeId practice, boolean visit) {
    Long chosen = FormValues.id("town", town);
    return new Ask(
        practice,
        chosen == null ? null : new MunicipalityId(chosen),
        why,
        Boolean.parseBoolean(telephone),
        visit ? wish() : null);
  }

  private VisitWish wish() {
    return new VisitWish(
        FormValues.one(VisitKind.class, "kind", kind),
        number(people),
        (months == null ? List.<String>of() : months)
            .stream().map(each -> Months.parsed("months", each)).distinct().toList());
  }

  /** What is no number is a number that the rule refuses, together with all else that is wrong. */
  private static int number(String typed) {
    return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
  }
}
