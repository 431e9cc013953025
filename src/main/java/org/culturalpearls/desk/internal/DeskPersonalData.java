package org.culturalpearls.desk.internal;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data of the coordinators' desk. */
@Component
class DeskPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("silence")
            .nothing("bookkeeping of the row", "participation_id", "next_at")
            .nothing("keys of mails, whose rows name the person", "town_mail", "mentors_mail")
            .nothing("what follows from the signs themselves", "town_sign", "mentors_sign")
            .nothing("how far it was followed", "town_rung", "town_told_at")
            .nothing("how far it was followed", "mentors_rung", "mentors_told_at"));
  }
}
