package org.culturalpearls.portal.review;

/** Points for one criterion, as typed. */
record ScoreRow(String points) {

  /** One that was not sent: the page of a refused form asks for the errors of every row. */
  ScoreRow() {
    this("");
  }

  boolean isEmpty() {
    return points == null || points.isBlank();
  }
}
