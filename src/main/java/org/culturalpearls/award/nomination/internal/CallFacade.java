package org.culturalpearls.award.nomination.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.setup.PublishedCall;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the settings of awards with an open call. */
@Service
@Transactional(readOnly = true)
class CallFacade implements CallService {

  private final NominationBeginnings beginnings;
  private final Awards awards;
  private final CycleService cycles;

  CallFacade(NominationBeginnings beginnings, Awards awards, CycleService cycles) {
    this.beginnings = beginnings;
    this.awards = awards;
    this.cycles = cycles;
  }

  @Override
  public List<PublishedCall> published() {
    List<OpenCall> calls = beginnings.openCalls();
    if (calls.isEmpty()) {
      return List.of();
    }
    Map<CycleId, CycleView> open =
        cycles.openCycles().stream().collect(Collectors.toMap(CycleView::id, Function.identity()));
    Map<CycleId, Award> settings =
        awards.findByCycleIdIn(calls.stream().map(call -> call.cycle().value()).toList()).stream()
            .collect(Collectors.toMap(Award::cycle, Function.identity()));
    return calls.stream()
        .map(call -> published(call, open.get(call.cycle()), settings.get(call.cycle())))
        .toList();
  }

  private static PublishedCall published(OpenCall call, CycleView cycle, Award award) {
    return new PublishedCall(
        call,
        cycle,
        award.dates(),
        award.areas(),
        Arrays.stream(AwardStage.values())
            .collect(Collectors.toMap(Function.identity(), award::criteria)));
  }

  @Override
  public Optional<EligibilityProblem.Kind> problem(NewTownService.Enter town) {
    if (town.cycle() == null || town.country() == null) {
      return Optional.empty();
    }
    return awards
        .findByCycleId(town.cycle().value())
        .filter(award -> !cycles.cycle(award.cycle()).isRehearsal())
        .flatMap(
            award ->
                new EligibilityPolicy(award.areas())
                    .place(
                        town.country(),
                        Objects.requireNonNullElse(town.name(), ""),
                        Objects.requireNonNullElse(town.region(), "")));
  }
}
