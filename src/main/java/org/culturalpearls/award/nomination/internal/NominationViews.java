package org.culturalpearls.award.nomination.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.nomination.core.EnteredTown;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationFiles;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.springframework.stereotype.Component;

/** Builds the view of a nomination, for callers that have checked the right. */
@Component
class NominationViews {

  private final WrittenSections sections;
  private final Completions completions;
  private final NominationFiles files;
  private final MunicipalityService municipalities;
  private final NominationCalendar calendar;

  NominationViews(
      WrittenSections sections,
      Completions completions,
      NominationFiles files,
      MunicipalityService municipalities,
      NominationCalendar calendar) {
    this.sections = sections;
    this.completions = completions;
    this.files = files;
    this.municipalities = municipalities;
    this.calendar = calendar;
  }

  NominationView view(Nomination nomination, NominationFacts facts) {
    long id = nomination.id().value();
    return new NominationView(
        nomination.id(),
        nomination.cycle(),
        nomination.participation(),
        facts.caseKey(),
        facts.town(),
        nomination.state(),
        towns(nomination),
        sections(nomination),
        files.of(nomination.id()),
        nomination.startedBy(),
        nomination.consent(),
        nomination.submittedBy(),
        nomination.submittedAt(),
        completions.findByNominationIdOrderByRound(id).stream().map(Completion::view).toList(),
        nomination.reason(),
        nomination.planVersion(),
        calendar.deadline(nomination.cycle()).instant());
  }

  /** Returns all sections in their order, also those that nobody has written. */
  List<SectionView> sections(Nomination nomination) {
    Map<NominationSection, SectionView> written = new EnumMap<>(NominationSection.class);
    sections
        .findByNominationId(nomination.id().value())
        .forEach(section -> written.put(section.section(), section.view()));
    return Stream.of(NominationSection.values())
        .map(
            section ->
                written.getOrDefault(section, new SectionView(section, 0, "", "", null, null)))
        .toList();
  }

  private List<EnteredTownView> towns(Nomination nomination) {
    List<EnteredTown> towns = nomination.towns();
    Map<MunicipalityId, MunicipalityView> known =
        municipalities.municipalities(towns.stream().map(EnteredTown::municipality).toList());
    return towns.stream()
        .map(
            town ->
                new EnteredTownView(
                    town.municipality(), known.get(town.municipality()).name(), town.consent()))
        .toList();
  }
}
