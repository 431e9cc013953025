package org.culturalpearls.letter.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in letters. */
@Component
class LetterPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("letter")
            .nothing(ROW, "id", "version", "mails")
            .person("who wrote it", "author_id")
            .fact("when, and what became of it", "state", "written_at", "sent_at")
            .fact("when, and what became of it", "withdrawn_at")
            .text(
                by("author_id"),
                "written for the programme office",
                "subject",
                "text",
                "german_subject",
                "german_text"),
        PersonalDataTable.of("letter_recipient")
            .namedBy("t.letter_id::text || '/' || t.person_id")
            .inCase("(select p.case_key from participation p where p.id = t.participation_id)", "")
            .nothing(ROW, "letter_id", "participation_id")
            .person("to whom", "person_id"));
  }
}
