package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** A town's wishes for its mentors, as chosen. */
record WishesForm(List<String> themes, List<String> languages, String twinWished, String version) {

  static WishesForm of(Versioned<ParticipationView> read) {
    ParticipationView town = read.value();
    return new WishesForm(
        town.themes().stream().map(Enum::name).toList(),
        town.languages().stream().map(Enum::name).toList(),
        Boolean.toString(town.twinWished()),
        Long.toString(read.version()));
  }

  ParticipationService.ChangeWishes command(ParticipationId town) {
    return new ParticipationService.ChangeWishes(
        town,
        FormValues.version(version),
        FormValues.many(Theme.class, "themes", themes),
        FormValues.many(Language.class, "languages", languages),
        "true".equals(twinWished));
  }
}
