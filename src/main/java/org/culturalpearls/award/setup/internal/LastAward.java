package org.culturalpearls.award.setup.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.springframework.stereotype.Component;

/**
 * Provides the settings of a new award: those of the last one, or the published rules. People are
 * appointed anew for each cycle.
 */
@Component
class LastAward {

  private final Awards awards;
  private final CycleService cycles;
  private final PublishedRules published;

  LastAward(Awards awards, CycleService cycles, PublishedRules published) {
    this.awards = awards;
    this.cycles = cycles;
    this.published = published;
  }

  private record Found(CycleView cycle, Award award) {}

  /** Returns the last award's dates, moved to this cycle. */
  Optional<AwardDates> dates(CycleView cycle) {
    return before(cycle)
        .map(last -> ProposedDates.after(last.award().dates(), last.cycle(), cycle));
  }

  Award begin(CycleView cycle, AwardDates dates) {
    Optional<Award> last = before(cycle).map(Found::award);
    Award award = new Award(cycle.id(), dates, last.map(Award::rules).orElseGet(published::rules));
    for (AwardStage stage : AwardStage.values()) {
      award.setCriteria(
          stage,
          last.map(found -> found.criteria(stage)).orElseGet(() -> published.criteria(stage)));
    }
    award.setAreas(last.map(Award::areas).orElseGet(published::areas));
    return award;
  }

  private Optional<Found> before(CycleView cycle) {
    List<CycleView> earlier =
        cycles.cycles().stream()
            .filter(other -> !other.isRehearsal() && other.titleYear() < cycle.titleYear())
            .toList();
    Map<CycleId, Award> known =
        awards.findByCycleIdIn(earlier.stream().map(other -> other.id().value()).toList()).stream()
            .collect(Collectors.toMap(Award::cycle, Function.identity()));
    return earlier.stream()
        .filter(other -> known.containsKey(other.id()))
        .findFirst()
        .map(other -> new Found(other, known.get(other.id())));
  }
}
