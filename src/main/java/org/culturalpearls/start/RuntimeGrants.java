package org.culturalpearls.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Gives the application's user what it needs of the owner's tables: rows of all, but of trails no
 * more than to read and add; and no tables of its own, not even temporary ones. Whatever gets hold
 * of its connection can neither change what is told of a case nor take off the trigger that keeps
 * it.
 */
@Component
class RuntimeGrants {

  /**
   * Trails are the tables with the trigger {@code trail_stays}; its arguments are the columns that
   * erasure may empty.
   */
  private static final String GRANTS =
      """
      do $$
      declare
        application text := current_setting('pearls.application');
        trail record;
      begin
        perform pg_advisory_xact_lock(hashtextextended('pearls.grants', 0));
        if (select pg_has_role(current_user, datdba, 'USAGE')
            from pg_database where datname = current_database()) then
          execute format('revoke temporary on database %I from public, %I',
            current_database(), application);
        end if;
        execute format('grant usage on schema %I to %I', current_schema(), application);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I',
          current_schema(), application);
        execute format('grant usage, select on all sequences in schema %I to %I',
          current_schema(), application);
        execute format('revoke insert, update, delete on flyway_schema_history from %I', application);
        for trail in
          select t.tgrelid::regclass as name,
            max(rtrim(replace(encode(t.tgargs, 'escape'), '\\000', ','), ',')) as erasable
          from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
          where p.proname = 'trail_stays' and not t.tgisinternal
            and p.pronamespace = current_schema()::regnamespace
            and c.relnamespace = p.pronamespace
          group by t.tgrelid
        loop
          execute format('revoke update, delete on %s from %I', trail.name, application);
          if trail.erasable <> '' then
            execute format('grant update (%s) on %s to %I',
              (select string_agg(quote_ident(one), ', ')
                from unnest(string_to_array(trail.erasable, ',')) one),
              trail.name, application);
          end if;
        end loop;
      end $$
      """;

  private final JdbcConnectionDetails application;

  RuntimeGrants(JdbcConnectionDetails application) {
    this.application = application;
  }

  /** As the driver takes it: the address of the database may name the user, too. */
  private String user() {
    PGSimpleDataSource addressed = new PGSimpleDataSource();
    addressed.setUrl(application.getJdbcUrl());
    return addressed.getUser() == null ? application.getUsername() : addressed.getUser();
  }

  /** Does nothing where the application is the owner itself. */
  void give(Flyway flyway) {
    String user = user();
    try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
      if (!owner.getMetaData().getUserName().equals(user)) {
        give(owner, user);
      }
    } catch (SQLException refusal) {
      throw new StartRefused(
          "The user %s can't be given its rights: SPRING_FLYWAY_USER has to own the tables, and the user of SPRING_DATASOURCE_USERNAME has to exist."
              .formatted(user),
          refusal);
    }
  }

  private static void give(Connection owner, String user) throws SQLException {
    try (PreparedStatement named =
            owner.prepareStatement("select set_config('pearls.application', ?, false)");
        var statement = owner.createStatement()) {
      named.setString(1, user);
      named.execute();
      statement.execute(GRANTS);
    }
  }
}
