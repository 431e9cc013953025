package org.culturalpearls.mentoring.matching.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.core.Proposal;
import org.culturalpearls.mentoring.matching.core.Proposals;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.stereotype.Component;

/**
 * Finds who may be asked for a town: every active mentor, except those who declined it in this
 * search, its lead before a re-match, and those who would mentor themselves: people of the team or
 * of a team member's organisation.
 */
@Component
class Candidates {

  private final PeopleService people;
  private final TieService ties;
  private final ParticipationService participations;
  private final Mentorings mentorings;
  private final Proposals proposals;
  private final Capacity capacity;
  private final RankingPolicy ranking;

  Candidates(
      PeopleService people,
      TieService ties,
      ParticipationService participations,
      Mentorings mentorings,
      Proposals proposals,
      Capacity capacity,
      RankingPolicy ranking) {
    this.people = people;
    this.ties = ties;
    this.participations = participations;
    this.mentorings = mentorings;
    this.proposals = proposals;
    this.capacity = capacity;
    this.ranking = ranking;
  }

  List<MatchingService.Suggestion> ranked(Mentoring mentoring, Instant now) {
    ParticipationId town = mentoring.participation();
    return TransactionCache.once(
        new Ranked(mentoring.id()),
        () ->
            ranked(List.of(mentoring), Map.of(town, participations.participation(town)), now)
                .get(0));
  }

  private record Ranked(MentoringId mentoring) {}

  /**
   * For many towns, in their order; the number of reads does not depend on how many.
   *
   * @param towns the participations of all
   */
  List<List<MatchingService.Suggestion>> ranked(
      List<Mentoring> searches, Map<ParticipationId, ParticipationView> towns, Instant now) {
    if (searches.isEmpty()) {
      return List.of();
    }
    Map<MentoringId, Set<PersonId>> declined = declined(searches);
    Map<ParticipationId, Set<PersonId>> rematched = rematched(towns.keySet());
    Map<Long, Set<PersonId>> earlier = earlier(towns.values());
    List<MentorView> mentors = people.activeMentors();
    Map<PersonId, OrganisationId> organisations = organisations(mentors, towns.values());
    Map<PersonId, Integer> free = capacity.unasked(mentors);
    return searches.stream()
        .map(
            search -> {
              ParticipationView town = towns.get(search.participation());
              Set<PersonId> out = new HashSet<>(town.team());
              out.addAll(declined.getOrDefault(search.id(), Set.of()));
              out.addAll(rematched.getOrDefault(town.id(), Set.of()));
              Set<OrganisationId> ofTeam =
                  town.team().stream()
                      .map(organisations::get)
                      .filter(Objects::nonNull)
                      .collect(Collectors.toSet());
              return ranking.rank(
                  town,
                  mentors.stream()
                      .filter(mentor -> !out.contains(mentor.id()))
                      .filter(mentor -> !ofTeam.contains(organisations.get(mentor.id())))
                      .toList(),
                  free,
                  earlier.getOrDefault(town.municipalityId().value(), Set.of()),
                  now);
            })
        .toList();
  }

  /** Who works for the organisation of somebody in the team, or for a part of it, is not asked. */
  private Map<PersonId, OrganisationId> organisations(
      List<MentorView> mentors, Collection<ParticipationView> towns) {
    Set<PersonId> all = new HashSet<>();
    mentors.forEach(mentor -> all.add(mentor.id()));
    towns.forEach(town -> all.addAll(town.team()));
    return ties.of(all).organisations();
  }

  private Map<MentoringId, Set<PersonId>> declined(List<Mentoring> searches) {
    List<Long> ids = searches.stream().map(search -> search.id().value()).toList();
    return proposals.findByMentoringIdInAndState(ids, ProposalState.DECLINED).stream()
        .collect(
            Collectors.groupingBy(
                Proposal::mentoring, Collectors.mapping(Proposal::person, Collectors.toSet())));
  }

  /** Lead mentors who were replaced for a town. */
  private Map<ParticipationId, Set<PersonId>> rematched(Collection<ParticipationId> towns) {
    List<Long> ids = towns.stream().map(ParticipationId::value).toList();
    return mentorings
        .findByParticipationIdInAndStateIn(ids, List.of(MentoringState.REMATCHED))
        .stream()
        .collect(
            Collectors.groupingBy(
                Mentoring::participation, Collectors.mapping(Mentoring::lead, Collectors.toSet())));
  }

  private Map<Long, Set<PersonId>> earlier(Collection<ParticipationView> towns) {
    List<Long> ids = towns.stream().map(town -> town.municipalityId().value()).distinct().toList();
    return mentorings.earlierMentorsOf(ids).stream()
        .collect(
            Collectors.groupingBy(
                Mentorings.Earlier::getMunicipality,
                Collectors.mapping(
                    earlier -> new PersonId(earlier.getMentor()), Collectors.toSet())));
  }
}
