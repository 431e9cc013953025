package org.culturalpearls.plan.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.shared.Numbered;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.BatchSize;

/** Feedback on a version of a plan; never changed. */
@Entity
@Table(name = "plan_feedback")
class FeedbackOnPlan extends Numbered {

  private Long planId;
  private int versionNumber;
  private Long givenBy;
  private Instant givenAt;
  private boolean ready;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "plan_feedback_remark",
      joinColumns = @JoinColumn(name = "plan_feedback_id"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "remark")
  @BatchSize(size = 50)
  private Map<PlanSection, String> remarks = new EnumMap<>(PlanSection.class);

  protected FeedbackOnPlan() {}

  /** Requires remarks on at least one section unless the plan is ready. */
  FeedbackOnPlan(Plan plan, PersonId by, Instant at, PlanDevelopmentService.Feedback feedback) {
    this.planId = plan.id();
    this.versionNumber = plan.lastVersion();
    this.givenBy = by.value();
    this.givenAt = at;
    this.ready = feedback.ready();
    feedback.remarks().forEach(this::remark);
    if (!ready && remarks.isEmpty()) {
      throw RuleBroken.in("ready", "error.plan.remarks-missing");
    }
  }

  private void remark(PlanSection section, String text) {
    String remark =
        TextRule.optional(section.field(), text, PlanDevelopmentService.Feedback.MAX_LENGTH);
    if (!remark.isEmpty()) {
      remarks.put(section, remark);
    }
  }

  PlanFeedbackView view() {
    return new PlanFeedbackView(
        versionNumber, new PersonId(givenBy), givenAt, ready, Map.copyOf(remarks));
  }
}
