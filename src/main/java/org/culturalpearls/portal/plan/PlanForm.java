package org.culturalpearls.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.RuleBroken;

/**
 * A plan as typed. Rows can be added and removed before anything is saved.
 *
 * @param read the content before the change, as {@link ReadPlan}
 */
record PlanForm(
    String version,
    String read,
    String vision,
    String challenges,
    String assets,
    String measures,
    List<MilestoneRow> milestones) {

  PlanForm {
    // A gap in the numbers of the submitted rows is bound as null.
    milestones =
        milestones == null
            ? new ArrayList<>()
            : new ArrayList<>(
                milestones.stream().map(row -> row == null ? MilestoneRow.empty() : row).toList());
  }

  PlanForm(String version, String read, PlanTexts texts, List<MilestoneRow> milestones) {
    this(
        version,
        read,
        texts.vision(),
        texts.challenges(),
        texts.assets(),
        texts.measures(),
        milestones);
  }

  /** Shows at least as many rows as a plan needs. */
  static PlanForm of(PlanView plan) {
    List<MilestoneRow> rows = plan.milestones().stream().map(MilestoneRow::of).toList();
    PlanForm form =
        new PlanForm(
            Long.toString(plan.version()),
            ReadPlan.of(plan.texts(), rows).toSend(),
            plan.texts(),
            rows);
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

  PlanTexts texts() {
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
}
