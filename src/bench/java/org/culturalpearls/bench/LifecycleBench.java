package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Complete mentoring lifecycles through the application against the bare engine with the same
 * models, on one PostgreSQL with durable settings, in turns. Prints; asserts nothing.
 *
 * <p>{@code -Dbench.slices=7 -Dbench.lifecycles=40} set how many turns and lifecycles for each;
 * without slices only statements are counted. Both are warm after the two hundred lifecycles by
 * which bytes are measured.
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
      Counted bareCounter = new Counted();
      try (HikariDataSource pool = pool(bare);
          Application application = new Application(new Database(ours), ours);
          BareEngine engine =
              new BareEngine(
                  new Database(bare),
                  (DataSource) bareCounter.postProcessAfterInitialization(pool, "bare"))) {
        slice(application, 4);
        slice(engine, 4);
        statements(application, engine, bareCounter);
        if (SLICES == 0) {
          return;
        }
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

  private static void statements(Application ours, BareEngine bare, Counted bareCounter)
      throws IOException {
    Statements a = new Statements(ours.counted());
    ours.run(a);
    Statements b = new Statements(bareCounter);
    bare.run(b);
    System.out.printf(
        "statements per completion: ours %.1f, bare %.1f%n", a.perCompletion(), b.perCompletion());
    a.byKind()
        .forEach(
            (kind, count) ->
                System.out.printf(
                    "  %-36s ours %5.1f, bare %5.1f%n", kind, count, b.byKind().get(kind)));
    Files.writeString(Path.of("target/statements-ours.txt"), a.texts());
    Files.writeString(Path.of("target/statements-bare.txt"), b.texts());
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
