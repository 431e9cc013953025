package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some lifecycles in a row, on four threads. */
record Slice(double perSecond, double p95) {

  static final int THREADS = 4;

  static Slice of(Lifecycle lifecycle, int count) throws Exception {
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
}
