package org.culturalpearls.award.setup.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.SettingsGap;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the settings of awards. Once the call is open, towns rely on them: a reason is recorded.
 */
@Service
@Transactional(readOnly = true)
class AwardSettingsFacade implements AwardSettingsService {

  private final Awards awards;
  private final AwardReads reads;
  private final AppointedPeople appointed;
  private final CycleRecord record;
  private final SettingsChanges changes;
  private final Clock clock;

  AwardSettingsFacade(
      Awards awards,
      AwardReads reads,
      AppointedPeople appointed,
      CycleRecord record,
      SettingsChanges changes,
      Clock clock) {
    this.awards = awards;
    this.reads = reads;
    this.appointed = appointed;
    this.record = record;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public Optional<Versioned<AwardSettings>> find(PersonId coordinator, CycleId cycle) {
    return reads.find(coordinator, cycle).map(reads::settings);
  }

  @Override
  public Versioned<AwardSettings> forChange(PersonId coordinator, CycleId cycle) {
    return find(coordinator, cycle).orElseThrow(AwardReads::none);
  }

  @Override
  public Set<SettingsGap> gaps(PersonId coordinator, CycleId cycle) {
    Award award = reads.find(coordinator, cycle).orElseThrow(AwardReads::none);
    return appointed.gaps(award);
  }

  @Override
  public List<PersonId> withoutCountry(PersonId coordinator, CycleId cycle) {
    Award award = reads.find(coordinator, cycle).orElseThrow(AwardReads::none);
    return appointed.withoutCountry(award);
  }

  @Override
  @Transactional
  public void changeRules(PersonId coordinator, ChangeRules command) {
    Award award =
        reads.lockForChange(AwardPart.RULES, coordinator, command.cycle(), command.version());
    AwardRulesPolicy.check(command.rules());
    requireReason(award, command.reason());
    AwardRules before = award.rules();
    boolean withinBefore = before.titles().extraWithinLimit();
    award.setRules(command.rules());
    awards.flush();
    changes.rules(coordinator, command.cycle(), before, command.rules());
    TitleRule titles = command.rules().titles();
    if (titles.extraWithinLimit() != withinBefore) {
      String kind = withinBefore ? "award.limit-not-for-extra" : "award.limit-for-extra";
      record.add(command.cycle(), coordinator, kind, command.reason());
    }
    record.add(
        command.cycle(),
        coordinator,
        "award.rules-changed",
        command.reason(),
        titles.titles(),
        Objects.requireNonNullElse(titles.perCountry(), 0),
        titles.extraTitles(),
        titles.tightWithin(),
        command.rules().completionRounds(),
        command.rules().reviews().get(AwardStage.PRE_SELECTION),
        command.rules().reviews().get(AwardStage.JURY));
  }

  @Override
  @Transactional
  public void changeCriteria(PersonId coordinator, ChangeCriteria command) {
    Award award =
        reads.lockForChange(AwardPart.CRITERIA, coordinator, command.cycle(), command.version());
    reads.requireNotBegun(award, command.stage());
    List<Criterion> criteria = CriteriaPolicy.checked(command.criteria());
    requireReason(award, command.reason());
    List<Criterion> before = award.criteria(command.stage());
    award.setCriteria(command.stage(), criteria);
    awards.flush();
    changes.criteria(coordinator, command.cycle(), command.stage(), before, criteria);
    record.add(
        command.cycle(),
        coordinator,
        "award.criteria-changed",
        command.reason(),
        command.stage(),
        criteria.size());
  }

  @Override
  @Transactional
  public void changeAreas(PersonId coordinator, ChangeAreas command) {
    Award award =
        reads.lockForChange(AwardPart.AREAS, coordinator, command.cycle(), command.version());
    List<EligibleArea> areas = AreaPolicy.checked(command.areas());
    requireReason(award, command.reason());
    award.setAreas(areas);
    awards.flush();
    record.add(command.cycle(), coordinator, "award.areas-changed", command.reason(), areas.size());
  }

  @Override
  @Transactional
  public void appoint(PersonId coordinator, Appoint command) {
    Award award =
        reads.lockForChange(AwardPart.PEOPLE, coordinator, command.cycle(), command.version());
    appointed.change(coordinator, award, command.appointments());
  }

  private void requireReason(Award award, String reason) {
    if (reads.times(award).hasPassed(AwardDate.CALL_OPENS, clock.instant())) {
      TextRule.required("reason", reason, CycleRecord.LONGEST_REASON);
    }
  }
}
