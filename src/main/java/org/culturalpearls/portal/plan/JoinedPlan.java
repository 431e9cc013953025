package org.culturalpearls.portal.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanView;

/**
 * Merges two concurrent edits: sections that only the other person changed are taken over, those
 * that only this one changed stay, and those that both changed differently are left to this one.
 *
 * @param form the merged form, based on the newer plan
 * @param differing sections that both changed
 */
record JoinedPlan(PlanForm form, Set<PlanSection> differing) {

  static JoinedPlan of(PlanForm mine, PlanView newer) {
    PlanForm theirs = PlanForm.of(newer);
    ReadPlan read = ReadPlan.sent(mine.read());
    ReadPlan now = ReadPlan.sent(theirs.read());
    ReadPlan typed = ReadPlan.of(mine.texts(), mine.milestones());
    Set<PlanSection> takenOver = EnumSet.noneOf(PlanSection.class);
    Set<PlanSection> differing = EnumSet.noneOf(PlanSection.class);
    for (PlanSection section : PlanSection.values()) {
      if (typed.isSameIn(section, read)) {
        takenOver.add(section);
      } else if (!typed.isSameIn(section, now) && !read.isSameIn(section, now)) {
        differing.add(section);
      }
    }
    return new JoinedPlan(joined(mine, theirs, takenOver), differing);
  }

  private static PlanForm joined(PlanForm mine, PlanForm theirs, Set<PlanSection> takenOver) {
    List<SectionText> own = SectionText.of(mine.texts());
    List<SectionText> others = SectionText.of(theirs.texts());
    String[] texts = new String[own.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (takenOver.contains(own.get(i).section()) ? others : own).get(i).text();
    }
    return new PlanForm(
        theirs.version(),
        theirs.read(),
        new PlanTexts(texts[0], texts[1], texts[2], texts[3]),
        (takenOver.contains(PlanSection.MILESTONES) ? theirs : mine).milestones());
  }
}
