package org.culturalpearls.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks things up for the driver and measures what a database has taken up. */
final class Database {

  private final JdbcClient jdbc;

  Database(String url) {
    var source = new SingleConnectionDataSource(url, "postgres", "", true);
    this.jdbc = JdbcClient.create(source);
  }

  /** For rows by the hundred thousand: nobody waits for this connection, and it waits for ever. */
  JdbcClient jdbc() {
    return jdbc;
  }

  synchronized List<String> tasks(String key, String task) {
    return jdbc.sql(
            """
            select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
             where e.business_key_ = ? and t.task_def_key_ = ? order by t.id_
            """)
        .params(key, task)
        .query(String.class)
        .list();
  }

  synchronized List<String> timers(String key, String activity) {
    return jdbc.sql(
            """
            select j.id_ from act_ru_job j
              join act_ru_jobdef d on d.id_ = j.job_def_id_
              join act_ru_execution e on e.id_ = j.process_instance_id_
             where e.business_key_ = ? and d.act_id_ = ? order by j.id_
            """)
        .params(key, activity)
        .query(String.class)
        .list();
  }

  /** Bytes of all tables and indexes. */
  synchronized long size() {
    return jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
  }

  /** Bytes written to the log of the whole server so far. */
  synchronized long wal() {
    return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
        .query(Long.class)
        .single();
  }
}
