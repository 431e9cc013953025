package org.culturalpearls.reuse.internal;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.assessment.AgreedProfiles;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.CommonWords;
import org.culturalpearls.practice.search.TownSizeRule;
import org.culturalpearls.reuse.FitService;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of a town for those who read its plan, and compares. */
@Service
@Transactional(readOnly = true)
class FitFacade implements FitService {

  private final ReuseAccess access;
  private final PracticeCatalogue catalogue;
  private final PlanService plans;
  private final AgreedProfiles profiles;
  private final ParticipationService participations;
  private final TownFigureService figures;
  private final AdoptedRows rows;
  private final FitPolicy policy;

  FitFacade(
      ReuseAccess access,
      PracticeCatalogue catalogue,
      PlanService plans,
      AgreedProfiles profiles,
      ParticipationService participations,
      TownFigureService figures,
      AdoptedRows rows,
      CommonWords words) {
    this.access = access;
    this.catalogue = catalogue;
    this.plans = plans;
    this.profiles = profiles;
    this.participations = participations;
    this.figures = figures;
    this.rows = rows;
    this.policy = new FitPolicy(words);
  }

  @Override
  public List<Condition> conditions(PersonId reader, ParticipationId id, PracticeId practice) {
    access.reader(reader, id);
    return conditions(reader, id, catalogue.practice(practice));
  }

  private List<Condition> conditions(
      PersonId reader, ParticipationId id, PublishedPractice practice) {
    ParticipationView town = participations.participation(id);
    return policy.conditions(
        practice.content(),
        new FitPolicy.Town(
            town.country(),
            size(town.municipalityId()),
            town.themes(),
            plans.plan(reader, id).content().assets().stream().map(Row::content).toList(),
            profiles.latest(id).map(AgreedProfiles.Profile::averages).orElse(Map.of())));
  }

  private String size(MunicipalityId town) {
    TownFigures known = figures.of(List.of(town)).getOrDefault(town, TownFigures.UNKNOWN);
    return known.hasPopulation() ? TownSizeRule.sizeOf(known.population()) : "";
  }

  @Override
  @Transactional
  public RowId makeMeasure(
      PersonId member, ParticipationId id, PracticeId practice, String key, String title) {
    access.team(member, id);
    PublishedPractice read = catalogue.practice(practice);
    Condition missing =
        conditions(member, id, read).stream()
            .filter(each -> each.key().equals(key) && each.fit() == Fit.MISSING)
            .findFirst()
            .orElseThrow(() -> new AlreadyDone("error.reuse.not-missing"));
    String text = missing.subject() == Subject.PRECONDITION ? missing.about() : "";
    return rows.add(member, id, title, text, read);
  }
}
