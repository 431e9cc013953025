package org.culturalpearls.plan.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService.MissingPart;
import org.culturalpearls.plan.content.Budget;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Finds gaps in the line of reasoning of a plan: a challenge that no measure answers, a measure
 * without an indicator, without an owner or a second owner or with one who left the team, more seed
 * money than there is. They are hints; a plan with gaps may be handed in.
 */
@Component
class ReasoningPolicy {

  private final BigDecimal seedMoney;

  ReasoningPolicy(SeedMoneySettings settings) {
    this.seedMoney = settings.limit();
  }

  /**
   * Returns all gaps, in the order of the plan.
   *
   * @param team who may be responsible
   */
  List<MissingPart> gaps(PlanContent plan, Collection<PersonId> team) {
    List<MissingPart> gaps = new ArrayList<>();
    Set<RowId> answered = new HashSet<>();
    plan.measures().forEach(measure -> answered.addAll(measure.content().challenges()));
    for (int i = 0; i < plan.challenges().size(); i++) {
      if (!answered.contains(plan.challenges().get(i).id())) {
        gaps.add(gap(plan.challenges().get(i), i + 1, "plan.gap.no-measure"));
      }
    }
    Set<RowId> measured = new HashSet<>();
    plan.indicators().forEach(indicator -> measured.add(indicator.content().measure()));
    for (int i = 0; i < plan.measures().size(); i++) {
      Row<Measure> measure = plan.measures().get(i);
      if (!measured.contains(measure.id())) {
        gaps.add(gap(measure, i + 1, "plan.gap.no-indicator"));
      }
      if (measure.content().owner() == null) {
        gaps.add(gap(measure, i + 1, "plan.gap.no-owner"));
      } else if (measure.content().secondOwner() == null) {
        gaps.add(gap(measure, i + 1, "plan.gap.no-second-owner"));
      }
      if (isOutside(measure.content().owner(), team)) {
        gaps.add(gap(measure, i + 1, "plan.gap.owner-left"));
      }
      if (isOutside(measure.content().secondOwner(), team)) {
        gaps.add(gap(measure, i + 1, "plan.gap.second-owner-left"));
      }
    }
    BigDecimal planned = Budget.of(plan).all().of(CostKind.SEED_MONEY).planned();
    if (planned.compareTo(seedMoney) > 0) {
      gaps.add(MissingPart.of("budget", "plan.gap.seed-money", planned, seedMoney));
    }
    return gaps;
  }

  private static boolean isOutside(MilestoneOwner owner, Collection<PersonId> team) {
    return owner != null && owner.person() != null && !team.contains(owner.person());
  }

  /** A row without a title has its number in place of it. */
  private static MissingPart gap(Row<?> row, int number, String key) {
    String title = row.content().title();
    Object name =
        title.isEmpty()
            ? new DefaultMessageSourceResolvable(
                new String[] {"plan.row.untitled." + row.content().kind()},
                new Object[] {Integer.toString(number)},
                "")
            : title;
    return MissingPart.of(row.content().kind().field() + "-" + row.id().value(), key, name);
  }
}
