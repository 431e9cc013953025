package org.culturalpearls.plan.remark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;

/**
 * What a remark is about: a row, or the vision.
 *
 * @param kind of the row; null for the vision
 */
public record RemarkPlace(RowKind kind, RowId row) {

  public static final RemarkPlace VISION = new RemarkPlace(null, null);

  private static final Pattern OF_ROW = Pattern.compile("([a-z]{1,20})-([0-9]{1,18})");

  /** Returns the place with this name in addresses and in ids of pages. */
  public static Optional<RemarkPlace> at(String name) {
    if (PlanSection.VISION.field().equals(name)) {
      return Optional.of(VISION);
    }
    Matcher row = OF_ROW.matcher(name == null ? "" : name);
    return row.matches()
        ? RowKind.at(row.group(1))
            .map(kind -> new RemarkPlace(kind, new RowId(Long.parseLong(row.group(2)))))
        : Optional.empty();
  }

  /** Returns its name in addresses and in ids of pages. */
  public String field() {
    return kind == null ? PlanSection.VISION.field() : kind.field() + "-" + row.value();
  }

  public PlanSection section() {
    return kind == null ? PlanSection.VISION : kind.section();
  }
}
