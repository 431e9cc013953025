package org.culturalpearls.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.Translation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the texts of practices in further languages. */
@Repository
class TranslationRows {

  /** What is saved anew fits the original as it is; what stays the same only where it says so. */
  private static final String SAVE =
      """
      insert into practice_translation (practice_id, language, field, text, of_original)
      select :practice, :language, :field, :text, md5(o.text)
        from practice_text o where o.practice_id = :practice and o.field = :field
      on conflict (practice_id, language, field) do update set text = excluded.text,
        of_original = case when practice_translation.text <> excluded.text or :fits
          then excluded.of_original else practice_translation.of_original end
      """;

  private static final String OF_DRAFT =
      """
      select t.language, t.field, t.text, md5(o.text) <> t.of_original as changed
        from practice_translation t
        join practice p on p.id = t.practice_id and p.language <> t.language
        join practice_text o on o.practice_id = t.practice_id and o.field = t.field
       where t.practice_id = :practice
      """;

  private static final String OF_VERSION =
      """
      select t.language, t.field, t.text, t.changed
        from practice_version_translation t join practice_version v on v.id = t.version_id
       where v.practice_id = :practice and v.number = :version
      """;

  private static final String RESET =
      """
      insert into practice_translation (practice_id, language, field, text, of_original)
      select v.practice_id, t.language, t.field, t.text,
             case when t.changed then '' else md5(o.text) end
        from practice_version_translation t
        join practice_version v on v.id = t.version_id
        join practice p on p.id = v.practice_id and p.last_version = v.number
        join practice_version_text o on o.version_id = v.id and o.field = t.field
       where v.practice_id = :practice
      """;

  private final JdbcClient jdbc;

  TranslationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(PracticeId practice, Language language, PracticeText field, String text, boolean fits) {
    jdbc.sql(SAVE)
        .param("practice", practice.value())
        .param("language", language.name())
        .param("field", field.name())
        .param("text", text)
        .param("fits", fits)
        .update();
  }

  void remove(PracticeId practice, Language language, PracticeText field) {
    jdbc.sql(
            "delete from practice_translation"
                + " where practice_id = ? and language = ? and field = ?")
        .params(practice.value(), language.name(), field.name())
        .update();
  }

  /** Returns whether there was any. */
  boolean remove(PracticeId practice, Language language) {
    return jdbc.sql("delete from practice_translation where practice_id = ? and language = ?")
            .params(practice.value(), language.name())
            .update()
        > 0;
  }

  /** The working copy becomes again what is public. */
  void reset(PracticeId practice) {
    deleteAll(practice);
    jdbc.sql(RESET).param("practice", practice.value()).update();
  }

  void deleteAll(PracticeId practice) {
    jdbc.sql("delete from practice_translation where practice_id = ?")
        .param(practice.value())
        .update();
  }

  List<Translation> ofDraft(PracticeId practice) {
    return translations(jdbc.sql(OF_DRAFT).param("practice", practice.value()));
  }

  List<Translation> ofVersion(PracticeId practice, int version) {
    return translations(
        jdbc.sql(OF_VERSION).param("practice", practice.value()).param("version", version));
  }

  private static List<Translation> translations(JdbcClient.StatementSpec query) {
    Map<Language, Map<PracticeText, Translation.Text>> all = new EnumMap<>(Language.class);
    query.query(
        row -> {
          put(all, row);
        });
    return all.entrySet().stream()
        .map(each -> new Translation(each.getKey(), each.getValue()))
        .toList();
  }

  private static void put(Map<Language, Map<PracticeText, Translation.Text>> all, ResultSet row)
      throws SQLException {
    all.computeIfAbsent(
            Language.valueOf(row.getString("language")),
            language -> new EnumMap<>(PracticeText.class))
        .put(
            PracticeText.valueOf(row.getString("field")),
            new Translation.Text(row.getString("text"), row.getBoolean("changed")));
  }
}
