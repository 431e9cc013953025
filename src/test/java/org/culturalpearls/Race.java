package org.culturalpearls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    return acts.length - losers(acts).size();
  }

  /** What those were told whose act did not go through. */
  public static List<Problem> losers(Callable<?>... acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    var threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Callable<Problem>> runners = new ArrayList<>();
      for (Callable<?> act : acts) {
        runners.add(() -> told(start, act));
      }
      List<Problem> told = new ArrayList<>();
      for (Future<Problem> result : threads.invokeAll(runners)) {
        told.add(result.get());
      }
      return told.stream().filter(Objects::nonNull).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static Problem told(CyclicBarrier start, Callable<?> act) throws Exception {
    start.await();
    try {
      act.call();
      return null;
    } catch (Problem told) {
      return told;
    }
  }
}
