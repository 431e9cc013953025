package org.culturalpearls.award.setup.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.setup.AppointedAwards;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the awards of open cycles for those who are appointed in them. */
@Service
@Transactional(readOnly = true)
class AppointedAwardsFacade implements AppointedAwards {

  private final Awards awards;
  private final CycleService cycles;

  AppointedAwardsFacade(Awards awards, CycleService cycles) {
    this.awards = awards;
    this.cycles = cycles;
  }

  @Override
  public List<AppointedAward> of(PersonId person) {
    List<CycleView> open = cycles.openCycles();
    Map<CycleId, Award> settings =
        awards
            .findByMember(person.value(), open.stream().map(each -> each.id().value()).toList())
            .stream()
            .collect(Collectors.toMap(Award::cycle, Function.identity()));
    return open.stream()
        .filter(cycle -> settings.containsKey(cycle.id()))
        .map(cycle -> award(person, cycle, settings.get(cycle.id())))
        .toList();
  }

  private static AppointedAward award(PersonId person, CycleView cycle, Award award) {
    Appointments all = award.appointments();
    Set<AwardOffice> offices = EnumSet.noneOf(AwardOffice.class);
    Map<AwardOffice, List<PersonId>> colleagues = new EnumMap<>(AwardOffice.class);
    for (AwardOffice office : AwardOffice.values()) {
      boolean holds = all.of(office).contains(person);
      if (holds) {
        offices.add(office);
      }
      if (holds || office == AwardOffice.CHAIR) {
        colleagues.put(office, all.of(office));
      }
    }
    Map<AwardStage, List<Criterion>> criteria = new EnumMap<>(AwardStage.class);
    for (AwardStage stage : AwardStage.values()) {
      if (offices.contains(stage.reviewers())) {
        criteria.put(stage, award.criteria(stage));
      }
    }
    return new AppointedAward(cycle, award.dates(), offices, criteria, colleagues);
  }
}
