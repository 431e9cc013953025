package org.culturalpearls.practice.internal;

import java.util.Collection;
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

  /** Returns those of the programme's towns that records name to everybody, in one read. */
  Map<MunicipalityId, MunicipalityView> inRegister(Collection<PracticeContent> contents) {
    return municipalities.municipalities(
        contents.stream().map(PracticeContent::municipality).filter(Objects::nonNull).toList());
  }

  /** Returns the town if it is one of the programme's. */
  Optional<MunicipalityView> inRegister(PracticeContent content) {
    return Optional.ofNullable(content.municipality()).map(municipalities::municipality);
  }
}
