package org.culturalpearls.exchange.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in requests to get in contact; addresses are not among them. */
@Component
class ExchangePersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("contact_request")
            .nothing("bookkeeping of the row", "id", "version", "next_at")
            .nothing("about which practice", "practice_id", "host_town_id", "to_office")
            .person("who asked, who was asked, who ended it", "asked_by", "host_id", "ended_by")
            .fact("where it stands", "state", "asked_at", "closes_at", "answered_at", "ended_at")
            .fact(by("asked_by"), "for which town", "asking_town_id")
            .fact(by("asked_by"), "what the asker shows", "asker_telephone")
            .fact(by("host_id"), "what the answer is", "host_telephone", "declined_for")
            .privateText(by("asked_by"), "written to one person", "why"));
  }
}
