package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.desk.PersonListService.Order;
import org.culturalpearls.desk.PersonListService.Wanted;
import org.culturalpearls.desk.PersonListService.WayIn;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, sorts and cuts the list of people in one statement (ADR 39). */
@Component
class PersonListQueries {

  private static final String LINK =
      """
      exists (select 1 from invitation i
                   where i.person_id = p.id
                     and i.kind in ('INVITATION', 'PASSWORD_RESET', 'SIGN_IN') and
      """;

  private static final String FOUND =
      """
      with f as (
        select p.id, lower(p.name) as name, lower(o.name) as organisation, p.country,
               case when exists (select 1 from credential c where c.person_id = p.id)
                      or {link} i.used_at is not null) then 'CAME'
                    when {link} i.voided_at is null and i.expires_at > :now) then 'INVITED'
                    else 'NONE' end as way,
               exists (select 1 from refused_address r
                        where r.person_id = p.id and r.address = p.email) as refused
          from person p
          left join organisation o on o.id = p.organisation_id
         where (:text = '' or strpos(lower(p.name), :text) > 0 or strpos(p.email, :text) > 0
             or strpos(lower(o.name), :text) > 0)
           and (:organisation = '' or strpos(lower(o.name), :organisation) > 0)
           and (cast(:country as text) is null or p.country = :country)
           and (cast(:active as boolean) is null or p.active = :active)
           and (cast(:role as text) is null or exists (
             select 1 from person_role r where r.person_id = p.id and r.role = :role))
      )
      select f.id, f.way, f.refused, count(*) over () as total from f
       where (cast(:way as text) is null or f.way = :way) and (not :refused or f.refused)
       order by {order} limit :limit offset :offset
      """
          .replace("{link}", LINK.strip());

  private final JdbcClient jdbc;

  PersonListQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns a part of the list, in its order. */
  List<Found> found(Wanted wanted, Instant now, int limit, int offset) {
    return jdbc.sql(FOUND.replace("{order}", order(wanted.order(), wanted.down())))
        .param("text", part(wanted.text()))
        .param("organisation", part(wanted.organisation()))
        .param("country", wanted.country() == null ? null : wanted.country().name())
        .param("active", wanted.active())
        .param("role", wanted.role() == null ? null : wanted.role().name())
        .param("way", wanted.way() == null ? null : wanted.way().name())
        .param("refused", wanted.refused())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .param("offset", offset)
        .query(PersonListQueries::found)
        .list();
  }

  private static String part(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  private static String order(Order order, boolean down) {
    String direction = down ? " desc" : " asc";
    String name = "f.name, f.id";
    return switch (order) {
      case NAME -> "f.name" + direction + ", f.id";
      case ORGANISATION -> "f.organisation" + direction + " nulls last, " + name;
      case COUNTRY -> "f.country" + direction + " nulls last, " + name;
      case WAY ->
          "array_position(array['NONE', 'INVITED', 'CAME'], f.way)" + direction + ", " + name;
    };
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new PersonId(row.getLong("id")),
        WayIn.valueOf(row.getString("way")),
        row.getBoolean("refused"),
        row.getInt("total"));
  }

  /**
   * A row of the list.
   *
   * @param total how many rows the whole list has
   */
  record Found(PersonId id, WayIn way, boolean refused, int total) {}
}
