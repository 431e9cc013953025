package org.culturalpearls.practice.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds practices by title and town: those that everybody reads, and an editor's own. */
@Repository
class KnownPractices {

  private static final String AMONG =
      """
      select title.text as title, coalesce(m.name, town.text, '') as town
        from practice_text title
        join practice p on p.id = title.practice_id and p.author_id = :person
        left join practice_text town on town.practice_id = p.id and town.field = 'TOWN'
        left join municipality m on m.id = p.municipality_id
       where title.field = 'TITLE' and lower(title.text) = any(:titles)
      union
      select title.text,
             case when v.town_hidden then '' else coalesce(m.name, town.text, '') end
        from practice_version_text title
        join practice_version v on v.id = title.version_id and v.listed
        left join practice_version_text town on town.version_id = v.id and town.field = 'TOWN'
        left join municipality m on m.id = v.municipality_id
       where title.field = 'TITLE' and lower(title.text) = any(:titles)
      """;

  private final JdbcClient jdbc;

  KnownPractices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A practice as a person tells two apart. */
  record Name(String title, String town) {
    static Name of(String title, String town) {
      return new Name(plain(title), plain(town));
    }

    private static String plain(String text) {
      return OneLine.of(text).toLowerCase(Locale.ROOT);
    }
  }

  Set<Name> among(PersonId editor, Collection<String> titles) {
    return new HashSet<>(
        jdbc.sql(AMONG)
            .param("person", editor.value())
            .param(
                "titles",
                titles.stream()
                    .map(title -> Name.of(title, "").title())
                    .distinct()
                    .toArray(String[]::new))
            .query((row, number) -> Name.of(row.getString("title"), row.getString("town")))
            .list());
  }
}
