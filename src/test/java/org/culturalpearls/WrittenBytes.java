package org.culturalpearls;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database holds and writes, to the byte: files grow by whole pages that are partly empty,
 * so that they say nothing about a few rows.
 */
public final class WrittenBytes {

  /** Of all rows, and of their entries in the indexes: eight bytes and the columns. */
  private static final String ALL_ROWS =
      """
      select format('select sum(pg_column_size(t.*)) from %s t', c.oid::regclass)
        from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      union all
      select format('select sum(8 + %s) from %s t %s',
        (select string_agg(
            format('coalesce(pg_column_size(%s), 0)', pg_get_indexdef(i.indexrelid, k, false)), '+')
           from generate_series(1, i.indnkeyatts) k),
        i.indrelid::regclass,
        'where ' || pg_get_expr(i.indpred, i.indrelid))
        from pg_index i join pg_class c on c.oid = i.indrelid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      """;

  private final JdbcClient jdbc;

  public WrittenBytes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all tables and indexes. */
  public long stored() {
    String sum =
        "select sum(bytes)::bigint from ("
            + String.join(" union all ", jdbc.sql(ALL_ROWS).query(String.class).list())
            + ") each(bytes)";
    return jdbc.sql(sum).query(Long.class).single();
  }

  /**
   * What the act writes to the log of the server, without the copies of whole pages that follow a
   * checkpoint: when there is one, is chance.
   */
  public long logged(Runnable act) {
    copiesOfPages("off");
    try {
      long before = log();
      act.run();
      return log() - before;
    } finally {
      copiesOfPages("on");
    }
  }

  private void copiesOfPages(String onOrOff) {
    jdbc.sql("alter system set full_page_writes = " + onOrOff).update();
    jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
    jdbc.sql("checkpoint").update();
  }

  private long log() {
    return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
        .query(Long.class)
        .single();
  }
}
