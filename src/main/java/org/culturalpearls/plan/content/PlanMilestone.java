package org.culturalpearls.plan.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;

/**
 * A dated result in a plan.
 *
 * @param measure the measure to which the team assigned it, or null
 */
public record PlanMilestone(RowId measure, PlannedMilestone wording) implements PlanRow {

  @Override
  public RowKind kind() {
    return RowKind.MILESTONE;
  }

  @Override
  public String title() {
    return wording.title();
  }

  @Override
  public Stream<MilestoneOwner> owners() {
    return Stream.of(wording).map(PlannedMilestone::owner).filter(Objects::nonNull);
  }

  @Override
  public List<RowFact> facts() {
    return RowFact.said(
        new RowFact("dueOn", wording.dueOn()),
        new RowFact("owner", wording.owner()),
        new RowFact("indicator", wording.indicator()),
        new RowFact("target", wording.target()));
  }
}
