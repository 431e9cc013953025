package org.culturalpearls.portal.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/** An award whose call is open, for tests of the pages about it. */
final class AwardPagesFixture {

  static final CycleView CYCLE = SomeCycle.open(new CycleId(4));

  static final PersonView ANNA = SomePerson.anna(new PersonId(12), Role.JUROR);

  private AwardPagesFixture() {}

  /**
   * @param chair the only juror
   */
  static AwardSettings award(PersonId chair) {
    return award(chair, null);
  }

  static AwardSettings award(PersonId chair, DecisionState decision) {
    return award(chair, decision, Set.of());
  }

  static AwardSettings award(PersonId chair, DecisionState decision, Set<AwardStage> begun) {
    Map<AwardDate, Instant> times = new EnumMap<>(AwardDate.class);
    for (AwardDate date : AwardDate.values()) {
      times.put(date, Instant.parse("2027-01-01T00:00:00Z"));
    }
    Criterion criterion =
        new Criterion("Capacity", "Are people there?", new BigDecimal("1.50"), 0, 10);
    return new AwardSettings(
        CYCLE.id(),
        new AwardDates(
            LocalDateTime.of(2026, 9, 15, 9, 0),
            LocalDateTime.of(2026, 11, 30, 23, 59, 59),
            15,
            LocalDateTime.of(2027, 1, 31, 18, 0),
            LocalDateTime.of(2027, 5, 31, 18, 0),
            LocalDateTime.of(2027, 6, 15, 12, 0)),
        new AwardTimes(times),
        AwardDate.CALL_CLOSES,
        decision,
        new AwardRules(
            new TitleRule(3, 1, 1, false, new BigDecimal("2.00")),
            0,
            Map.of(AwardStage.PRE_SELECTION, 3, AwardStage.JURY, 5)),
        begun,
        Map.of(AwardStage.PRE_SELECTION, List.of(criterion), AwardStage.JURY, List.of(criterion)),
        List.of(new EligibleArea(Country.LV, List.of(), List.of("Rīga"))),
        new Appointments(List.of(), List.of(chair), chair, List.of()));
  }
}
