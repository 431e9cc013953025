package org.culturalpearls.reuse.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.assessment.AgreedProfiles;
import org.culturalpearls.practice.search.CommonWords;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.reuse.OfferedPractices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the search for what a town may need next. */
@Service
@Transactional(readOnly = true)
class OfferFacade implements OfferedPractices {

  private final ReuseAccess access;
  private final AgreedProfiles profiles;
  private final ParticipationService participations;
  private final MilestoneService milestones;
  private final PeopleService people;
  private final PracticeSearch search;
  private final CommonWords words;

  OfferFacade(
      ReuseAccess access,
      AgreedProfiles profiles,
      ParticipationService participations,
      MilestoneService milestones,
      PeopleService people,
      PracticeSearch search,
      CommonWords words) {
    this.access = access;
    this.profiles = profiles;
    this.participations = participations;
    this.milestones = milestones;
    this.people = people;
    this.search = search;
    this.words = words;
  }

  @Override
  public Optional<Offer> forWeakSpot(PersonId reader, ParticipationId town) {
    if (!access.mayRead(reader, town)) {
      return Optional.empty();
    }
    return profiles
        .latest(town)
        .flatMap(profile -> WeakSpotPolicy.of(profile.averages()))
        .flatMap(
            weak ->
                offer(
                    find(reader, "", WeakSpotPolicy.helpfulFor(weak)),
                    Why.WEAK_SPOT,
                    List.of("dimension." + weak)));
  }

  @Override
  public Optional<Offer> forTown(PersonId reader, ParticipationId town) {
    access.reader(reader, town);
    Set<Theme> themes = participations.participation(town).themes();
    Set<String> keys = ThemeTerms.challenges(themes);
    return keys.isEmpty()
        ? Optional.empty()
        : offer(
            find(reader, "", Map.of(Facet.CHALLENGE, keys)),
            Why.CHALLENGES,
            themes.stream().sorted().map(theme -> "theme." + theme).toList());
  }

  @Override
  public Optional<Offer> forMilestone(PersonId reader, MilestoneId id) {
    MilestoneView milestone = milestones.milestone(reader, id);
    if (milestone.state().isFinished()) {
      return Optional.empty();
    }
    String title = milestone.wording().title();
    List<PracticeHit> found =
        find(reader, String.join(" ", words.telling(title)), Map.of()).stream()
            .filter(hit -> !words.shared(title, hit.title() + "\n" + hit.summary()).isEmpty())
            .toList();
    return offer(found, Why.WORDS, List.of(title));
  }

  private List<PracticeHit> find(PersonId reader, String typed, Map<Facet, Set<String>> chosen) {
    if (typed.isEmpty() && chosen.isEmpty()) {
      return List.of();
    }
    SearchQuery query = new SearchQuery(typed, chosen, Optional.empty(), Sort.BEST, 0);
    return search.find(query, people.person(reader).language()).hits().items();
  }

  private static Optional<Offer> offer(List<PracticeHit> found, Why why, List<String> about) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Offer(found.stream().limit(MOST).toList(), why, about));
  }
}
