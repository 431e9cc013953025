package org.culturalpearls.security.internal.load;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Reads a body asynchronously, without blocking a thread; then dispatches the request again. A body
 * that is refused at once is not read. Since there is a listener, the server does not wait for the
 * rest of an unread body.
 */
class BodyReading implements ReadListener, AsyncListener {

  private static final String SESSION =
      SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

  private static final int PIECE = 8192;

  private final HttpServletRequest request;
  private final BodyRule rule;
  private final Runnable end;
  private final AsyncContext async;
  private final ServletInputStream line;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final AtomicBoolean read = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicInteger length = new AtomicInteger();

  private BodyReading(HttpServletRequest request, BodyRule rule, Duration atMost, Runnable end)
      throws IOException {
    this.request = request;
    this.rule = rule;
    this.end = end;
    this.async = request.startAsync();
    async.addListener(this);
    async.setTimeout(atMost.toMillis());
    this.line = request.getInputStream();
    line.setReadListener(this);
  }

  /**
   * @param end is run once, when nothing more of the body is awaited
   */
  static void begin(HttpServletRequest request, BodyRule rule, Duration atMost, Runnable end)
      throws IOException {
    BodyReading reading = new BodyReading(received(request), rule, atMost, end);
    if (rule.isDecided()) {
      reading.goOn(rule.refusal());
    }
  }

  /**
   * Ends a request that is answered without reading its whole body. The connection is closed with
   * it: the rest would be parsed as the next request.
   */
  static void leaveUnread(HttpServletRequest request, ErrorEndsLine response) throws IOException {
    HttpServletRequest received = received(request);
    if (!response.canEndLine() || received.isAsyncStarted() || !received.isAsyncSupported()) {
      return;
    }
    ServletInputStream line = received.getInputStream();
    if (!line.isFinished()) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
      AsyncContext async = received.startAsync();
      line.setReadListener(new NobodyReads());
      async.complete();
    }
  }

  /** Below all filters, which are called again for the request. */
  private static HttpServletRequest received(HttpServletRequest request) {
    ServletRequest received = request;
    while (received instanceof ServletRequestWrapper wrapped) {
      received = wrapped.getRequest();
    }
    return (HttpServletRequest) received;
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] piece = new byte[PIECE];
    while (!read.get() && line.isReady()) {
      int count = line.read(piece);
      if (count < 0) {
        return;
      }
      if (length.addAndGet(count) > rule.most()) {
        goOn(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return;
      }
      if (kept.size() + count <= rule.keep()) {
        kept.write(piece, 0, count);
      }
    }
  }

  @Override
  public void onAllDataRead() {
    goOn(rule.refusal());
  }

  /** The client is gone: there is no answer. */
  @Override
  public void onError(Throwable cut) {
    freePlace();
    if (read.compareAndSet(false, true)) {
      async.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    goOn(HttpServletResponse.SC_REQUEST_TIMEOUT);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    freePlace();
  }

  @Override
  public void onError(AsyncEvent event) {
    freePlace();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}

  private void goOn(int refusal) {
    freePlace();
    if (read.compareAndSet(false, true)) {
      boolean whole = refusal == 0 && length.get() <= rule.keep();
      if (!line.isFinished()) {
        // The rest would be parsed as the next request.
        ((HttpServletResponse) async.getResponse()).setHeader(HttpHeaders.CONNECTION, "close");
      }
      new SentBody(whole ? kept.toByteArray() : new byte[0], refusal).keepIn(request);
      // The filters start again, and with them the session, which was stored in between.
      request.removeAttribute(SESSION);
      async.dispatch();
    }
  }

  private void freePlace() {
    if (ended.compareAndSet(false, true)) {
      end.run();
    }
  }

  private static final class NobodyReads implements ReadListener {

    @Override
    public void onDataAvailable() {}

    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable cut) {}
  }
}
