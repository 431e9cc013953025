package org.culturalpearls.award.title.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Releases the titles of a decision: updates nominations and the cycle, and publishes the event.
 */
@Component
class ResultsRelease {

  private final CycleService cycles;
  private final ParticipationService participations;
  private final NominationProcess process;
  private final ApplicationEventPublisher events;

  ResultsRelease(
      CycleService cycles,
      ParticipationService participations,
      NominationProcess process,
      ApplicationEventPublisher events) {
    this.cycles = cycles;
    this.participations = participations;
    this.process = process;
    this.events = events;
  }

  void release(Decision decision, RankingInput table) {
    TitleDecision chosen = decision.chosen();
    Set<NominationId> pearls =
        Stream.concat(chosen.titles().stream(), chosen.extra().stream())
            .collect(Collectors.toSet());
    List<NominationFacts> inJury =
        table.nominations().stream()
            .filter(one -> one.state() == NominationState.IN_JURY)
            .sorted(Comparator.comparingLong(one -> one.id().value()))
            .toList();
    Map<?, ParticipationView> towns =
        participations.participations(inJury.stream().map(NominationFacts::participation).toList());
    cycles.titlesGiven(
        decision.cycle(),
        inJury.stream()
            .filter(one -> pearls.contains(one.id()))
            .map(one -> towns.get(one.participation()).municipalityId())
            .toList());
    inJury.forEach(one -> process.released(one.id(), pearls.contains(one.id())));
    events.publishEvent(new AwardEvent.ResultsReleased(decision.cycle()));
  }
}
