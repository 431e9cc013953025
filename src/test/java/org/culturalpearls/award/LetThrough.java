package org.culturalpearls.award;

import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.RemarkService.Decide;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Lets every remark of a cycle through to its town, as its office does one by one. */
public final class LetThrough {

  private LetThrough() {}

  public static void all(RemarkService remarks, PersonId office, CycleId cycle) {
    remarks
        .ofCycle(office, cycle)
        .remarks()
        .forEach(
            each ->
                remarks.decide(
                    office, new Decide(each.review(), each.words(), Answer.LET_THROUGH, "")));
  }
}
