package org.culturalpearls.plan.internal.presence;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in who looked at a plan when. */
@Component
class PresencePersonalData implements PersonalDataInventory {

  private static final String OF_CASE =
      """
      (select c.case_key from participation c join plan p on p.participation_id = c.id
       where p.id = t.plan_id)""";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("plan_look")
            .goesWithThePerson()
            .inCase(OF_CASE, "/plan")
            .namedBy("t.plan_id::text || '/' || t.person_id")
            .nothing("bookkeeping of the row", "plan_id")
            .person("who looked", "person_id")
            .fact("up to when it was seen, and when it was open", "seen_at", "open_at"));
  }
}
