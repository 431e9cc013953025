package org.culturalpearls.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests to get in contact, with the public titles of the practices. */
@Repository
class ContactRequestQueries {

  private static final String LINE =
      """
      select r.*, t.text as title, coalesce(a.name, '') as asking_town,
             coalesce(h.name, '') as host_town
        from contact_request r
        join practice p on p.id = r.practice_id
        join practice_version v on v.practice_id = p.id and v.number = p.last_version
        join practice_version_text t on t.version_id = v.id and t.field = 'TITLE'
        left join municipality a on a.id = r.asking_town_id
        left join municipality h on h.id = r.host_town_id
      """;

  private static final String OF =
      LINE
          + """
           where r.asked_by = :person or r.host_id = :person or r.asking_town_id = any(:towns)
              or r.host_town_id = any(:towns) or (r.to_office and :office)
           order by r.asked_at desc, r.id desc limit :most offset :before
          """;

  /** A request that was declined counts for a while, so that nobody is asked again at once. */
  private static final String STANDS =
      """
      select exists (
        select 1 from contact_request where asked_by = :person and practice_id = :practice
           and (state in ('ASKED', 'AGREED') or state = 'DECLINED' and answered_at > :since))
      """;

  private final JdbcClient jdbc;

  ContactRequestQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one person ask once at a time, so that all that waits is counted. */
  void oneAfterTheOther(PersonId asker) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "contact-request:" + asker.value())
        .query()
        .listOfRows();
  }

  boolean stands(PersonId asker, PracticeId practice, Instant declinedSince) {
    return jdbc.sql(STANDS)
        .param("person", asker.value())
        .param("practice", practice.value())
        .param("since", declinedSince.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  int waiting(PersonId asker) {
    return jdbc.sql(
            "select count(*) from contact_request where asked_by = :person and state = 'ASKED'")
        .param("person", asker.value())
        .query(Integer.class)
        .single();
  }

  Optional<Row> row(ContactRequestId id) {
    return jdbc.sql(LINE + " where r.id = :id")
        .param("id", id.value())
        .query(ContactRequestQueries::row)
        .optional();
  }

  Paged<Row> of(PersonId person, Collection<MunicipalityId> towns, boolean office, int page) {
    return Paged.of(
        jdbc.sql(OF)
            .param("person", person.value())
            .param("towns", Columns.any(towns))
            .param("office", office)
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(ContactRequestQueries::row)
            .list(),
        page);
  }

  /**
   * A request as it is stored.
   *
   * @param askingTown null for a mentor or an editor
   * @param host null while anybody of the office may answer
   * @param hostTown null if the practice leaves it out
   */
  record Row(
      ContactRequestId id,
      PracticeId practice,
      String title,
      ContactState state,
      PersonId asker,
      MunicipalityId askingTown,
      String askingTownName,
      PersonId host,
      boolean toOffice,
      MunicipalityId hostTown,
      String hostTownName,
      String why,
      Instant askedAt,
      Instant closesAt,
      Instant answeredAt,
      DeclineReason declinedFor,
      Instant endedAt) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    Long askingTown = (Long) row.getObject("asking_town_id");
    Long host = (Long) row.getObject("host_id");
    Long hostTown = (Long) row.getObject("host_town_id");
    return new Row(
        new ContactRequestId(row.getLong("id")),
        new PracticeId(row.getLong("practice_id")),
        row.getString("title"),
        Columns.oneOf(row, "state", ContactState.class),
        new PersonId(row.getLong("asked_by")),
        askingTown == null ? null : new MunicipalityId(askingTown),
        row.getString("asking_town"),
        host == null ? null : new PersonId(host),
        row.getBoolean("to_office"),
        hostTown == null ? null : new MunicipalityId(hostTown),
        row.getString("host_town"),
        row.getString("why"),
        Columns.instant(row, "asked_at"),
        Columns.instant(row, "closes_at"),
        Columns.instant(row, "answered_at"),
        Columns.oneOf(row, "declined_for", DeclineReason.class),
        Columns.instant(row, "ended_at"));
  }
}
