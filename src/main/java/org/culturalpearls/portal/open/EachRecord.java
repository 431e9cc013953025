package org.culturalpearls.portal.open;

import java.util.function.Consumer;
import org.culturalpearls.practice.search.PracticeRecord;

/** Records that are read while they are written. */
@FunctionalInterface
interface EachRecord {

  void each(Consumer<PracticeRecord> to);
}
