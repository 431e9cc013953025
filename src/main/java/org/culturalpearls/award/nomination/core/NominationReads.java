package org.culturalpearls.award.nomination.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CycleId;

/** Reads nominations without a question who asks: {@link NominationVisibility} answers that. */
public interface NominationReads {

  /** Throws NotFound when there is none. */
  NominationFacts facts(NominationId id);

  /** Those of a cycle in one of these states, by town, in one read. */
  List<NominationFacts> inCycle(CycleId cycle, Set<NominationState> states);

  /** What stands behind each of them, for the search for conflicts, in as many reads as for one. */
  Map<NominationId, Stakeholders> behind(Collection<NominationFacts> nominations);
}
