package org.culturalpearls.mentoring.matching.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * The capacity of each mentor in one round, shared by all its lines: the free capacity without
 * places with an unanswered proposal.
 */
@Component
class RoomInRound {

  private final Mentorings mentorings;
  private final Capacity capacity;
  private final PeopleService people;
  private final ParticipationService participations;

  RoomInRound(
      Mentorings mentorings,
      Capacity capacity,
      PeopleService people,
      ParticipationService participations) {
    this.mentorings = mentorings;
    this.capacity = capacity;
    this.people = people;
    this.participations = participations;
  }

  /**
   * Returns the lines for which no proposal is due any more, or which exceed a mentor's capacity.
   */
  List<RoundRefused.Line> refused(List<MatchingService.Propose> choices) {
    Map<PersonId, Integer> room = room(choices);
    List<RoundRefused.Line> refused = new ArrayList<>();
    for (MatchingService.Propose choice : choices) {
      try {
        mentorings
            .findById(choice.mentoring().value())
            .orElseThrow(() -> new AlreadyDone("error.mentoring.already-proposed"))
            .requireSeeking();
        take(room, choice.lead(), ProposalPart.LEAD, "lead");
        if (choice.twin() != null) {
          take(room, choice.twin(), ProposalPart.TWIN, "twin");
        }
      } catch (Problem problem) {
        refused.add(new RoundRefused.Line(choice.mentoring(), town(choice), problem));
      }
    }
    return refused;
  }

  /** Returns the name of the town; null for an unknown mentoring. */
  String town(MatchingService.Propose choice) {
    return mentorings
        .findById(choice.mentoring().value())
        .map(mentoring -> participations.participation(mentoring.participation()).town())
        .orElse(null);
  }

  private void take(Map<PersonId, Integer> room, PersonId mentor, ProposalPart part, String field) {
    if (mentor == null) {
      throw RuleBroken.in(field, "error.mentoring.lead-missing");
    }
    Integer left = room.computeIfPresent(mentor, (who, free) -> free - capacity.needed(part));
    if (left == null) {
      throw RuleBroken.in(field, "error.mentoring.not-a-candidate");
    }
    if (left < 0) {
      throw RuleBroken.in(field, "error.mentoring.round-full", people.person(mentor).name());
    }
  }

  private Map<PersonId, Integer> room(List<MatchingService.Propose> choices) {
    Collection<PersonId> chosen =
        choices.stream()
            .flatMap(choice -> Stream.of(choice.lead(), choice.twin()))
            .filter(mentor -> mentor != null)
            .distinct()
            .toList();
    return capacity.unasked(people.mentors(chosen).values());
  }
}
