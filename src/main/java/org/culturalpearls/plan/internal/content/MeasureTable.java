package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.Columns;

/** How measures are stored. */
final class MeasureTable extends RowTable<Measure> {

  MeasureTable() {
    super(
        RowKind.MEASURE,
        Measure.class,
        List.of(
            Column.text("title", Measure::title),
            Column.text("description", Measure::text),
            Column.text("for_whom", Measure::forWhom),
            Column.person("owner_id", Measure::owner),
            Column.name("owner_name", Measure::owner),
            Column.person("second_owner_id", Measure::secondOwner),
            Column.name("second_owner_name", Measure::secondOwner),
            Column.text("partners", Measure::partners),
            Column.day("starts_on", Measure::startsOn),
            Column.day("ends_on", Measure::endsOn),
            Column.constant("source", Measure::source),
            Column.text("source_words", Measure::sourceWords),
            Column.text("adaptation", Measure::adaptation),
            Column.text("source_path", Measure::sourcePath).asAdded(),
            Column.ids("challenge_ids", Measure::challenges)));
  }

  @Override
  Measure read(ResultSet row) throws SQLException {
    return new Measure(
        row.getString("title"),
        row.getString("description"),
        row.getString("for_whom"),
        owner(row, "owner"),
        owner(row, "second_owner"),
        row.getString("partners"),
        Columns.date(row, "starts_on"),
        Columns.date(row, "ends_on"),
        Columns.oneOf(row, "source", MeasureSource.class),
        row.getString("source_words"),
        row.getString("adaptation"),
        row.getString("source_path"),
        Columns.longs(row, "challenge_ids").stream().map(RowId::new).toList());
  }

  @Override
  Measure checked(Measure row, RowChecks checks) {
    MilestoneOwner owner = checks.owner("owner", row.owner());
    MilestoneOwner second = checks.owner("secondOwner", row.secondOwner());
    checks.differ("secondOwner", owner, second);
    checks.inOrder("endsOn", row.startsOn(), row.endsOn(), "error.plan.end-before-start");
    return new Measure(
        checks.required("title", row.title(), PlanRow.MAX_TITLE),
        checks.optional("text", row.text(), PlanRow.MAX_TEXT),
        checks.optional("forWhom", row.forWhom(), PlanRow.MAX_ANSWER),
        owner,
        second,
        checks.optional("partners", row.partners(), PlanRow.MAX_ANSWER),
        row.startsOn(),
        row.endsOn(),
        checks.chosen("source", row.source()),
        checks.optional("sourceWords", row.sourceWords(), PlanRow.MAX_ANSWER),
        checks.optional("adaptation", row.adaptation(), PlanRow.MAX_ANSWER),
        row.sourcePath(),
        checks.challenges(row.challenges()));
  }
}
