package org.culturalpearls.conversation.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in conversations. */
@Component
class ConversationPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String OF_CASE =
      "(select p.case_key from participation p where p.id = t.participation_id)";
  private static final String PAGE = "/conversation";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("message")
            .inCase(OF_CASE, PAGE)
            .nothing(
                ROW,
                "id",
                "version",
                "participation_id",
                "mentoring_id",
                "number",
                "changed_number")
            .person("who wrote it", "author_id")
            .fact("when", "written_at", "edited_at", "withdrawn_at")
            .privateText(by("author_id"), "written to the people of the case only", "text"),
        PersonalDataTable.of("conversation").nothing(ROW, "participation_id", "last_number"),
        PersonalDataTable.of("conversation_reader")
            .namedBy("t.participation_id::text")
            .inCase(OF_CASE, PAGE)
            .goesWithThePerson()
            .nothing(ROW, "participation_id")
            .person("who reads", "person_id")
            .fact("up to where, and of what a mail told", "seen_number", "told_number"),
        PersonalDataTable.of("conversation_guest")
            .namedBy("t.participation_id::text")
            .inCase(OF_CASE, PAGE)
            .nothing(ROW, "participation_id")
            .person("who was asked in by whom", "person_id", "asked_by")
            .fact("when", "asked_at"),
        PersonalDataTable.of("answer_address")
            .namedBy("t.participation_id::text")
            .inCase(OF_CASE, PAGE)
            .goesWithThePerson()
            .nothing(ROW, "participation_id")
            .secret("takes answers by mail", "token_hash")
            .person("who answers", "person_id")
            .fact("when", "made_at"),
        PersonalDataTable.of("answer_mail")
            .namedBy("left(t.message_hash, 8)")
            .goesWithThePerson()
            .nothing(ROW, "message_hash")
            .person("who sent it", "person_id")
            .fact("whether it was taken, and when", "outcome", "came_at"),
        PersonalDataTable.of("answer_mailbox")
            .nothing(ROW, "id", "uid_validity", "last_uid", "taken_until"));
  }
}
