package org.culturalpearls.privacy.internal;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in the records of copies and erasures. */
@Component
class PrivacyPersonalData implements PersonalDataInventory {

  private static final String PROOF = "proves that a right was granted";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("erasure")
            .nothing("bookkeeping of the row", "id", "version")
            .person(PROOF, "person_id", "requested_by", "ended_by")
            .fact(PROOF, "requested_at", "due_at", "state", "ended_at"),
        PersonalDataTable.of("name_place")
            .inCase("t.case_key", "")
            .whose(
                """
                exists (select 1 from erasure e
                  where e.id = t.erasure_id and e.person_id = :person)""")
            .nothing("bookkeeping of the row", "id", "erasure_id", "case_key", "held_row")
            .fact("where the name stands, not what is said", "held_table", "held_column", "whole")
            .fact("what was decided", "state", "settled_at")
            .person("who decided", "settled_by"),
        PersonalDataTable.of("copy_request")
            .goesWithThePerson()
            .nothing("bookkeeping of the row", "id", "version")
            .person("who asked for a copy", "person_id")
            .fact("when, and what became of it", "asked_at", "state", "ended_at"),
        PersonalDataTable.of("personal_copy")
            .nothing("bookkeeping of the row", "id")
            .person("whose copy was taken by whom", "person_id", "taken_by")
            .fact(PROOF, "taken_at"));
  }
}
