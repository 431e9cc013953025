package org.culturalpearls.portal.imports;

import java.util.List;
import org.culturalpearls.people.ImportLine;

/** A line of a report as its page shows it. */
public record ReportLine(ImportLine line, List<String> notes) {

  /** Returns shape and colour for the fragment {@code status}. */
  public String kind() {
    return switch (line.outcome()) {
      case NEW, ADDED_TO -> "good";
      case KNOWN -> "plain";
      case DUPLICATE -> "watch";
      case WRONG -> "bad";
    };
  }
}
