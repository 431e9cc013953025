package org.culturalpearls.plan.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.culturalpearls.shared.Id;

/** Identity of a row of a plan, the same in its draft and in all its versions. */
public record RowId(long value) implements Id {
  /** Returns each once, in one order: which of them come first says nothing. */
  static List<RowId> sorted(Collection<RowId> ids) {
    return ids.stream().distinct().sorted(Comparator.comparing(RowId::value)).toList();
  }
}
