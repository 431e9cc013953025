package org.culturalpearls.award.setup.internal;

import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.AwardOffices;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells the module people who is, or was, appointed: chair and deputies have no role for it. */
@Component
class OfficesInAwards implements AwardOffices {

  private final Awards awards;
  private final CycleRecord record;

  OfficesInAwards(Awards awards, CycleRecord record) {
    this.awards = awards;
    this.record = record;
  }

  @Override
  public boolean wasAppointed(PersonId person) {
    return awards.hasMember(person.value())
        || record.hasLineAbout(person, AppointedPeople.APPOINTED);
  }
}
