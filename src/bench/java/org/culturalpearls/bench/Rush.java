package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Many clients do what each has to do, all at once. */
record Rush(double perSecond, double p50, double p95) {

  /**
   * @param work what each client does, one after the other
   */
  static Rush of(List<List<Runnable>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<long[]>> running = new ArrayList<>();
      for (List<Runnable> own : work) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return own.stream().mapToLong(Rush::nanos).toArray();
                }));
      }
      long began = System.nanoTime();
      start.countDown();
      LongStream.Builder all = LongStream.builder();
      for (Future<long[]> each : running) {
        Arrays.stream(each.get()).forEach(all::add);
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      long[] took = all.build().sorted().toArray();
      return new Rush(
          took.length / seconds, took[took.length / 2] / 1e6, took[took.length * 95 / 100] / 1e6);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long nanos(Runnable act) {
    long from = System.nanoTime();
    act.run();
    return System.nanoTime() - from;
  }
}
