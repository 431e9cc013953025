package org.culturalpearls.exchange.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;
import static org.culturalpearls.shared.personaldata.Whose.byOf;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in requests to get in contact; addresses are not among them. */
@Component
class ExchangePersonalData implements PersonalDataInventory {

  private static final String OFFER = "whether a practice can be visited";
  private static final Whose ASKER = byOf("asked_by", "contact_request", "request_id");

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
            .privateText(by("asked_by"), "written to one person", "why"),
        PersonalDataTable.of("visit_offer")
            .namedBy("t.practice_id::text")
            .nothing(OFFER, "practice_id", "version", "visit", "job_shadowing", "online", "a_year"),
        PersonalDataTable.of("visit")
            .namedBy("t.request_id::text")
            .nothing("bookkeeping of the row", "request_id", "version", "next_at", "asked")
            .fact(ASKER, "what was wished", "kind", "people", "months")
            .fact(ASKER, "when it is", "agreed", "day")
            .person("who tells of it", "reported_by")
            .fact(by("reported_by"), "when it was told", "reported_at")
            .text(by("reported_by"), "written for both towns", "saw", "take_home"));
  }
}
