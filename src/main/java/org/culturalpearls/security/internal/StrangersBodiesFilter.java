package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.culturalpearls.shared.AtOnce;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody who is not logged in hold a thread, memory or the disk with a body: the forms that
 * are open to all are small and read before a thread is given to them; of all else nothing is kept,
 * but for a few forms whose page outlived the session. It stands right after the sessions, before
 * anybody asks for a parameter. Files are taken where a page asks for them, from whoever is logged
 * in.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class StrangersBodiesFilter extends OncePerRequestFilter {

  /** More than a page gives back of a form that was refused. */
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

  /** Whose body is read as it always was, by the page itself; of a file that is too large all. */
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

  /** Of a page that was left open until the session ended: what was typed is given back. */
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
