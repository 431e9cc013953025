package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;

/** Tells the people appointed in an award what they need to know of it before a review arrives. */
public interface AppointedAwards {

  /**
   * Returns the awards of open cycles in which the person is appointed, the latest title year
   * first.
   */
  List<AppointedAward> of(PersonId person);

  /**
   * An award as its appointed people see it.
   *
   * @param offices of the reader
   * @param criteria of the stages in which the reader reviews
   * @param colleagues everybody with an office that the reader has, and the chair
   */
  record AppointedAward(
      CycleView cycle,
      AwardDates dates,
      Set<AwardOffice> offices,
      Map<AwardStage, List<Criterion>> criteria,
      Map<AwardOffice, List<PersonId>> colleagues) {}
}
