package org.culturalpearls.portal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.RuleBroken;

/** A plan as typed. Its rows can be added to and taken out before anything is saved. */
record PlanForm(
    String version,
    String vision,
    String challenges,
    String assets,
    String measures,
    List<MilestoneRow> milestones) {

  PlanForm {
    // A gap in the numbers of the rows that were sent arrives as null.
    milestones =
        milestones == null
            ? new ArrayList<>()
            : new ArrayList<>(
                milestones.stream().map(row -> row == null ? MilestoneRow.empty() : row).toList());
  }

  /** Shows at least as many rows as a plan needs. */
  static PlanForm of(PlanView plan) {
    PlanTexts texts = plan.texts();
    PlanForm form =
        new PlanForm(
            Long.toString(plan.version()),
            texts.vision(),
            texts.challenges(),
            texts.assets(),
            texts.measures(),
            plan.milestones().stream().map(MilestoneRow::of).toList());
    while (form.milestones.size() < PlanDraft.MIN_MILESTONES) {
      form.addMilestone();
    }
    return form;
  }

  void addMilestone() {
    milestones.add(MilestoneRow.empty());
  }

  void takeOut(int row, boolean out) {
    if (row >= 0 && row < milestones.size()) {
      milestones.set(row, milestones.get(row).removed(out));
    }
  }

  PlanDraft command() {
    return new PlanDraft(
        chosenVersion(),
        texts(),
        IntStream.range(0, milestones.size()).mapToObj(this::row).toList());
  }

  /** Where what is typed is not what somebody else saved meanwhile. */
  Set<PlanSection> differingFrom(PlanView newer) {
    Set<PlanSection> differing = EnumSet.noneOf(PlanSection.class);
    List<SectionText> theirs = SectionText.of(newer.texts());
    List<SectionText> mine = SectionText.of(texts());
    for (int i = 0; i < mine.size(); i++) {
      if (!plain(mine.get(i).text()).equals(plain(theirs.get(i).text()))) {
        differing.add(mine.get(i).section());
      }
    }
    if (!filled().equals(newer.milestones().stream().map(MilestoneRow::of).toList())) {
      differing.add(PlanSection.MILESTONES);
    }
    return differing;
  }

  private List<MilestoneRow> filled() {
    return milestones.stream().filter(row -> !row.equals(MilestoneRow.empty())).toList();
  }

  private PlanTexts texts() {
    return new PlanTexts(vision, challenges, assets, measures);
  }

  private PlannedMilestone row(int number) {
    return milestones.get(number).command("milestones[" + number + "].");
  }

  private long chosenVersion() {
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.of("error.portal.version-missing");
    }
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }
}
