package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nominations that forty clients submit at once in the last minute before the call closes: as forms
 * over the loopback, as calls without the web, and the same task of the same model on the bare
 * engine, on one PostgreSQL with durable settings, in turns. Prints; asserts nothing.
 */
class NominationRushBench {

  private static final int CLIENTS = 40;

  /**
   * Two connections for each client: the engine's own ids take a second one while the first is
   * held, and with fewer all wait for each other. The application does with its sixteen.
   */
  private static final int POOL = 2 * CLIENTS;

  private static final int NOMINATIONS = Integer.getInteger("bench.nominations", 300);

  @Test
  void submissionsPerSecond() throws Exception {
    try (Server server = new Server()) {
      String ours = server.database("ours");
      String bare = server.database("bare");
      try (HikariDataSource pool = Server.pool(bare);
          Application application = new Application(new Database(ours), ours, RushingTowns.BEANS);
          BareEngine engine = new BareEngine(new Database(bare), pool)) {
        pool.setMaximumPoolSize(POOL);
        RushingTowns towns = new RushingTowns(application, CLIENTS);
        List<Rush> forms = new ArrayList<>();
        List<Rush> calls = new ArrayList<>();
        List<Rush> alone = new ArrayList<>();
        for (int i = -1; i < Math.max(1, Slice.SLICES); i++) {
          Rush form = Rush.of(towns.byForm(NOMINATIONS));
          Rush call = Rush.of(towns.byCall(NOMINATIONS));
          Rush bareOne = Rush.of(onBareEngine(engine));
          if (i >= 0) {
            forms.add(form);
            calls.add(call);
            alone.add(bareOne);
          }
        }
        print("by form over the loopback", forms, alone);
        print("without the web", calls, alone);
      }
    }
  }

  private static List<List<Runnable>> onBareEngine(BareEngine engine) {
    List<List<Runnable>> work = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      List<Runnable> own = new ArrayList<>();
      for (int one = client; one < NOMINATIONS; one += CLIENTS) {
        String task = engine.open("NominationProcess", "UserTask_WriteNomination");
        own.add(() -> engine.complete(task));
      }
      work.add(own);
    }
    return work;
  }

  private static void print(String how, List<Rush> ours, List<Rush> bare) {
    double a = Rush.median(ours, Rush::perSecond);
    double b = Rush.median(bare, Rush::perSecond);
    System.out.printf(
        "%d nominations by %d clients, %s: ours %.1f a second, bare engine %.1f, ratio %.2f;"
            + " p50 %.1f and %.1f ms, p95 %.1f and %.1f ms%n",
        NOMINATIONS,
        CLIENTS,
        how,
        a,
        b,
        a / b,
        Rush.median(ours, Rush::p50),
        Rush.median(bare, Rush::p50),
        Rush.median(ours, Rush::p95),
        Rush.median(bare, Rush::p95));
  }
}
