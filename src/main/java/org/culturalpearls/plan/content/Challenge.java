package org.culturalpearls.plan.content;

import java.util.List;

/** What weakens the social resilience of a town. */
public record Challenge(String title, String text) implements PlanRow {

  @Override
  public RowKind kind() {
    return RowKind.CHALLENGE;
  }

  @Override
  public List<RowFact> facts() {
    return List.of();
  }
}
