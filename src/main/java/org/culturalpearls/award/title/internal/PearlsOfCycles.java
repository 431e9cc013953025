package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.nomination.core.TownsTogether;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.shared.Alphabet;
import org.springframework.stereotype.Component;

/** Lists the towns with a title. The number of reads does not depend on the number of cycles. */
@Component
class PearlsOfCycles {

  private final CycleService cycles;
  private final MunicipalityService municipalities;
  private final PublishedSummaries summaries;
  private final TownsTogether together;

  PearlsOfCycles(
      CycleService cycles,
      MunicipalityService municipalities,
      PublishedSummaries summaries,
      TownsTogether together) {
    this.together = together;
    this.cycles = cycles;
    this.municipalities = municipalities;
    this.summaries = summaries;
  }

  /** Returns the latest cycle first, each cycle by name. */
  List<PearlView> all() {
    Map<CycleView, List<MunicipalityId>> titled = cycles.allPearls();
    Map<MunicipalityId, MunicipalityView> towns =
        municipalities.municipalities(titled.values().stream().flatMap(List::stream).toList());
    Map<String, String> texts = new HashMap<>();
    summaries.all().forEach(each -> texts.put(key(each.cycle(), each.municipality()), each.text()));
    TownsTogether.Others joined = together.ofPearls();
    List<PearlView> pearls = new ArrayList<>();
    titled.forEach(
        (cycle, ids) ->
            ids.forEach(
                id -> {
                  MunicipalityView town = towns.get(id);
                  pearls.add(
                      new PearlView(
                          cycle.titleYear(),
                          joined.named(town.name(), cycle.id().value(), id.value()),
                          town.country(),
                          texts.getOrDefault(key(cycle.id().value(), id.value()), ""),
                          id));
                }));
    pearls.sort(
        Comparator.comparing(PearlView::titleYear)
            .reversed()
            .thenComparing(Alphabet.by(PearlView::town)));
    return pearls;
  }

  private static String key(long cycle, long municipality) {
    return cycle + "/" + municipality;
  }
}
