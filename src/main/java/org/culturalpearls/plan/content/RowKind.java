package org.culturalpearls.plan.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.shared.FieldName;

/** The kinds of rows that a plan has. */
public enum RowKind {
  /** What weakens the town's social resilience. */
  CHALLENGE(PlanSection.CHALLENGES, 50, false),
  /** A place, people, tradition or group to build on. */
  ASSET(PlanSection.ASSETS, 100, false),
  /** What the town is going to do. */
  MEASURE(PlanSection.MEASURES, 100, false),
  /** Money or hours that a measure takes. */
  COST(PlanSection.MEASURES, 20, true),
  /** What tells whether a measure works. */
  INDICATOR(PlanSection.MEASURES, 10, true),
  /** A dated result. */
  MILESTONE(PlanSection.MILESTONES, 40, false);

  private final PlanSection section;
  private final int most;
  private final boolean ofMeasure;

  RowKind(PlanSection section, int most, boolean ofMeasure) {
    this.section = section;
    this.most = most;
    this.ofMeasure = ofMeasure;
  }

  /** Returns the kind with this name in addresses. */
  public static Optional<RowKind> at(String name) {
    return Stream.of(values()).filter(kind -> kind.field().equals(name)).findFirst();
  }

  /** Returns its name in addresses and in ids of pages. */
  public String field() {
    return FieldName.of(this);
  }

  /** Returns the section of the plan in which these rows stand, where mentors remark on them. */
  public PlanSection section() {
    return section;
  }

  /** Returns how many there can be: in a plan, or for each measure if they belong to one. */
  public int most() {
    return most;
  }

  /** Returns whether each belongs to a measure and goes with it. */
  public boolean isOfMeasure() {
    return ofMeasure;
  }
}
