package org.culturalpearls.portal.review;

/** Points for one criterion, as typed. */
record ScoreRow(String points) {

  /** A row that was not submitted: the page of a refused form accesses the errors of every row. */
  ScoreRow() {
    this("");
  }

  boolean isEmpty() {
    return points == null || points.isBlank();
  }
}
