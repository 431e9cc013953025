package org.culturalpearls.mentoring.matching.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingProcess;
import org.culturalpearls.mentoring.matching.MatchingRound;
import org.culturalpearls.mentoring.matching.MatchingRoundService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes mentors for all open searches and asks those that a coordinator chose. */
@Service
@Transactional
class MatchingRoundFacade implements MatchingRoundService {

  private final Mentorings mentorings;
  private final Candidates candidates;
  private final RoomInRound roomInRound;
  private final Capacity capacity;
  private final ParticipationService participations;
  private final PeopleService people;
  private final MatchingProcess process;
  private final Clock clock;

  MatchingRoundFacade(
      Mentorings mentorings,
      Candidates candidates,
      RoomInRound roomInRound,
      Capacity capacity,
      ParticipationService participations,
      PeopleService people,
      MatchingProcess process,
      Clock clock) {
    this.mentorings = mentorings;
    this.candidates = candidates;
    this.roomInRound = roomInRound;
    this.capacity = capacity;
    this.participations = participations;
    this.people = people;
    this.process = process;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public MatchingRound round(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    List<Mentoring> all = mentorings.findByStateOrderByIdAsc(MentoringState.SEEKING);
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(all.stream().map(Mentoring::participation).toList());
    List<Mentoring> searches =
        all.stream()
            .filter(search -> !towns.get(search.participation()).caseKey().isOfRehearsal())
            .toList();
    List<List<MatchingService.Suggestion>> suggestions =
        candidates.ranked(searches, towns, clock.instant());
    List<PersonId> leads = RoundPlanner.leads(suggestions);
    List<Boolean> wished =
        searches.stream().map(search -> towns.get(search.participation()).twinWished()).toList();
    List<PersonId> twins =
        RoundPlanner.twins(suggestions, leads, wished, capacity.needed(ProposalPart.TWIN));
    List<MatchingRound.Line> lines = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Mentoring search = searches.get(i);
      lines.add(
          new MatchingRound.Line(
              search.id(),
              towns.get(search.participation()),
              suggestions.get(i),
              leads.get(i),
              twins.get(i)));
    }
    lines.sort(
        Comparator.comparing((MatchingRound.Line line) -> line.participation().titleYear())
            .thenComparing(line -> line.participation().town())
            .thenComparing(line -> line.mentoring().value()));
    return new MatchingRound(lines);
  }

  @Override
  public void confirm(PersonId coordinator, List<MatchingService.Propose> choices) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Set<MentoringId> towns = new HashSet<>();
    if (choices.isEmpty() || !choices.stream().allMatch(c -> towns.add(c.mentoring()))) {
      throw RuleBroken.of("error.mentoring.round-empty");
    }
    List<RoundRefused.Line> refused = roomInRound.refused(choices);
    if (!refused.isEmpty()) {
      throw new RoundRefused(refused);
    }
    choices.forEach(choice -> propose(coordinator, choice));
  }

  /** A choice that the form or the facade refuses rolls back the whole round. */
  private void propose(PersonId coordinator, MatchingService.Propose choice) {
    try {
      process.propose(coordinator, choice);
    } catch (Problem problem) {
      String town = roomInRound.town(choice);
      throw new RoundRefused(List.of(new RoundRefused.Line(choice.mentoring(), town, problem)));
    }
  }
}
