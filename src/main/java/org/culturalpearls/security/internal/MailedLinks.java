package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.security.LinkRequests;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Limits requests for links per e-mail and network address, for strangers also by the day, and
 * carries them out after the answer. One that is interrupted by a shutdown is lost: the person asks
 * again.
 */
@Component
class MailedLinks implements LinkRequests, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(MailedLinks.class);
  private static final int MOST_WAITING = 500;
  private static final int SECONDS_TO_STOP = 5;

  private final LinkService links;
  private final WantedPage wanted;
  private final EntrantService entrants;
  private final DeviceCookie devices;
  private final PeopleService people;
  private final RateLimiter accounts;
  private final RateLimiter strangers;
  private final RateLimiter addresses;
  private final RateLimiter newcomers;
  private final ExecutorService afterwards =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), MailedLinks::thread);

  MailedLinks(
      LinkService links,
      WantedPage wanted,
      EntrantService entrants,
      DeviceCookie devices,
      PeopleService people,
      LoginLimits limits) {
    this.links = links;
    this.wanted = wanted;
    this.entrants = entrants;
    this.devices = devices;
    this.people = people;
    // What is left at the beginning of a day, and what comes back during it.
    this.strangers = new RateLimiter(limits.linksPerAccountADay() / 2, Duration.ofDays(1));
    this.accounts = new RateLimiter(limits.linksPerAccount(), limits.window());
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
    this.newcomers = new RateLimiter(limits.entrantsPerAddress(), limits.window());
  }

  @Override
  public boolean take(LinkKind kind, String email, HttpServletRequest request) {
    String account = accountOf(email);
    if (isTooMuch(account, request)) {
      return false;
    }
    String target = kind == LinkKind.SIGN_IN ? wanted.of(request) : null;
    later(() -> links.request(kind, account, target));
    return true;
  }

  @Override
  public boolean takeEntrant(String name, String email, String target, HttpServletRequest request) {
    String account = accountOf(email);
    if (!newcomers.take(NetworkAddress.keyOf(request.getRemoteAddr()))
        || isTooMuch(account, request)) {
      return false;
    }
    later(() -> entrants.request(name, account, target));
    return true;
  }

  private static String accountOf(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isTooMuch(String account, HttpServletRequest request) {
    return !addresses.take(NetworkAddress.keyOf(request.getRemoteAddr()))
        || !mayHaveMail(account, request);
  }

  /** What strangers ask for keeps no device waiting in which the person has logged in before. */
  private boolean mayHaveMail(String account, HttpServletRequest request) {
    return deviceOf(account, request)
        .map(device -> accounts.take(account + " " + device))
        .orElseGet(() -> accounts.take(account) && strangers.take(account));
  }

  /** Looks for the address only where a cookie says that somebody has logged in here. */
  private Optional<String> deviceOf(String account, HttpServletRequest request) {
    String sent = devices.details(request).device();
    return sent == null
        ? Optional.empty()
        : people.byEmail(account).flatMap(person -> devices.deviceOf(person.id(), sent));
  }

  private void later(Runnable work) {
    try {
      afterwards.execute(() -> send(work));
    } catch (RejectedExecutionException tooMany) {
      LOG.warn("A request for a link was dropped: too many wait");
    }
  }

  private static void send(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      // Its message may contain the address.
      LOG.error("A link was not sent: {}", failed.getClass().getName());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "links");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void destroy() throws InterruptedException {
    afterwards.shutdown();
    if (!afterwards.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      afterwards.shutdownNow();
    }
  }
}
