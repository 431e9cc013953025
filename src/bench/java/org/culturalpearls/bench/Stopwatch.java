package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Time spent in the engine under test, all threads added, and the time of each completion. */
final class Stopwatch implements Watch {

  private final AtomicLong busy = new AtomicLong();
  private final List<Long> completions = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void other(String what, Runnable act) {
    long from = System.nanoTime();
    act.run();
    busy.addAndGet(System.nanoTime() - from);
  }

  @Override
  public void completion(String task, Runnable act) {
    long from = System.nanoTime();
    act.run();
    long took = System.nanoTime() - from;
    busy.addAndGet(took);
    completions.add(took);
  }

  double busySeconds() {
    return busy.get() / 1e9;
  }

  /** Milliseconds under which 95 of 100 completions stayed. */
  double p95() {
    List<Long> sorted = completions.stream().sorted().toList();
    return sorted.get((int) (sorted.size() * 0.95)) / 1e6;
  }
}
