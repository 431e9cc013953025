package org.culturalpearls.mentoring;

/** What happens to a mentoring; published in the transaction of the change. */
public interface MentoringEvent {

  MentoringId mentoring();
}
