package org.culturalpearls.portal.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.TownSizeRule;
import org.culturalpearls.practice.search.TownsLike;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Offers practices of towns like the viewer's own. Its country is known, and with it the language
 * in which its neighbours write; where nobody said how many people live there, the viewer says its
 * size.
 */
@Component
class OwnTowns {

  private static final Map<Country, Language> SPOKEN =
      new EnumMap<>(
          Map.of(
              Country.DK, Language.DA,
              Country.EE, Language.ET,
              Country.FI, Language.FI,
              Country.DE, Language.DE,
              Country.LV, Language.LV,
              Country.LT, Language.LT,
              Country.NO, Language.NO,
              Country.PL, Language.PL,
              Country.SE, Language.SV));

  private final CurrentPerson current;
  private final CaseAccess cases;
  private final TownFigureService figures;
  private final SearchWords words;

  OwnTowns(CurrentPerson current, CaseAccess cases, TownFigureService figures, SearchWords words) {
    this.current = current;
    this.cases = cases;
    this.figures = figures;
    this.words = words;
  }

  /**
   * The viewer's town, and of which size others can be looked for.
   *
   * @param town its name
   * @param sizes that of the town, or all if nobody said how many people live there
   */
  public record Like(String town, List<Size> sizes) {}

  /** A size of towns; the value is that of the parameter. */
  public record Size(String value, String name, boolean chosen) {}

  /** Empty for whoever is not logged in or of no town. */
  Optional<Like> of(SearchQuery query) {
    return current
        .find()
        .flatMap(
            person ->
                cases.own(person.id()).stream()
                    .map(CaseAccess.Own::participation)
                    .filter(town -> town.team().contains(person.id()))
                    .findFirst())
        .map(town -> like(town, query));
  }

  private Like like(ParticipationView town, SearchQuery query) {
    TownFigures known =
        figures
            .of(List.of(town.municipalityId()))
            .getOrDefault(town.municipalityId(), TownFigures.UNKNOWN);
    List<Size> sizes =
        Facet.POPULATION.known().stream()
            .filter(
                size ->
                    !known.hasPopulation() || TownSizeRule.sizeOf(known.population()).equals(size))
            .map(size -> new TownsLike(size, town.country(), SPOKEN.get(town.country())))
            .map(
                towns ->
                    new Size(
                        towns.parameter(),
                        words.of(Facet.POPULATION, towns.population(), PracticeCards.reader()),
                        query.like().filter(towns::equals).isPresent()))
            .toList();
    return new Like(town.town(), sizes);
  }
}
