package org.culturalpearls.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/**
 * A case with the reasons why it is at risk, what hurts most first.
 *
 * @param mentoringActive whether it has a mentoring that can be ended
 * @param reminded when its people were last reminded, by reason
 */
public record CaseAtRisk(
    ParticipationId id,
    CaseKey caseKey,
    String town,
    boolean mentoringActive,
    List<Risk> risks,
    Map<RiskReason, Instant> reminded) {

  public CaseAtRisk {
    risks = List.copyOf(risks);
    reminded = Map.copyOf(reminded);
  }
}
