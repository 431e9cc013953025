package org.culturalpearls.award.review.internal;

import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** A nomination before three selectors, whose reviews are nobody's yet. */
@AwardSlice
abstract class EligibleNomination {

  static final AwardStage STAGE = AwardStage.PRE_SELECTION;

  @Autowired ReviewCase cases;
  @Autowired ReviewOfficeService office;
  @Autowired ApplicationEvents events;
  @Autowired TestClock clock;

  Selection selection;
  PersonId coordinator;
  PersonId first;
  PersonId second;
  PersonId third;
  Entry entry;

  @BeforeEach
  void aNominationIsEligible() {
    clock.reset();
    selection = cases.begin();
    coordinator = selection.coordinator();
    first = selection.selectors().get(0);
    second = selection.selectors().get(1);
    third = selection.selectors().get(2);
    entry = cases.eligible(selection);
  }
}
