package org.culturalpearls.drill;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that first lets every caller wait, and then has a fault for each of these people,
 * until it is mended.
 */
class Faults implements CountingMailServer.Moments, AutoCloseable {

  private static final String HANG_UP = null;

  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final Set<String> struck = ConcurrentHashMap.newKeySet();
  private final AtomicInteger waiting = new AtomicInteger();
  private final CountDownLatch speaks = new CountDownLatch(1);
  private final CountDownLatch mended = new CountDownLatch(1);

  Faults(DuePeople people) {
    people.each().forEach(id -> faults.put(DuePeople.address(id), Fault.of(id)));
  }

  int waiting() {
    return waiting.get();
  }

  /** No caller has to wait for the first word any more. */
  void speak() {
    speaks.countDown();
  }

  boolean allStruck() {
    return struck.size() == faults.size();
  }

  @Override
  public String called() throws Exception {
    if (speaks.getCount() == 0) {
      return "220 at your service";
    }
    waiting.incrementAndGet();
    speaks.await();
    return "421 not any more";
  }

  @Override
  public String named(String recipient) throws Exception {
    Fault fault = faults.get(recipient);
    if (fault == null || fault.isAfterTaking()) {
      return CountingMailServer.FINE;
    }
    struck.add(recipient);
    switch (fault) {
      case REFUSES_FOR_NOW:
        return "451 later";
      case REFUSES_US:
        return "554 5.7.1 Relay access denied";
      case REFUSES_THE_ADDRESS:
        return "550 5.1.1 no such user";
      case HANGS_UP:
        return HANG_UP;
      case IS_SILENT:
        mended.await();
        return HANG_UP;
      case TAKES_SLOWLY:
        mended.await(2, TimeUnit.SECONDS);
        return CountingMailServer.FINE;
      default:
        return CountingMailServer.FINE;
    }
  }

  @Override
  public boolean takes(String recipient) {
    return faults.get(recipient) != Fault.REFUSES_THE_MAIL;
  }

  @Override
  public String handed(String messageId, String recipient) throws Exception {
    Fault fault = faults.get(recipient);
    if (fault == Fault.REFUSES_THE_MAIL) {
      return "554 5.6.0 not like this";
    }
    if (fault == null || !fault.isAfterTaking() || !struck.add(recipient)) {
      return CountingMailServer.FINE;
    }
    if (fault == Fault.IS_SILENT_AFTER_TAKING) {
      mended.await();
    }
    return fault == Fault.TALKS_FOR_EVER_AFTER_TAKING ? CountingMailServer.ENDLESS : HANG_UP;
  }

  @Override
  public void close() {
    speaks.countDown();
    mended.countDown();
  }
}
