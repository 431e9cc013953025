package org.culturalpearls.letter.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService.Named;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterService.Town;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and stores the recipients of letters, each list in one statement. */
@Component
class RecipientQueries {

  /** Cases {@code p} of which a coordinator knows nothing, where their nomination is hidden. */
  private static final String ONLY_NOMINATION = "p.stage in ('ENTERED', 'NOT_SELECTED')";

  private static final String OPEN_MENTORING =
      "m.state in ('SEEKING', 'ASKED', 'AGREEING', 'ACTIVE', 'CLOSING')";

  private static final String TOWNS =
      """
      select p.case_key, t.name from participation p join municipality t on t.id = p.municipality_id
       where p.case_key = any(:towns) and not (p.case_key = any(:hidden) and {only})
       order by t.name_key, p.id
      """
          .replace("{only}", ONLY_NOMINATION);

  private static final String PEOPLE =
      "select id, name from person where id = any(:people) order by lower(name), id";

  private static final String INSERT =
      """
      insert into letter_recipient (letter_id, person_id, participation_id)
      select :letter, x.person_id, p.id
        from participation p join team_member x on x.participation_id = p.id
       where :team and p.case_key = any(:towns)
      union
      select :letter, h.id, p.id
        from participation p
        join mentoring m on m.participation_id = p.id and {open}
        join person h on h.id in (m.lead_id, m.twin_id)
       where :mentors and p.case_key = any(:towns)
      union
      select :letter, h.id, null from person h where h.id = any(:people)
      """
          .replace("{open}", OPEN_MENTORING);

  private static final String FOUND =
      """
      select r.person_id, h.name, h.language, h.active, p.id as participation_id, p.case_key,
             t.name as town, coalesce({only}, false) as only_nomination,
             is_of_rehearsal(p.case_key, '') as rehearsal,
             exists (select 1 from refused_address f
                      where f.person_id = h.id and f.address = h.email) as refused,
             p.id is null
               or exists (select 1 from team_member x
                           where x.participation_id = p.id and x.person_id = h.id)
               or exists (select 1 from mentoring m
                           where m.participation_id = p.id and {open}
                             and h.id in (m.lead_id, m.twin_id)) as belongs
        from letter_recipient r
        join person h on h.id = r.person_id
        left join participation p on p.id = r.participation_id
        left join municipality t on t.id = p.municipality_id
       where r.letter_id = :letter
       order by lower(h.name), h.id, t.name_key, p.id
      """
          .replace("{only}", ONLY_NOMINATION)
          .replace("{open}", OPEN_MENTORING);

  private static final String STATES =
      """
      select r.person_id, m.state
        from (select distinct letter_id, person_id from letter_recipient
               where letter_id = :letter) r
        join mail m on m.kind in ('LETTER', 'ENTRY_LETTER')
         and m.unique_key = '{prefix}' || r.letter_id || ':' || r.person_id
      """
          .replace("{prefix}", LetterMails.PREFIX);

  private final JdbcClient jdbc;

  RecipientQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A recipient with one of the cases with which the person was chosen.
   *
   * @param participation null where the person was chosen without a case
   * @param onlyNomination whether the case is nothing but a nomination, which may be hidden
   * @param belongs whether the person still belongs to the case
   */
  record Row(
      PersonId person,
      String name,
      Language language,
      boolean active,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      boolean onlyNomination,
      boolean rehearsal,
      boolean refused,
      boolean belongs) {}

  List<Town> towns(Collection<CaseKey> towns, Set<CaseKey> hidden) {
    return jdbc.sql(TOWNS)
        .param("towns", keys(towns))
        .param("hidden", keys(hidden))
        .query(
            (row, number) ->
                new Town(new CaseKey(row.getString("case_key")), row.getString("name")))
        .list();
  }

  List<Named> people(Collection<PersonId> people) {
    return jdbc.sql(PEOPLE)
        .param("people", Columns.any(people))
        .query((row, number) -> new Named(new PersonId(row.getLong("id")), row.getString("name")))
        .list();
  }

  void insert(
      LetterId letter, Collection<CaseKey> towns, Set<Side> sides, Collection<PersonId> people) {
    jdbc.sql(INSERT)
        .param("letter", letter.value())
        .param("towns", keys(towns))
        .param("team", sides.contains(Side.TEAM))
        .param("mentors", sides.contains(Side.MENTORS))
        .param("people", Columns.any(people))
        .update();
  }

  List<Row> rows(LetterId letter) {
    return jdbc.sql(FOUND).param("letter", letter.value()).query(RecipientQueries::row).list();
  }

  /** Returns the state of each mail of a letter, by its recipient. */
  Map<PersonId, MailState> states(LetterId letter) {
    return jdbc
        .sql(STATES)
        .param("letter", letter.value())
        .query(
            (row, number) ->
                Map.entry(
                    new PersonId(row.getLong("person_id")),
                    MailState.valueOf(row.getString("state"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void delete(LetterId letter) {
    jdbc.sql("delete from letter_recipient where letter_id = :letter")
        .param("letter", letter.value())
        .update();
  }

  private static String[] keys(Collection<CaseKey> towns) {
    return towns.stream().map(CaseKey::value).toArray(String[]::new);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String caseKey = row.getString("case_key");
    return new Row(
        new PersonId(row.getLong("person_id")),
        row.getString("name"),
        Language.valueOf(row.getString("language")),
        row.getBoolean("active"),
        caseKey == null ? null : new ParticipationId(row.getLong("participation_id")),
        caseKey == null ? null : new CaseKey(caseKey),
        row.getString("town"),
        row.getBoolean("only_nomination"),
        row.getBoolean("rehearsal"),
        row.getBoolean("refused"),
        row.getBoolean("belongs"));
  }
}
