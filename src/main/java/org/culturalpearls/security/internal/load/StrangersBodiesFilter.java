package org.culturalpearls.security.internal.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.culturalpearls.security.internal.AfterTheSession;
import org.culturalpearls.security.internal.PublicPaths;
import org.culturalpearls.security.internal.SessionPerson;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.shared.AtOnce;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Prevents clients without a login from occupying a thread, memory or the disk with a request body:
 * public forms are small and read before a thread is assigned to them; other bodies are discarded,
 * except a few forms whose page outlived the session. It follows directly after the sessions,
 * before anything reads a parameter. Files are accepted on upload pages from logged-in people.
 */
@Component
@Order(AfterTheSession.BODIES_OF_STRANGERS)
class StrangersBodiesFilter extends OncePerRequestFilter {

  /** More than a page shows again of a refused form. */
  private static final int LATE_FORM = (int) DataSize.ofKilobytes(640).toBytes();

  private static final long LARGEST = DataSize.ofMegabytes(12).toBytes();

  private final LoadLimits limits;
  private final Semaphore places;
  private final AtOnce<String> addresses;
  private final Semaphore lateForms = new Semaphore(8);

  StrangersBodiesFilter(LoadLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.unreadForms());
    this.addresses = new AtOnce<>(limits.unreadForms() / 2, Duration.ZERO);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SentBody body = SentBody.of(request);
    if (body != null && body.refusal() != 0) {
      response.sendError(body.refusal());
    } else if (body != null || !SentBody.isOnItsWay(request)) {
      chain.doFilter(request, response);
    } else if (isOfAPerson(request)) {
      answer(request, response, chain);
    } else {
      read(request);
    }
  }

  /**
   * A logged-in person's body is read by the page itself, as usual; a file that is too large is
   * read completely.
   */
  private static boolean isOfAPerson(HttpServletRequest request) {
    return SessionPerson.of(request).isPresent()
        && (!SentBody.isMultipart(request) || PublicPaths.UPLOADS.matches(request));
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (PublicPaths.UPLOADS.matches(request)) {
      chain.doFilter(request, response);
    } else {
      ErrorEndsLine answer = new ErrorEndsLine(response);
      chain.doFilter(request, answer);
      BodyReading.leaveUnread(request, answer);
    }
  }

  private void read(HttpServletRequest request) throws IOException {
    String address = NetworkAddress.keyOf(request.getRemoteAddr());
    if (!places.tryAcquire()) {
      begin(request, BodyRule.refused(429), () -> {});
    } else if (!addresses.begin(address)) {
      places.release();
      begin(request, BodyRule.refused(429), () -> {});
    } else {
      Runnable end =
          () -> {
            addresses.end(address);
            places.release();
          };
      if (isLateForm(request) && lateForms.tryAcquire()) {
        begin(request, lateForm(), () -> freeBoth(end));
      } else {
        begin(request, ruleOf(request), end);
      }
    }
  }

  private void freeBoth(Runnable end) {
    lateForms.release();
    end.run();
  }

  private void begin(HttpServletRequest request, BodyRule rule, Runnable end) throws IOException {
    BodyRule asked = request.getContentLengthLong() > rule.most() ? tooLarge(rule) : rule;
    BodyReading.begin(request, asked, limits.formAtMost(), end);
  }

  private static BodyRule tooLarge(BodyRule rule) {
    return rule.isDecided() ? rule : BodyRule.refused(413);
  }

  private BodyRule ruleOf(HttpServletRequest request) {
    boolean multipart = SentBody.isMultipart(request);
    if (SessionPerson.of(request).isPresent()) {
      return BodyRule.refused(415);
    }
    if (PublicPaths.ENGINE.matches(request) || !request.getMethod().equals("POST")) {
      return BodyRule.unread();
    }
    if (PublicPaths.ONE_CLICK.matches(request) && multipart) {
      return BodyRule.drained(limits.form().toBytes());
    }
    if (PublicPaths.FORMS.matches(request)) {
      return SentBody.isForm(request)
          ? BodyRule.form(limits.form().toBytes())
          : BodyRule.refused(415);
    }
    return SentBody.isForm(request) || multipart ? BodyRule.drained(LARGEST) : BodyRule.unread();
  }

  /** A form whose page was left open until the session ended: the typed text is shown again. */
  private static boolean isLateForm(HttpServletRequest request) {
    return SentBody.isForm(request)
        && request.getMethod().equals("POST")
        && !PublicPaths.ENGINE.matches(request)
        && !PublicPaths.FORMS.matches(request);
  }

  private static BodyRule lateForm() {
    return new BodyRule(LATE_FORM, LARGEST, 0);
  }
}
