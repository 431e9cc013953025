package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.culturalpearls.StatementCounter;
import org.junit.jupiter.api.Test;

/**
 * Complete mentoring lifecycles through the application against the bare engine with the same
 * models, on one PostgreSQL with durable settings, in turns. Prints; asserts nothing.
 *
 * <p>{@code -Dbench.slices=7 -Dbench.lifecycles=40} set how many turns and lifecycles for each.
 */
class LifecycleBench {

  private static final int THREADS = 4;
  private static final int SLICES = Integer.getInteger("bench.slices", 7);
  private static final int LIFECYCLES = Integer.getInteger("bench.lifecycles", 40);

  private record Slice(double perSecond, double p95) {}

  @Test
  void lifecyclesPerSecond() throws Exception {
    try (EmbeddedPostgres server = durable()) {
      String ours = database(server, "ours");
      String bare = database(server, "bare");
      StatementCounter bareCounter = new StatementCounter();
      try (HikariDataSource pool = pool(bare);
          Application application = new Application(new Database(ours), ours);
          BareEngine engine =
              new BareEngine(
                  new Database(bare),
                  (DataSource) bareCounter.postProcessAfterInitialization(pool, "bare"))) {
        slice(application, LIFECYCLES);
        slice(engine, LIFECYCLES);
        statements(application, engine, bareCounter);
        bytes(application, new Database(ours), engine, new Database(bare));
        turns(application, engine);
      }
    }
  }

  private static void turns(Lifecycle application, Lifecycle engine) throws Exception {
    List<Slice> ours = new ArrayList<>();
    List<Slice> bare = new ArrayList<>();
    for (int i = 0; i < SLICES; i++) {
      ours.add(slice(application, LIFECYCLES));
      bare.add(slice(engine, LIFECYCLES));
    }
    double oursRate = median(ours.stream().map(Slice::perSecond).toList());
    double bareRate = median(bare.stream().map(Slice::perSecond).toList());
    double oursP95 = median(ours.stream().map(Slice::p95).toList());
    double bareP95 = median(bare.stream().map(Slice::p95).toList());
    System.out.printf(
        "lifecycles per second, %d threads: ours %.1f, bare %.1f, ratio %.2f%n",
        THREADS, oursRate, bareRate, oursRate / bareRate);
    System.out.printf(
        "p95 of a completion, ms: ours %.1f, bare %.1f, ratio %.2f%n",
        oursP95, bareP95, oursP95 / bareP95);
  }

  private static void statements(Application ours, BareEngine bare, StatementCounter bareCounter) {
    int n = ours.counted().during(() -> ours.run(new Stopwatch()));
    int m = bareCounter.during(() -> bare.run(new Stopwatch()));
    System.out.printf(
        "statements per lifecycle of %d completions, starts and timers included:"
            + " ours %d (%.1f a completion), bare %d (%.1f a completion)%n",
        Lifecycle.COMPLETIONS,
        n,
        (double) n / Lifecycle.COMPLETIONS,
        m,
        (double) m / Lifecycle.COMPLETIONS);
  }

  private static void bytes(Lifecycle ours, Database oursData, Lifecycle bare, Database bareData)
      throws Exception {
    long[] a = grown(ours, oursData);
    long[] b = grown(bare, bareData);
    System.out.printf(
        "bytes per lifecycle: ours %,d, bare %,d, ratio %.2f; log: ours %,d, bare %,d, ratio %.2f%n",
        a[0], b[0], (double) a[0] / b[0], a[1], b[1], (double) a[1] / b[1]);
  }

  private static long[] grown(Lifecycle lifecycle, Database database) throws Exception {
    long size = database.size();
    long wal = database.wal();
    slice(lifecycle, 200);
    return new long[] {(database.size() - size) / 200, (database.wal() - wal) / 200};
  }

  private static Slice slice(Lifecycle lifecycle, int count) throws Exception {
    Stopwatch watch = new Stopwatch();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        running.add(threads.submit(() -> lifecycle.run(watch)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    return new Slice(count * THREADS / watch.busySeconds(), watch.p95());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static EmbeddedPostgres durable() throws Exception {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setRegisterShutdownHook(false)
        .start();
  }

  private static String database(EmbeddedPostgres server, String name) throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("postgres");
    pool.setPassword("");
    pool.setMaximumPoolSize(10);
    return pool;
  }
}
