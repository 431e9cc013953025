package org.culturalpearls.plan.internal;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanVersionView;

/** Finds the sections in which two versions of a plan differ. */
final class Comparison {

  private Comparison() {}

  static PlanComparison of(PlanVersionView older, PlanVersionView newer) {
    Set<PlanSection> changed = EnumSet.noneOf(PlanSection.class);
    for (PlanSection section : PlanSection.values()) {
      if (!content(older, section).equals(content(newer, section))) {
        changed.add(section);
      }
    }
    return new PlanComparison(older, newer, changed);
  }

  private static Object content(PlanVersionView version, PlanSection section) {
    PlanTexts texts = version.texts();
    return switch (section) {
      case VISION -> texts.vision();
      case CHALLENGES -> texts.challenges();
      case ASSETS -> texts.assets();
      case MEASURES -> texts.measures();
      case MILESTONES -> version.milestones();
    };
  }
}
