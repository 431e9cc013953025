package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.form.FormValues;

/**
 * A new participation, as typed.
 *
 * @param team e-mail addresses, one in a line
 * @param lead one of them
 */
record ParticipationForm(
    String municipality,
    String team,
    String lead,
    List<String> themes,
    List<String> languages,
    String twinWished) {

  static ParticipationForm empty() {
    return new ParticipationForm("", "", "", List.of(), List.of(Language.EN.name()), null);
  }

  ParticipationService.Start command(CycleId cycle, TeamAddresses addresses) {
    Long town = FormValues.id("municipality", municipality);
    return new ParticipationService.Start(
        town == null ? null : new MunicipalityId(town),
        cycle,
        addresses.team(team),
        addresses.lead(lead),
        FormValues.many(Theme.class, "themes", themes),
        FormValues.many(Language.class, "languages", languages),
        "true".equals(twinWished));
  }
}
