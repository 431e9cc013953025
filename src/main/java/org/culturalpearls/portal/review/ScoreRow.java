package org.culturalpearls.portal.review;

/** Points for one criterion, as typed. */
record ScoreRow(String points) {

  boolean isEmpty() {
    return points == null || points.isBlank();
  }
}
