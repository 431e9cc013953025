package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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

  @Test
  void lifecyclesPerSecond() throws Exception {
    try (Server server = new Server()) {
      String ours = server.database("ours");
      String bare = server.database("bare");
      Counted bareCounter = new Counted();
      try (HikariDataSource pool = Server.pool(bare);
          Application application = new Application(new Database(ours), ours);
          BareEngine engine =
              new BareEngine(
                  new Database(bare),
                  (DataSource) bareCounter.postProcessAfterInitialization(pool, "bare"))) {
        Slice.of(application, 4);
        Slice.of(engine, 4);
        statements(application, engine, bareCounter);
        if (Slice.SLICES == 0) {
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
    for (int i = 0; i < Slice.SLICES; i++) {
      ours.add(Slice.of(application, Slice.LIFECYCLES));
      bare.add(Slice.of(engine, Slice.LIFECYCLES));
    }
    print("lifecycles per second, 4 threads", ours, bare, Slice::perSecond);
    print("p95 of a completion, ms", ours, bare, Slice::p95);
  }

  private static void print(
      String what, List<Slice> ours, List<Slice> bare, ToDoubleFunction<Slice> figure) {
    double a = Slice.median(ours, figure);
    double b = Slice.median(bare, figure);
    System.out.printf("%s: ours %.1f, bare %.1f, ratio %.2f%n", what, a, b, a / b);
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
    Slice.of(lifecycle, 200);
    return new long[] {(database.size() - size) / 200, (database.wal() - wal) / 200};
  }
}
