package org.culturalpearls.award.nomination;

import java.util.List;

/**
 * A part of what is reviewed.
 *
 * @param name key of its heading
 * @param own the same in the town's own language; may be empty
 * @param milestones of a plan, where this part is about them; otherwise empty
 */
public record ReadSection(String name, String text, String own, List<ReadMilestone> milestones) {

  public ReadSection {
    milestones = List.copyOf(milestones);
  }

  /** A part that is text alone. */
  public ReadSection(String name, String text, String own) {
    this(name, text, own, List.of());
  }
}
