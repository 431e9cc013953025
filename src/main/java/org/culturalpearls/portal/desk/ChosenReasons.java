package org.culturalpearls.portal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.desk.RiskService.Chosen;

/** The reasons that a coordinator ticked, as they stand in an address: case key, colon, reason. */
final class ChosenReasons {

  private static final char BETWEEN = ':';

  private ChosenReasons() {}

  static String text(CaseKey caseKey, RiskReason reason) {
    return caseKey.value() + BETWEEN + reason;
  }

  /** Reads them; what says no case and reason is left out. */
  static List<Chosen> of(List<String> sent) {
    return sent == null
        ? List.of()
        : sent.stream().map(ChosenReasons::one).flatMap(Optional::stream).distinct().toList();
  }

  private static Optional<Chosen> one(String sent) {
    int between = sent.lastIndexOf(BETWEEN);
    return between <= 0
        ? Optional.empty()
        : Arrays.stream(RiskReason.values())
            .filter(reason -> reason.name().equals(sent.substring(between + 1)))
            .findFirst()
            .map(reason -> new Chosen(new CaseKey(sent.substring(0, between)), reason));
  }
}
