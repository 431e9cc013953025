package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowKind;

/** How challenges are stored. */
final class ChallengeTable extends RowTable<Challenge> {

  ChallengeTable() {
    super(
        RowKind.CHALLENGE,
        Challenge.class,
        List.of(
            Column.text("title", Challenge::title), Column.text("description", Challenge::text)));
  }

  @Override
  Challenge read(ResultSet row) throws SQLException {
    return new Challenge(row.getString("title"), row.getString("description"));
  }

  @Override
  Challenge checked(Challenge row, RowChecks checks) {
    return new Challenge(
        checks.required("title", row.title(), PlanRow.MAX_TITLE),
        checks.optional("text", row.text(), PlanRow.MAX_TEXT));
  }
}
