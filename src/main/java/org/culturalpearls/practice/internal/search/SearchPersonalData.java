package org.culturalpearls.practice.internal.search;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares what the index keeps: words of published practices, which everybody reads. */
@Component
class SearchPersonalData implements PersonalDataInventory {

  private static final String COPY = "a copy of what is published of a practice";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("practice_entry")
            .namedBy("t.practice_id::text")
            .nothing(
                COPY,
                "practice_id",
                "language",
                "titles",
                "summaries",
                "town",
                "country",
                "kind",
                "evidence",
                "proved",
                "population",
                "published_at",
                "facets",
                "head",
                "lexemes"),
        PersonalDataTable.of("practice_word")
            .namedBy("t.word")
            .nothing("single words of published practices", "word", "lexeme"),
        PersonalDataTable.of("practice_search_miss")
            .namedBy("t.day || '/' || t.words")
            .nothing("what was looked for, without who asked", "day", "words", "times"));
  }
}
