package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nominations that forty clients submit at once in the last minute before the call closes: as forms
 * over the loopback, as calls without the web, and the same task of the same model on the bare
 * engine, on one PostgreSQL with durable settings, in turns. Prints; asserts nothing.
 */
@ExtendWith(Benchmarks.class)
class NominationRushBench {

  private static final int CLIENTS = 40;

  /**
   * Two connections for each client: the engine's own ids take a second one while the first is
   * held, and with fewer all wait for each other. The application does with its sixteen.
   */
  private static final int POOL = 2 * CLIENTS;

  /** The first turn of a round is for the compiler. */
  private static final int TURNS = 2;

  @Test
  void submissions(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String ours = server.database("ours");
    String bare = server.database("bare");
    try (HikariDataSource pool = Server.pool(bare, POOL);
        Application application = new Application(new Database(ours), ours, RushingTowns.BEANS);
        BareEngine engine = new BareEngine(new Database(bare), pool)) {
      RushingTowns towns = new RushingTowns(application, CLIENTS);
      for (int turn = 1; turn <= TURNS; turn++) {
        Rush form = Rush.of(towns.byForm(Sizes.NOMINATIONS));
        Rush call = Rush.of(towns.byCall(Sizes.NOMINATIONS));
        Rush alone = Rush.of(onBareEngine(engine));
        if (turn == TURNS) {
          print("forms over the loopback", form);
          print("without the web", call);
          print("bare engine", alone);
          run.add(Figure.RUSH, call.perSecond(), alone.perSecond());
          run.add(Figure.RUSH_OF_FORMS, form.perSecond(), alone.perSecond());
        }
      }
    }
  }

  private static List<List<Runnable>> onBareEngine(BareEngine engine) {
    List<List<Runnable>> work = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      List<Runnable> own = new ArrayList<>();
      for (int one = client; one < Sizes.NOMINATIONS; one += CLIENTS) {
        String task = engine.open("NominationProcess", "UserTask_WriteNomination");
        own.add(() -> engine.complete(task));
      }
      work.add(own);
    }
    return work;
  }

  private static void print(String how, Rush rush) {
    System.out.printf(
        "%d nominations by %d clients, %s: %.1f a second, p50 %.1f ms, p95 %.1f ms%n",
        Sizes.NOMINATIONS, CLIENTS, how, rush.perSecond(), rush.p50(), rush.p95());
  }
}
