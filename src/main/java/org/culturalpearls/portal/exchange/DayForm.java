package org.culturalpearls.portal.exchange;

import java.time.LocalDate;
import org.culturalpearls.exchange.VisitView;
import org.culturalpearls.portal.form.FormValues;

/** The day of a visit, as typed. */
record DayForm(String day) {

  static DayForm of(VisitView visit) {
    return new DayForm(visit.day() == null ? "" : visit.day().toString());
  }

  LocalDate chosen() {
    return FormValues.date("day", day);
  }
}
