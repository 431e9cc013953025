package org.culturalpearls.award;

/** What happens to a review; published in the transaction of the change. */
public interface ReviewEvent {

  ReviewId review();

  NominationId nomination();
}
