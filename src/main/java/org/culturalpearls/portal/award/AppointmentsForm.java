package org.culturalpearls.portal.award;

import java.util.List;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.people.TypedPeople;
import org.culturalpearls.shared.Versioned;

/** The appointed people, as e-mail addresses, one in a line. */
record AppointmentsForm(
    String selectors, String jurors, String chair, String deputies, String version) {

  static AppointmentsForm of(Versioned<AwardSettings> read, TypedPeople people) {
    Appointments appointed = read.value().appointments();
    return new AppointmentsForm(
        people.typed(appointed.selectors()),
        people.typed(appointed.jurors()),
        appointed.chair() == null ? "" : people.typed(List.of(appointed.chair())),
        people.typed(appointed.deputies()),
        Long.toString(read.version()));
  }

  AwardSettingsService.Appoint command(CycleId cycle, TypedPeople people) {
    return new AwardSettingsService.Appoint(
        cycle,
        FormValues.version(version),
        new Appointments(
            people.several("selectors", selectors),
            people.several("jurors", jurors),
            people.one("chair", chair),
            people.several("deputies", deputies)));
  }
}
