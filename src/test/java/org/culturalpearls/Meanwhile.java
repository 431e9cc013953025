package org.culturalpearls;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturalpearls.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody acts while what somebody else does is done but not committed yet, and waits for it. */
public final class Meanwhile {

  private final TransactionOperations transactions;
  private final JdbcClient jdbc;

  public Meanwhile(TransactionOperations transactions, JdbcClient jdbc) {
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /**
   * What the second is told, who has begun before the first is over; null where it went through.
   */
  public Problem told(Runnable first, Runnable second) throws Exception {
    return told(first, second, () -> {});
  }

  /** As above; the first goes on in the same transaction once the second has begun. */
  public Problem told(Runnable first, Runnable second, Runnable then) throws Exception {
    CountDownLatch acted = new CountDownLatch(1);
    CountDownLatch commits = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> holder =
          threads.submit(
              () ->
                  transactions.executeWithoutResult(
                      status -> {
                        first.run();
                        acted.countDown();
                        awaited(commits);
                        then.run();
                      }));
      await().until(() -> acted.getCount() == 0 || holder.isDone());
      Future<Problem> waiting = threads.submit(told(second));
      try {
        await().until(() -> waiting.isDone() || somebodyWaits());
      } finally {
        commits.countDown();
      }
      holder.get();
      return waiting.get();
    } finally {
      commits.countDown();
      threads.shutdown();
    }
  }

  private static Callable<Problem> told(Runnable act) {
    return () -> {
      try {
        act.run();
        return null;
      } catch (Problem told) {
        return told;
      }
    };
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            "select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database()")
        .query(Boolean.class)
        .single();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
