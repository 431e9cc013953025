package org.culturalpearls.practice.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;
import static org.culturalpearls.shared.personaldata.Whose.byOf;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in practices: what is published stays, the names of people go. */
@Component
class PracticePersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String WORDS = "words of a vocabulary, which are of nobody";
  private static final String ABOUT = "what the record says of a town, without a person";
  private static final String TOWN = "written for other towns to read";
  private static final Whose AUTHOR = byOf("author_id", "practice", "practice_id");
  private static final Whose PUBLISHED_AUTHOR =
      Whose.query(
          """
          select p.author_id from practice_version v join practice p on p.id = v.practice_id
          where v.id = t.version_id""");
  private static final Whose CHECKER = byOf("checked_by", "practice_check", "check_id");

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("practice_term")
            .namedBy("t.kind || '/' || t.key")
            .nothing(WORDS, "kind", "key", "position", "version", "retired"),
        PersonalDataTable.of("practice_term_word")
            .namedBy("t.kind || '/' || t.key || '/' || t.language")
            .nothing(WORDS, "kind", "key", "language", "name", "others"),
        PersonalDataTable.of("practice_term_change")
            .nothing(ROW, "id")
            .person("who changed a word of the vocabularies", "changed_by")
            .fact("which word, how and when", "kind", "key", "what", "language", "changed_at")
            .fact("which word, how and when", "words_before", "words_after"),
        record(PersonalDataTable.of("practice"))
            .nothing(ROW, "id", "version", "last_version")
            .person("who wrote it, is asked about it, declined it", "author_id")
            .person("who wrote it, is asked about it, declined it", "expert_id", "declined_by")
            .person("who archived it", "archived_by")
            .fact("where it stands", "stage", "round", "changed_at", "submitted_at", "due_at")
            .fact("where it stands", "archived_at", "fresh_at", "ask_at", "confirmation")
            .text(by("declined_by"), TOWN, "declined_for")
            .text(by("archived_by"), TOWN, "archived_for"),
        PersonalDataTable.of("practice_text")
            .namedBy("t.practice_id::text || '/' || t.field")
            .nothing(ROW, "practice_id")
            .fact(AUTHOR, "which part", "field")
            .text(AUTHOR, TOWN, "text"),
        PersonalDataTable.of("practice_facet")
            .namedBy("t.practice_id::text || '/' || t.kind || '/' || t.key")
            .nothing(WORDS, "practice_id", "kind", "key"),
        record(PersonalDataTable.of("practice_version"))
            .nothing(ROW, "id", "practice_id", "listed")
            .person("who published it", "published_by")
            .fact("which version when", "number", "published_at"),
        PersonalDataTable.of("practice_version_text")
            .namedBy("t.version_id::text || '/' || t.field")
            .nothing(ROW, "version_id")
            .fact(PUBLISHED_AUTHOR, "which part", "field")
            .text(PUBLISHED_AUTHOR, TOWN, "text"),
        PersonalDataTable.of("practice_version_facet")
            .namedBy("t.version_id::text || '/' || t.kind || '/' || t.key")
            .nothing(WORDS, "version_id", "kind", "key"),
        PersonalDataTable.of("practice_check")
            .nothing(ROW, "id", "practice_id")
            .person("who checked it", "checked_by")
            .fact("when", "round", "checked_at"),
        PersonalDataTable.of("practice_remark")
            .namedBy("t.check_id::text || '/' || t.section")
            .nothing(ROW, "check_id")
            .fact(CHECKER, "about which part", "section")
            .text(CHECKER, TOWN, "remark"),
        PersonalDataTable.of("practice_opinion")
            .nothing(ROW, "id", "practice_id", "version_id")
            .person("whose opinion it is", "expert_id")
            .fact("when", "round", "given_at")
            .text(by("expert_id"), TOWN, "text"),
        PersonalDataTable.of("practice_file")
            .nothing(ROW, "id", "practice_id", "in_draft")
            .person("who added it", "added_by")
            .fact("what it is, and since when", "kind", "licence", "added_at")
            .text(by("added_by"), TOWN, "name", "words", "credit")
            .nothing("seen on the page of the practice", "content", "small", "bytes", "media_type"),
        PersonalDataTable.of("practice_translation")
            .namedBy("t.practice_id::text || '/' || t.language || '/' || t.field")
            .nothing(ROW, "practice_id", "of_original")
            .fact(AUTHOR, "which part in which language", "language", "field")
            .text(AUTHOR, TOWN, "text"),
        PersonalDataTable.of("practice_version_translation")
            .namedBy("t.version_id::text || '/' || t.language || '/' || t.field")
            .nothing(ROW, "version_id", "changed")
            .fact(PUBLISHED_AUTHOR, "which part in which language", "language", "field")
            .text(PUBLISHED_AUTHOR, TOWN, "text"),
        PersonalDataTable.of("practice_version_file")
            .namedBy("t.version_id::text || '/' || t.file_id")
            .nothing(ROW, "version_id", "file_id"));
  }

  private static PersonalDataTable record(PersonalDataTable table) {
    return table
        .nothing(ABOUT, "kind", "municipality_id", "town_hidden", "country")
        .nothing(ABOUT, "language", "licence", "hosts_visits");
  }
}
