package org.culturalpearls.reuse.internal.peer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.NamedTerms;
import org.culturalpearls.reuse.internal.ThemeTerms;
import org.culturalpearls.reuse.internal.peer.PeerRanking.Ranked;
import org.culturalpearls.reuse.peer.PeerService;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for peers by what the plan of a town names, or by what its reader chooses. */
@Service
@Transactional(readOnly = true)
class PeerFacade implements PeerService {

  /** More than the programme will have for years. */
  private static final int MOST_PLANS = 2_000;

  private final PlanService plans;
  private final ParticipationService participations;
  private final TownFigureService figures;
  private final NamedTerms terms;
  private final PublicPlanService published;
  private final PeerQueries queries;

  PeerFacade(
      PlanService plans,
      ParticipationService participations,
      TownFigureService figures,
      NamedTerms terms,
      PublicPlanService published,
      PeerQueries queries) {
    this.plans = plans;
    this.participations = participations;
    this.figures = figures;
    this.terms = terms;
    this.published = published;
    this.queries = queries;
  }

  /** The plan is read first: for whoever may not read it, nothing is here. */
  @Override
  public Peers peers(PersonId reader, ParticipationId id, Optional<Need> asked, int page) {
    PlanContent content = plans.plan(reader, id).content();
    ParticipationView town = participations.participation(id);
    Need need = asked.orElseGet(() -> named(town, content));
    if (need.isEmpty()) {
      return new Peers(need, new Paged<>(List.of(), 0, false, 0));
    }
    MunicipalityId own = town.municipalityId();
    TownFigures size = figures.of(List.of(own)).getOrDefault(own, TownFigures.UNKNOWN);
    List<Ranked> ranked =
        PeerRanking.rank(
            new PeerRanking.Seeker(need, town.country(), size.population(), town.languages()),
            queries.candidates(own, need));
    Paged<Ranked> shown = Paged.partOf(ranked, page, Paged.SIZE);
    Map<MunicipalityId, List<CaseKey>> open = shown.items().isEmpty() ? Map.of() : openPlans();
    return new Peers(need, shown.map(each -> peer(each, open)));
  }

  private Need named(ParticipationView town, PlanContent content) {
    List<String> titles =
        Stream.concat(
                content.challenges().stream().map(row -> row.content().title()),
                content.measures().stream().map(row -> row.content().title()))
            .toList();
    Map<Facet, Set<String>> said = terms.in(titles);
    Set<String> challenges = new HashSet<>(ThemeTerms.challenges(town.themes()));
    challenges.addAll(said.get(Facet.CHALLENGE));
    return new Need(challenges, said.get(Facet.INSTRUMENT));
  }

  private Map<MunicipalityId, List<CaseKey>> openPlans() {
    Collection<ParticipationView> towns =
        participations.byCaseKeys(published.openTowns(MOST_PLANS)).values();
    Map<MunicipalityId, List<CaseKey>> open = new HashMap<>();
    towns.stream()
        .collect(Collectors.groupingBy(ParticipationView::municipalityId))
        .forEach(
            (town, all) ->
                open.put(
                    town, all.stream().map(ParticipationView::caseKey).sorted(byKey()).toList()));
    return open;
  }

  /** A key begins with the year. */
  private static Comparator<CaseKey> byKey() {
    return Comparator.comparing(CaseKey::value).reversed();
  }

  private static Peer peer(Ranked each, Map<MunicipalityId, List<CaseKey>> open) {
    PeerRanking.Candidate town = each.town();
    return new Peer(
        town.id(),
        town.name(),
        town.country(),
        each.reasons(),
        first(town.practices()),
        first(town.takenUp()),
        open.getOrDefault(town.id(), List.of()));
  }

  private static List<PracticeId> first(List<PracticeId> practices) {
    return practices.stream().limit(MOST_PRACTICES).toList();
  }
}
