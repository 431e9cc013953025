package org.culturalpearls.practice.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;
import org.springframework.stereotype.Component;

/** Finds what the town of a record is called: the register's name, else the author's words. */
@Component
class TownNames {

  private final MunicipalityService municipalities;

  TownNames(MunicipalityService municipalities) {
    this.municipalities = municipalities;
  }

  /** Returns the name; empty if no town is named yet. */
  String of(PracticeContent content) {
    return inRegister(content)
        .map(MunicipalityView::name)
        .orElseGet(() -> content.text(PracticeText.TOWN));
  }

  /** The same of many, in one read: by the number of the record's version. */
  Map<Long, String> of(Collection<VersionRows.Row> rows) {
    Map<MunicipalityId, MunicipalityView> known =
        municipalities.municipalities(
            rows.stream()
                .map(row -> row.content().asPublic().municipality())
                .filter(Objects::nonNull)
                .toList());
    Map<Long, String> names = new HashMap<>();
    for (VersionRows.Row row : rows) {
      PracticeContent shown = row.content().asPublic();
      MunicipalityView town = known.get(shown.municipality());
      names.put(row.id(), town == null ? shown.text(PracticeText.TOWN) : town.name());
    }
    return names;
  }

  /** Returns the town if it is one of the programme's. */
  Optional<MunicipalityView> inRegister(PracticeContent content) {
    return Optional.ofNullable(content.municipality()).map(municipalities::municipality);
  }
}
