package org.culturalpearls.exchange;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a town shows a practice to others.
 *
 * @param kinds none if it takes no visits now
 * @param aYear how many visits a year; null for no limit
 */
public record VisitOffer(Set<VisitKind> kinds, Integer aYear) {

  /** The most that can be said. */
  public static final int MOST_A_YEAR = 99;

  /** What is true of a practice whose record does not say that it can be visited. */
  public static final VisitOffer NONE = new VisitOffer(Set.of(), null);

  /** What is true of a practice whose record says so, until its owner says more. */
  public static final VisitOffer UNSAID = new VisitOffer(Set.of(VisitKind.VISIT), null);

  public VisitOffer {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
  }
}
