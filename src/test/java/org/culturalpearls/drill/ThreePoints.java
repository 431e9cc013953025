package org.culturalpearls.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.DemoDatabase;

/**
 * Holds up mails where a node is to be killed: some before the mail server takes them, some between
 * its answer and the commit, whose row is locked before the answer is given. The rest passes.
 */
class ThreePoints implements CountingMailServer.Moments, AutoCloseable {

  private static final int EACH = 2;

  private final DemoDatabase database;
  private final Semaphore placesBefore = new Semaphore(EACH);
  private final Semaphore placesBetween = new Semaphore(EACH);
  private final AtomicInteger before = new AtomicInteger();
  private final List<AutoCloseable> between = new CopyOnWriteArrayList<>();
  private final AtomicInteger passed = new AtomicInteger();
  private final CountDownLatch open = new CountDownLatch(1);

  ThreePoints(DemoDatabase database) {
    this.database = database;
  }

  @Override
  public String called() throws Exception {
    if (placesBefore.tryAcquire()) {
      before.incrementAndGet();
      if (!open.await(2, TimeUnit.SECONDS)) {
        // the node gives it up soon; another one takes its place
        before.decrementAndGet();
        placesBefore.release();
      }
      return "421 not any more";
    }
    return "220 at your service";
  }

  @Override
  public String handed(String messageId, String recipient) throws Exception {
    if (placesBetween.tryAcquire()) {
      between.add(
          database.hold("select 1 from mail where message_id = '" + messageId + "' for update"));
    } else {
      passed.incrementAndGet();
    }
    return CountingMailServer.FINE;
  }

  boolean areTaken() {
    return before.get() == EACH && between.size() == EACH && passed.get() > 0;
  }

  int locks() {
    return EACH;
  }

  @Override
  public void close() throws Exception {
    open.countDown();
    for (AutoCloseable held : new ArrayList<>(between)) {
      held.close();
    }
  }
}
