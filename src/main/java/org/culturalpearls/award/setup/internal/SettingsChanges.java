package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.culturalpearls.award.setup.AwardRule;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Records in a cycle's history which rule and which criterion changed, and the value before: as
 * numbers, since a history holds no typed text except reasons.
 */
@Component
class SettingsChanges {

  private final CycleRecord record;

  SettingsChanges(CycleRecord record) {
    this.record = record;
  }

  void rules(PersonId person, CycleId cycle, AwardRules before, AwardRules after) {
    Map<AwardRule, BigDecimal> old = numbers(before);
    numbers(after)
        .forEach(
            (rule, number) -> {
              if (old.get(rule).compareTo(number) != 0) {
                record.add(cycle, person, "award.rule-changed", "", rule, old.get(rule), number);
              }
            });
  }

  private static Map<AwardRule, BigDecimal> numbers(AwardRules rules) {
    Map<AwardRule, BigDecimal> numbers = new EnumMap<>(AwardRule.class);
    numbers.put(AwardRule.TITLES, number(rules.titles().titles()));
    numbers.put(AwardRule.PER_COUNTRY, number(rules.titles().perCountry()));
    numbers.put(AwardRule.EXTRA_TITLES, number(rules.titles().extraTitles()));
    numbers.put(AwardRule.TIGHT_WITHIN, rules.titles().tightWithin());
    numbers.put(AwardRule.COMPLETION_ROUNDS, number(rules.completionRounds()));
    numbers.put(
        AwardRule.PRE_SELECTION_REVIEWS, number(rules.reviews().get(AwardStage.PRE_SELECTION)));
    numbers.put(AwardRule.JURY_REVIEWS, number(rules.reviews().get(AwardStage.JURY)));
    return numbers;
  }

  private static BigDecimal number(Integer number) {
    return BigDecimal.valueOf(Objects.requireNonNullElse(number, 0));
  }

  /** Names criteria by their places, in which reviewers see them. */
  void criteria(
      PersonId person,
      CycleId cycle,
      AwardStage stage,
      List<Criterion> before,
      List<Criterion> after) {
    for (int place = 1; place <= Math.max(before.size(), after.size()); place++) {
      if (place > before.size()) {
        record.add(cycle, person, "award.criterion-added", "", stage, place);
      } else if (place > after.size()) {
        record.add(cycle, person, "award.criterion-removed", "", stage, place);
      } else {
        criterion(person, cycle, stage, place, before.get(place - 1), after.get(place - 1));
      }
    }
  }

  private void criterion(
      PersonId person,
      CycleId cycle,
      AwardStage stage,
      int place,
      Criterion before,
      Criterion after) {
    if (!before.name().equals(after.name()) || !before.guidance().equals(after.guidance())) {
      record.add(cycle, person, "award.criterion-words", "", stage, place);
    }
    if (before.weight().compareTo(after.weight()) != 0) {
      record.add(
          cycle,
          person,
          "award.criterion-weight",
          "",
          stage,
          place,
          before.weight(),
          after.weight());
    }
    if (before.lowest() != after.lowest() || before.highest() != after.highest()) {
      record.add(
          cycle,
          person,
          "award.criterion-points",
          "",
          stage,
          place,
          before.lowest(),
          before.highest(),
          after.lowest(),
          after.highest());
    }
  }
}
