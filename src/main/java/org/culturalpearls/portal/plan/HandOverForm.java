package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Objects;
import org.culturalpearls.plan.handover.WaitingEntry;

/**
 * Which entries go to whom, as chosen.
 *
 * @param entries their keys
 * @param to id of a member of the team
 */
record HandOverForm(List<String> entries, String to) {

  HandOverForm {
    entries = entries == null ? List.of() : entries.stream().filter(Objects::nonNull).toList();
  }

  /** All of them, as giving everything to one person is one act. */
  static HandOverForm of(List<WaitingEntry> waiting) {
    return new HandOverForm(waiting.stream().map(WaitingEntry::key).toList(), "");
  }
}
