package org.culturalpearls.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import org.culturalpearls.TestDatabase;

/**
 * A database that version 0.1.0 on Spring Boot 3.5 left behind: its demo, in which people had
 * worked for a while and were logged in. Of pg_dump, as plain SQL with {@code --inserts --no-owner}
 * and without the lines that begin with a backslash.
 */
final class OlderDatabase {

  private static final String DUMP = "/older/demo-in-use.sql.gz";

  /**
   * As if it had been left yesterday, whenever that is, and those logged in had just looked at a
   * page.
   */
  private static final String LEFT_YESTERDAY =
      """
      set session_replication_role = replica;
      do $$
      declare
        days integer := current_date - 1 - (select loaded_at::date from public.demo_data);
        dated record;
      begin
        for dated in
          select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
           where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
             and (c.data_type = 'date' or c.data_type like 'timestamp%')
             and c.table_name <> 'flyway_schema_history'
        loop
          execute format('update public.%1$I set %2$I = %2$I + $1 where %2$I is not null',
            dated.table_name, dated.column_name) using make_interval(days => days);
        end loop;
      end $$;
      update public.web_session set last_access_time = extract(epoch from now()) * 1000;
      update public.web_session
         set expiry_time = last_access_time + max_inactive_interval * 1000::bigint;
      """;

  private OlderDatabase() {}

  /** The JDBC address of a copy of its own. */
  static String url() throws IOException, SQLException {
    String url = TestDatabase.freshUrl();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        InputStream dump = OlderDatabase.class.getResourceAsStream(DUMP);
        InputStream sql = new GZIPInputStream(dump)) {
      statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
      statement.execute(LEFT_YESTERDAY);
    }
    return url;
  }
}
