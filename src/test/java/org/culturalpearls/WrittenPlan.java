package org.culturalpearls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;

/** A plan with one challenge, one asset and one measure; each of these is the text in its row. */
public record WrittenPlan(
    String vision,
    String challenges,
    String assets,
    String measures,
    List<PlannedMilestone> milestones) {

  public WrittenPlan with(List<PlannedMilestone> others) {
    return new WrittenPlan(vision, challenges, assets, measures, others);
  }

  /** Writes it in place of what stands in the town's draft. */
  public void into(
      PlanService plans, PlanContentService rows, PersonId editor, ParticipationId town) {
    var plan = plans.forEditing(editor, town);
    List<Row<?>> standing = new ArrayList<>(plan.content().rows().toList());
    Collections.reverse(standing);
    standing.forEach(
        row -> rows.delete(editor, town, row.content().kind(), row.id(), row.version()));
    plans.saveVision(editor, town, plan.version(), vision);
    Stream.of(
            new Challenge("What is hard", challenges),
            new Asset("What we have", assets, List.of()),
            Measure.of("What we do", measures))
        .forEach(row -> rows.add(editor, town, row));
    milestones.forEach(each -> rows.add(editor, town, new PlanMilestone(null, each)));
  }

  /** Returns the wording of all milestones. */
  public static List<PlannedMilestone> milestones(PlanContent plan) {
    return plan.milestones().stream().map(row -> row.content().wording()).toList();
  }
}
