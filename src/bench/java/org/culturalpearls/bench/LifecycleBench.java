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
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Complete mentoring lifecycles through the application against the bare engine with the same
 * models, on one PostgreSQL with durable settings, in turns. Prints; asserts nothing.
 *
 * <p>Without slices only statements are counted. Both are warm after the lifecycles by which bytes
 * are measured.
 */
@ExtendWith(Benchmarks.class)
class LifecycleBench {

  /** Enough that each side has fetched blocks of ids as often as it does on average. */
  private static final int COUNTED = 10;

  @Test
  void lifecycles(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String ours = server.database("ours");
    String bare = server.database("bare");
    Counted bareCounter = new Counted();
    try (HikariDataSource pool = Server.pool(bare, 10);
        Application application = new Application(new Database(ours), ours);
        BareEngine engine =
            new BareEngine(
                new Database(bare),
                (DataSource) bareCounter.postProcessAfterInitialization(pool, "bare"))) {
      Slice.of(application, 4);
      Slice.of(engine, 4);
      statements(run, application, engine, bareCounter);
      if (Sizes.SLICES == 0) {
        return;
      }
      bytes(run, application, new Database(ours), engine, new Database(bare));
      turns(run, application, engine);
    }
  }

  private static void turns(Run run, Lifecycle application, Lifecycle engine) throws Exception {
    List<Slice> ours = new ArrayList<>();
    List<Slice> bare = new ArrayList<>();
    for (int i = 0; i < Sizes.SLICES; i++) {
      ours.add(Slice.of(application, Sizes.LIFECYCLES));
      bare.add(Slice.of(engine, Sizes.LIFECYCLES));
    }
    add(run, Figure.LIFECYCLES, ours, bare, Slice::perSecond);
    add(run, Figure.P95, ours, bare, Slice::p95);
  }

  private static void add(
      Run run,
      Figure figure,
      List<Slice> ours,
      List<Slice> bare,
      ToDoubleFunction<Slice> measured) {
    run.add(figure, Result.median(ours, measured), Result.median(bare, measured));
  }

  private static void statements(Run run, Application ours, BareEngine bare, Counted bareCounter)
      throws IOException {
    Statements a = new Statements(ours.counted());
    Statements b = new Statements(bareCounter);
    for (int i = 0; i < COUNTED; i++) {
      ours.run(a);
      bare.run(b);
    }
    run.add(Figure.STATEMENTS, a.perCompletion(), b.perCompletion());
    a.byKind().forEach((kind, count) -> run.statements(kind, count, b.byKind().get(kind)));
    Files.writeString(Path.of("target/statements-ours.txt"), a.texts());
    Files.writeString(Path.of("target/statements-bare.txt"), b.texts());
  }

  private static void bytes(
      Run run, Lifecycle ours, Database oursData, Lifecycle bare, Database bareData)
      throws Exception {
    Grown a = grown(ours, oursData);
    Grown b = grown(bare, bareData);
    run.add(Figure.BYTES, a.tables, b.tables);
    run.add(Figure.LOG, a.log, b.log);
  }

  /** Bytes for each lifecycle. */
  private record Grown(double tables, double log) {}

  private static Grown grown(Lifecycle lifecycle, Database database) throws Exception {
    double size = database.size();
    double log = database.wal();
    Slice.of(lifecycle, Sizes.GROWN);
    return new Grown((database.size() - size) / Sizes.GROWN, (database.wal() - log) / Sizes.GROWN);
  }
}
