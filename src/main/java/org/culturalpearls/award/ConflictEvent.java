package org.culturalpearls.award;

/** What becomes known of conflicts of interest; published in the transaction of the change. */
public interface ConflictEvent {}
