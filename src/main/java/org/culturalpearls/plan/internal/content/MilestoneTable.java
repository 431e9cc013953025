package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.Columns;

/** How the milestones of drafts are stored. */
final class MilestoneTable extends RowTable<PlanMilestone> {

  MilestoneTable() {
    super(
        RowKind.MILESTONE,
        PlanMilestone.class,
        List.of(
            Column.id("measure_id", PlanMilestone::measure),
            Column.text("title", PlanMilestone::title),
            Column.person("owner_id", row -> row.wording().owner()),
            Column.name("owner_name", row -> row.wording().owner()),
            Column.day("due_on", row -> row.wording().dueOn()),
            Column.text("indicator", row -> row.wording().indicator()),
            Column.text("target", row -> row.wording().target())));
  }

  @Override
  PlanMilestone read(ResultSet row) throws SQLException {
    return new PlanMilestone(
        id(row, "measure_id"),
        new PlannedMilestone(
            row.getString("title"),
            owner(row, "owner"),
            Columns.date(row, "due_on"),
            row.getString("indicator"),
            row.getString("target")));
  }

  @Override
  PlanMilestone checked(PlanMilestone row, RowChecks checks) {
    PlannedMilestone wording = row.wording();
    return new PlanMilestone(
        checks.measure(row.measure()),
        new PlannedMilestone(
            checks.required("title", wording.title(), PlannedMilestone.MAX_TITLE_LENGTH),
            checks.owner("owner", wording.owner()),
            wording.dueOn(),
            checks.optional(
                "indicator", wording.indicator(), PlannedMilestone.MAX_INDICATOR_LENGTH),
            checks.optional("target", wording.target(), PlannedMilestone.MAX_TARGET_LENGTH)));
  }
}
