package org.culturalpearls.award.nomination;

import java.util.List;

/**
 * A part of the text under review.
 *
 * @param name key of its heading
 * @param own the same in the town's own language; may be empty
 * @param milestones those of a plan, if this part lists them; otherwise empty
 */
public record ReadSection(String name, String text, String own, List<ReadMilestone> milestones) {

  public ReadSection {
    milestones = List.copyOf(milestones);
  }

  /** Creates a part without milestones. */
  public ReadSection(String name, String text, String own) {
    this(name, text, own, List.of());
  }
}
