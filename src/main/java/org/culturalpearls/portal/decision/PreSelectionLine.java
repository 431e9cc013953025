package org.culturalpearls.portal.decision;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/**
 * A nomination at pre-selection, as text.
 *
 * @param missing how many of its reviews are still to be made
 * @param open whether nobody has decided on it
 * @param task its open task; null if the reader may not decide, or it cannot be decided yet
 * @param decidedBy the name of who decided; otherwise empty
 * @param tellAt when the town is told what was decided; null if it is told, or nothing is decided
 * @param chosen the sent choice
 */
record PreSelectionLine(
    String caseKey,
    String town,
    String country,
    String rank,
    String sum,
    String mean,
    int reviews,
    int missing,
    String state,
    boolean open,
    String task,
    String decidedBy,
    Instant tellAt,
    String chosen,
    String reason) {

  private static final String SELECT = "select";
  private static final String NOT_SELECT = "notSelect";

  boolean isSent() {
    return !chosen.isEmpty();
  }

  boolean isRefusal() {
    return chosen.equals(NOT_SELECT);
  }

  /** Returns whether it waits for a review, or for somebody to be assigned one. */
  boolean isWaiting() {
    return open && (missing > 0 || reviews == 0);
  }

  /**
   * Checks what its task would refuse, so that all errors are known before the first is decided.
   *
   * @throws RuleBroken if the choice is invalid
   */
  void check() {
    if (isRefusal()) {
      TextRule.required("reason", reason, NominationSteps.DecidePreSelection.MAX_LENGTH);
    } else if (!chosen.equals(SELECT)) {
      throw RuleBroken.in("decision", "error.portal.choose-from-list");
    }
  }

  /**
   * Returns the condition by which JavaScript hides the field of the reason, as in a task's form.
   */
  public String reasonHidden() {
    return "{\"all\":true,\"comparisons\":[{\"key\":\"decision-%s\",\"equal\":false,\"value\":\"%s\"}]}"
        .formatted(caseKey, NOT_SELECT);
  }
}
