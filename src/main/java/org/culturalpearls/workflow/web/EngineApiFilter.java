package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.engine.spi.CallToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Passes only the listed calls of the web applications' API. This closes two published
 * vulnerabilities of the engine's last open release: queries that evaluate expressions, and the
 * set-up service that creates administrators. Tasks in the answers get their titles.
 */
@Component
class EngineApiFilter extends OncePerRequestFilter {

  private final List<ApiCall> calls;
  private final CurrentPerson current;
  private final RefusedCall refused;
  private final TitledTasks titled;
  private final JsonBody bodies = new JsonBody();

  EngineApiFilter(
      TasklistCalls tasklist,
      CockpitCalls cockpit,
      CurrentPerson current,
      RefusedCall refused,
      TitledTasks titled) {
    this.calls = Stream.concat(tasklist.all().stream(), cockpit.all().stream()).toList();
    this.current = current;
    this.refused = refused;
    this.titled = titled;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest checked;
    PersonPrincipal person;
    ApiCall call;
    try {
      person = current.find().orElseThrow(() -> new NotAllowed("error.workflow.call-closed"));
      CalledApi called = new CalledApi(request);
      call = allowed(person, called);
      checked = check(person, called, call);
    } catch (Problem problem) {
      refused.answer(problem, response);
      return;
    }
    if (call.ofTasks()) {
      pass(checked, response, chain, person.id());
    } else {
      chain.doFilter(checked, response);
    }
  }

  private void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, PersonId reader)
      throws ServletException, IOException {
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    byte[] answer = kept.getContentAsByteArray();
    if (kept.getStatus() == HttpServletResponse.SC_OK && answer.length > 0) {
      byte[] named = titled.named(reader, answer);
      if (named != answer) {
        kept.resetBuffer();
        kept.getOutputStream().write(named);
      }
    }
    kept.copyBodyToResponse();
  }

  private ApiCall allowed(PersonPrincipal person, CalledApi called) {
    if (!CallToken.isGood(called.request())) {
      throw new NotAllowed("error.workflow.no-token");
    }
    return calls.stream()
        .filter(each -> each.matches(called.request().getMethod(), called.path()))
        .filter(each -> each.caller().admits(person))
        .findFirst()
        .orElseThrow(() -> new NotAllowed("error.workflow.call-closed"));
  }

  private HttpServletRequest check(PersonPrincipal person, CalledApi called, ApiCall call)
      throws IOException {
    HttpServletRequest request = called.request();
    byte[] sent = request.getInputStream().readNBytes(JsonBody.mostBytes() + 1);
    if (sent.length > 0 && !isJson(request)) {
      throw JsonBody.unreadable();
    }
    request.getParameterMap().keySet().forEach(JsonBody::refuseExpression);
    called.requirePlaceInList();
    JsonNode body = bodies.read(sent);
    JsonNode passed = call.rule().apply(person, called, body);
    return new PassedRequest(
        request,
        passed == body ? sent : JsonBody.write(passed),
        call.bounded() ? called.boundedQuery() : request.getQueryString());
  }

  /** The body of an HTML form would become unchecked parameters. */
  private static boolean isJson(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }
}
