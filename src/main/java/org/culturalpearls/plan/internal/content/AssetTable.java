package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.Columns;

/** How cultural assets are stored. */
final class AssetTable extends RowTable<Asset> {

  AssetTable() {
    super(
        RowKind.ASSET,
        Asset.class,
        List.of(
            Column.text("title", Asset::title),
            Column.text("description", Asset::text),
            Column.ids("challenge_ids", Asset::challenges)));
  }

  @Override
  Asset read(ResultSet row) throws SQLException {
    return new Asset(
        row.getString("title"),
        row.getString("description"),
        Columns.longs(row, "challenge_ids").stream().map(RowId::new).toList());
  }

  @Override
  Asset checked(Asset row, RowChecks checks) {
    return new Asset(
        checks.required("title", row.title(), PlanRow.MAX_TITLE),
        checks.optional("text", row.text(), PlanRow.MAX_TEXT),
        checks.challenges(row.challenges()));
  }
}
