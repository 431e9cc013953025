package org.culturalpearls.portal.people;

/**
 * A decision on a changed organisation or country, as chosen.
 *
 * @param decision {@code confirm} or {@code refuse}
 * @param reason of a refusal
 */
record TieDecisionForm(String decision, String reason) {

  boolean confirms() {
    return "confirm".equals(decision);
  }

  boolean refuses() {
    return "refuse".equals(decision);
  }
}
