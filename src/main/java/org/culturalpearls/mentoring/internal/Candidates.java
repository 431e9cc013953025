package org.culturalpearls.mentoring.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringState;
import org.culturalpearls.mentoring.ProposalState;
import org.culturalpearls.mentoring.Suggestion;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Remembered;
import org.springframework.stereotype.Component;

/**
 * Who may be asked for a town: every active mentor but those who declined it in this search, its
 * lead before a re-match, and those who would mentor themselves: people of the team or of a team
 * member's organisation.
 */
@Component
class Candidates {

  private final PeopleService people;
  private final ParticipationService participations;
  private final Mentorings mentorings;
  private final Proposals proposals;
  private final Capacity capacity;
  private final RankingPolicy ranking;

  Candidates(
      PeopleService people,
      ParticipationService participations,
      Mentorings mentorings,
      Proposals proposals,
      Capacity capacity,
      RankingPolicy ranking) {
    this.people = people;
    this.participations = participations;
    this.mentorings = mentorings;
    this.proposals = proposals;
    this.capacity = capacity;
    this.ranking = ranking;
  }

  List<Suggestion> ranked(Mentoring mentoring, LocalDate today) {
    return Remembered.once(
        new Ranked(mentoring.id(), today), () -> List.copyOf(rank(mentoring, today)));
  }

  private record Ranked(MentoringId mentoring, LocalDate today) {}

  private List<Suggestion> rank(Mentoring mentoring, LocalDate today) {
    ParticipationView town = participations.participation(mentoring.participation());
    Set<PersonId> declined = declined(mentoring);
    declined.addAll(rematched(mentoring));
    Map<PersonId, PersonView> team = people.persons(town.team());
    List<MentorView> mentors =
        people.activeMentors().stream()
            .filter(mentor -> !declined.contains(mentor.id()))
            .filter(mentor -> !team.containsKey(mentor.id()))
            .filter(mentor -> team.values().stream().noneMatch(member -> sameHouse(member, mentor)))
            .toList();
    Set<PersonId> earlier =
        mentorings.earlierMentorsOf(town.municipalityId().value()).stream()
            .map(PersonId::new)
            .collect(Collectors.toSet());
    return ranking.rank(town, mentors, capacity.free(mentors), earlier, today);
  }

  private Set<PersonId> declined(Mentoring mentoring) {
    Set<PersonId> declined = new HashSet<>();
    proposals.findByMentoringIdOrderByIdDesc(mentoring.id().value()).stream()
        .filter(proposal -> proposal.state() == ProposalState.DECLINED)
        .forEach(proposal -> declined.add(proposal.person()));
    return declined;
  }

  /** Lead mentors from whom this town was taken: it goes on with somebody else. */
  private List<PersonId> rematched(Mentoring mentoring) {
    return mentorings.findByParticipationIdOrderByIdDesc(mentoring.participation().value()).stream()
        .filter(earlier -> earlier.state() == MentoringState.REMATCHED)
        .map(Mentoring::lead)
        .toList();
  }

  private static boolean sameHouse(PersonView member, MentorView mentor) {
    return member.organisation() != null
        && !member.organisation().isBlank()
        && member.organisation().equalsIgnoreCase(mentor.organisation());
  }
}
