package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.RequiredProof;
import org.culturalpearls.security.RequiredProof.Means;
import org.culturalpearls.security.WaitingForm;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Asks who does something that cannot be taken back, or opens much, to confirm that it is them: a
 * session may have been left open. A login counts as well, and an answer for ten minutes. The forms
 * of the own password and address ask for the password themselves, each time.
 */
class ProofFilter extends OncePerRequestFilter {

  private static final String ATTRIBUTE = ProofFilter.class.getName();
  private static final String BY_FACTOR = ATTRIBUTE + ".factor";
  private static final Duration VALID = Duration.ofMinutes(10);

  /** Time enough for a mail to come. */
  private static final Duration WAITING = Duration.ofMinutes(30);

  static final String PAGE = "/confirm";
  private static final String WANTED = "page";
  private static final List<String> NOT_CARRIED =
      List.of("_csrf", RequiredProof.FIELD, RequiredProof.PASSKEY_FIELD);

  private static final RequestMatcher ANSWER = matcher(HttpMethod.POST, PAGE);
  private static final String NEW_PASSKEY = "/me/second-factor/passkeys/new";

  /** For whoever has a factor, the password is not enough here: it would be enough for all then. */
  private static final RequestMatcher OF_FACTORS =
      new OrRequestMatcher(
          matcher(HttpMethod.GET, "/me/sessions/renew"),
          matcher(HttpMethod.POST, "/me/second-factor/new"),
          matcher(HttpMethod.POST, "/me/second-factor/codes"),
          matcher(HttpMethod.POST, "/me/second-factor/remove"),
          matcher(HttpMethod.GET, NEW_PASSKEY),
          matcher(HttpMethod.POST, NEW_PASSKEY),
          matcher(HttpMethod.POST, "/me/second-factor/passkeys/remove"));

  private static final RequestMatcher SENSITIVE =
      new OrRequestMatcher(
          OF_FACTORS,
          matcher(HttpMethod.POST, "/me/erasure"),
          matcher(HttpMethod.POST, "/me/sessions/end-others"),
          matcher(HttpMethod.GET, "/me/data"),
          matcher(HttpMethod.GET, "/me/data.json"),
          matcher(HttpMethod.POST, "/people/new"),
          matcher(HttpMethod.POST, "/people/{personId}/change"),
          matcher(HttpMethod.POST, "/people/{personId}/roles"),
          matcher(HttpMethod.POST, "/people/{personId}/invitation"),
          matcher(HttpMethod.POST, "/people/{personId}/deactivate"),
          matcher(HttpMethod.POST, "/import/report"),
          matcher(HttpMethod.POST, "/me/mails/calendar"),
          matcher(HttpMethod.POST, "/people/{personId}/erasure"),
          matcher(HttpMethod.POST, "/rehearsals/{cycleId}/delete"),
          matcher(HttpMethod.GET, "/people/{personId}/data"),
          matcher(HttpMethod.POST, "/people/{personId}/data"),
          matcher(HttpMethod.GET, "/people/{personId}/data.json"));

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final Proofs proofs;
  private final Clock clock;

  ProofFilter(Proofs proofs, Clock clock) {
    this.proofs = proofs;
    this.clock = clock;
  }

  /** Called when a login was completed, which asks for a factor where there is one. */
  static void mark(HttpSession session, Instant now) {
    session.setAttribute(ATTRIBUTE, now);
    session.setAttribute(BY_FACTOR, now);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SENSITIVE.matches(request) && !ANSWER.matches(request);
  }

  /** Who is logged in without a session has just said who they are. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<PersonId> person = SessionPerson.of(request).map(PersonPrincipal::id);
    if (person.isEmpty() || (!ANSWER.matches(request) && isFresh(request))) {
      if (person.isPresent() && HttpMethod.POST.matches(request.getMethod())) {
        WaitingForm.forget(request.getSession());
      }
      chain.doFilter(request, response);
      return;
    }
    boolean factor = needsFactor(request);
    boolean answers =
        HttpMethod.POST.matches(request.getMethod())
            && request.getParameter(RequiredProof.FIELD) != null;
    try {
      if (!answers || !proofs.accepts(person.get(), factor, request)) {
        ask(person.get(), proofs.of(person.get(), factor), answers, request, response);
        return;
      }
    } catch (ResponseStatusException tooManyTries) {
      response.sendError(tooManyTries.getStatusCode().value());
      return;
    }
    boolean enough = factor || proofs.of(person.get(), true).contains(Means.PASSWORD);
    request.getSession().setAttribute(enough ? BY_FACTOR : ATTRIBUTE, clock.instant());
    if (ANSWER.matches(request)) {
      redirects.sendRedirect(request, response, wanted(request));
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isFresh(HttpServletRequest request) {
    HttpSession session = request.getSession();
    return isFresh(session, BY_FACTOR)
        || (!OF_FACTORS.matches(request) && isFresh(session, ATTRIBUTE));
  }

  private boolean isFresh(HttpSession session, String proof) {
    return session.getAttribute(proof) instanceof Instant last
        && clock.instant().isBefore(last.plus(VALID));
  }

  private static boolean needsFactor(HttpServletRequest request) {
    return OF_FACTORS.matches(request)
        || (ANSWER.matches(request) && wanted(request).equals(NEW_PASSKEY));
  }

  private void ask(
      PersonId person,
      List<Means> means,
      boolean wrong,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    boolean page = request.getMethod().equals("GET");
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Map<String, List<String>> fields = page ? Map.of(WANTED, List.of(path)) : fieldsOf(request);
    if (means.isEmpty()) {
      Instant until = clock.instant().plus(WAITING);
      new WaitingForm(person, path, page ? Map.of() : fields, page, until)
          .keepIn(request.getSession());
    }
    new RequiredProof(page ? PAGE : path, fields, means, wrong).tell(request);
    response.setStatus(wrong ? HttpStatus.BAD_REQUEST.value() : HttpStatus.OK.value());
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !NOT_CARRIED.contains(field.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
  }

  private static String wanted(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(WANTED)).filter(WantedPage::isOurs).orElse("/");
  }

  private static RequestMatcher matcher(HttpMethod method, String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
  }
}
