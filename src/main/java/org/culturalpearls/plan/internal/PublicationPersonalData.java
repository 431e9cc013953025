package org.culturalpearls.plan.internal;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares what is stored of public plans: the choice of a town, and nothing of people. */
@Component
class PublicationPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("plan_publication")
            .namedBy("t.participation_id::text")
            .nothing("what a town shows to everybody", "participation_id", "version", "parts"));
  }
}
