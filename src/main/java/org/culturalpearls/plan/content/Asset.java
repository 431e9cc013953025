package org.culturalpearls.plan.content;

import java.util.List;

/** A place, people, tradition or group of a town, and the challenges with which it can help. */
public record Asset(String title, String text, List<RowId> challenges) implements PlanRow {

  public Asset {
    challenges = RowId.sorted(challenges);
  }

  @Override
  public RowKind kind() {
    return RowKind.ASSET;
  }

  @Override
  public Asset answering(List<RowId> others) {
    return new Asset(title, text, others);
  }

  @Override
  public List<RowFact> facts() {
    return RowFact.said(new RowFact("challenges", challenges));
  }
}
