package org.culturalpearls.workflow.title;

import java.util.Map;
import org.culturalpearls.award.ReleasedAward;

/** The tasks of the title decision, and what is answered to them. */
final class TitleSteps {

  static final String PREPARE = "UserTask_PrepareDecision";
  static final String CONFIRM = "UserTask_ConfirmTitles";
  static final String RELEASE = "UserTask_ReleaseResults";
  static final Map<String, Object> READY = Map.of("ready", true);
  static final Map<String, Object> CONFIRMED = Map.of("decision", "confirm");
  static final Map<String, Object> RELEASED =
      Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY);
  static final Map<String, Object> BACK =
      Map.of("decision", "sendBack", "reason", "Look at the fourth again.");

  private TitleSteps() {}
}
