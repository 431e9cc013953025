package org.culturalpearls.people.internal;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in the tables of people. */
@Component
class PeoplePersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("person")
            .whose("t.id = :person")
            .nothing(ROW, "id", "version")
            .profile("says who it is", "name", "email", "organisation_id")
            .profile("keeps the person from judging towns of the country", "country")
            .fact("how pages and mails speak to the person", "language", "zone")
            .fact("whether the person may log in", "active", "erased_at")
            .fact("until when the address has to be confirmed", "unconfirmed_until"),
        PersonalDataTable.of("person_role")
            .goesWithThePerson()
            .namedBy("t.person_id::text || '/' || t.role")
            .person("whose role", "person_id")
            .fact("what the person may do", "role"),
        PersonalDataTable.of("role_change")
            .nothing(ROW, "id")
            .person("who got and who gave the roles: proves who could decide", "person_id")
            .person("who got and who gave the roles: proves who could decide", "changed_by")
            .fact("what was given and taken when", "changed_at", "given", "taken"),
        PersonalDataTable.of("address_change")
            .whose("t.person_id = :person")
            .nothing(ROW, "id")
            .person("whose address, and who changed it: proves who could log in", "person_id")
            .person("whose address, and who changed it: proves who could log in", "changed_by")
            .fact("when it was changed", "changed_at")
            .profile("the address before and after", "old_address", "new_address"),
        PersonalDataTable.of("credential")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("whose password", "person_id")
            .secret("proves a password", "password_hash")
            .fact("when it was chosen", "changed_at"),
        PersonalDataTable.of("mentor_profile")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("whose profile", "person_id")
            .nothing(ROW, "version")
            .profile("what the mentor offers", "country", "themes", "languages", "countries")
            .profile("how much and when", "capacity", "absent_from", "absent_until"),
        PersonalDataTable.of("contact_detail")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("who is reached so", "person_id")
            .nothing(ROW, "version")
            .profile("how people of the own mentorings reach the person", "telephone", "reachable")
            .fact("whether the number is shown to them", "telephone_shown"),
        PersonalDataTable.of("invitation")
            .whose("t.person_id = :person")
            .goesWithThePerson()
            .nothing(ROW, "id")
            .person("for whom, and who made it", "person_id", "issued_by")
            .secret("opens the account once", "token_hash")
            .fact("what became of the link", "kind", "issued_at", "expires_at")
            .fact("what became of the link", "used_at", "voided_at")
            .nothing("a page of the application, to go on to", "target")
            .profile("the address that the person asked for", "new_address"),
        PersonalDataTable.of("setup_token")
            .namedBy("t.token_hash")
            .nothing("made before there are persons", "token_hash", "issued_at"),
        PersonalDataTable.of("waiting_import")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("who sent the file", "person_id")
            .fact("what was sent when", "file_name", "kind", "sent_at")
            .secret("the file, in which others stand: kept for a day", "key", "content"),
        PersonalDataTable.of("affiliation")
            .goesWithThePerson()
            .nothing(ROW, "id")
            .person("who worked for the organisation", "person_id")
            .profile("for whom: keeps the person from judging towns of it", "organisation_id")
            .fact("since when and until when", "since", "until"),
        PersonalDataTable.of("former_country")
            .goesWithThePerson()
            .nothing(ROW, "id")
            .person("who was of the country", "person_id")
            .profile("keeps the person from judging towns of the country", "country")
            .fact("until when", "until"),
        PersonalDataTable.of("tie_change")
            .whose("t.person_id = :person")
            .nothing(ROW, "id", "version")
            .person("whose tie, who asked, who decided: proves who could judge", "person_id")
            .person("whose tie, who asked, who decided: proves who could judge", "asked_by")
            .person("whose tie, who asked, who decided: proves who could judge", "decided_by")
            .fact("what was asked for and decided when", "kind", "asked_at")
            .fact("what was asked for and decided when", "state", "decided_at")
            .profile("for whom the person works", "old_organisation_id", "new_organisation_id")
            .profile("of which country the person is", "old_country", "new_country")
            .text(Whose.by("decided_by"), "why it was refused", "reason"),
        PersonalDataTable.of("organisation")
            .nothing("an organisation, which is no person", "id", "version", "name", "name_key")
            .nothing("an organisation, which is no person", "country", "parent_id")
            .nothing("an organisation, which is no person", "merged_into_id")
            .person("who merged it: changes what ties people", "merged_by")
            .fact("when it was merged", "merged_at"),
        PersonalDataTable.of("municipality")
            .nothing("a town, which is public", "id", "version", "name", "name_key")
            .nothing("a town, which is public", "country", "region")
            .nothing("a town, which is public", "population", "population_year")
            .nothing("a town, which is public", "latitude", "longitude"));
  }
}
