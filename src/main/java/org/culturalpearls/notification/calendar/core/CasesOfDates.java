package org.culturalpearls.notification.calendar.core;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.springframework.stereotype.Component;

/** Reads towns and time zones of the cases of dates, in two reads however many there are. */
@Component
public class CasesOfDates {

  private final ParticipationService participations;
  private final CycleService cycles;

  CasesOfDates(ParticipationService participations, CycleService cycles) {
    this.participations = participations;
    this.cycles = cycles;
  }

  public Found find(Collection<CaseKey> keys) {
    List<CaseKey> named = keys.stream().filter(Objects::nonNull).distinct().toList();
    if (named.isEmpty()) {
      return new Found(Map.of(), Map.of());
    }
    return new Found(
        participations.byCaseKeys(named),
        cycles.cycles().stream().collect(Collectors.toMap(CycleView::id, CycleView::zone)));
  }

  /** The result; an unknown case and no case have no entry. */
  public record Found(Map<CaseKey, ParticipationView> towns, Map<CycleId, ZoneId> zones) {

    public boolean knows(CaseKey key) {
      return caseOf(key).isPresent();
    }

    public String town(CaseKey key) {
      return caseOf(key).map(ParticipationView::town).orElse("");
    }

    /** Returns the time zone of the case's dates. */
    public ZoneId zone(CaseKey key, ZoneId otherwise) {
      return caseOf(key).map(town -> zones.get(town.cycleId())).orElse(otherwise);
    }

    private Optional<ParticipationView> caseOf(CaseKey key) {
      return key == null ? Optional.empty() : Optional.ofNullable(towns.get(key));
    }
  }
}
