package org.culturalpearls.award.nomination.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;

/** Reads nominations without checking rights: {@link NominationVisibility} does that. */
public interface NominationReads {

  /** Throws NotFound if there is none. */
  NominationFacts facts(NominationId id);

  /** Returns the nominations of a cycle in one of these states, by town, in one read. */
  List<NominationFacts> inCycle(CycleId cycle, Set<NominationState> states);

  /** Returns the cases that ever had a nomination. */
  List<CaseKey> cases();

  /**
   * Returns the stakeholders of each nomination, for the search for conflicts. The number of reads
   * does not depend on how many there are.
   */
  Map<NominationId, Stakeholders> stakeholders(Collection<NominationFacts> nominations);
}
