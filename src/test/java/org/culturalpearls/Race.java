package org.culturalpearls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturalpearls.shared.Problem;

/** Lets several people act at the same moment, each in a thread and a transaction of its own. */
public final class Race {

  private Race() {}

  /** How many acts went through; the others were told of a problem. */
  public static int winners(Callable<?>... acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    var threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Callable<Boolean>> runners = new ArrayList<>();
      for (Callable<?> act : acts) {
        runners.add(() -> wins(start, act));
      }
      int winners = 0;
      for (Future<Boolean> result : threads.invokeAll(runners)) {
        winners += result.get() ? 1 : 0;
      }
      return winners;
    } finally {
      threads.shutdown();
    }
  }

  private static boolean wins(CyclicBarrier start, Callable<?> act) throws Exception {
    start.await();
    try {
      act.call();
      return true;
    } catch (Problem told) {
      return false;
    }
  }
}
