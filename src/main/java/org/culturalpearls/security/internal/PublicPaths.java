package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that need no login; all others do. */
public final class PublicPaths {

  private static final RequestMatcher STATIC = anyOf("/static/**", "/favicon.ico");

  private static final RequestMatcher PAGES =
      anyOf(
          "/",
          "/robots.txt",
          "/sitemap.xml",
          "/sitemap/pages.xml",
          "/sitemap/plans.xml",
          "/sitemap/practices-{page}.xml",
          "/login",
          "/login/forgotten",
          "/login/link",
          "/login/link/{token}",
          "/login/code",
          "/invitation/{token}",
          "/address/{token}",
          "/unsubscribe/{token}",
          "/unsubscribe/{token}/undo",
          "/calendar/{token}.ics",
          "/answer/{token}",
          "/values/{token}",
          "/contact/{token}",
          "/survey/{token}",
          "/survey/{token}/thanks",
          "/setup",
          "/privacy",
          "/accessibility",
          "/help",
          "/pearls",
          "/towns/{caseKey}/plan",
          "/towns/{caseKey}/plan/card",
          "/award",
          "/practices",
          "/practices.csv",
          "/practices.json",
          "/practices.atom",
          "/practices/map",
          "/practices/compare",
          "/practices/shortlist",
          "/practices/shortlist.pdf",
          "/practices/{id}",
          "/practices/{id}/card",
          "/practices/{id}/versions/{number}",
          "/practices/{id}/files/{file}",
          "/practices/{id}/files/{file}/small",
          "/actuator/health",
          "/actuator/health/**");

  /** The engine's web applications, with headers and a CSRF protection of their own. */
  public static final RequestMatcher ENGINE = anyOf("/camunda/**");

  public static final RequestMatcher ENGINE_API = anyOf("/camunda/api/**");

  /** Pages whose address contains a secret that allows an action without a login. */
  public static final RequestMatcher SECRET =
      anyOf(
          "/invitation/{token}",
          "/address/{token}",
          "/login/link/{token}",
          "/answer/{token}",
          "/values/{token}",
          "/contact/{token}",
          "/unsubscribe/{token}",
          "/unsubscribe/{token}/undo",
          "/calendar/{token}.ics");

  /** Open to all, and another page for those who are logged in: theirs is not public. */
  static final RequestMatcher HOME = anyOf("/");

  /** The only pages that others may show in a frame. */
  static final RequestMatcher FRAMED = anyOf("/towns/{caseKey}/plan/card", "/practices/{id}/card");

  /**
   * The only pages that search engines may list; of those with parameters or older versions the
   * page itself says that it is none.
   */
  static final RequestMatcher LISTED =
      anyOf(
          "/",
          "/award",
          "/pearls",
          "/practices",
          "/practices/map",
          "/practices/{id}",
          "/towns/{caseKey}/plan");

  /** Where mail programs post without a form of ours; the address is the proof. */
  public static final RequestMatcher ONE_CLICK =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/unsubscribe/{token}");

  /**
   * The forms that leave no cookie in a browser, hence have no token; nobody is logged in there.
   */
  public static final RequestMatcher WITHOUT_COOKIE =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/survey/{token}");

  /** The public forms; each is small. */
  public static final RequestMatcher FORMS =
      anyOf(
          "/login",
          "/login/forgotten",
          "/login/link",
          "/login/link/open",
          "/login/code/open",
          "/login/passkey/options",
          "/login/passkey/open",
          "/logout",
          "/invitation/{token}",
          "/address/{token}",
          "/unsubscribe/{token}",
          "/unsubscribe/{token}/undo",
          "/answer/{token}",
          "/values/{token}",
          "/contact/{token}",
          "/survey/{token}",
          "/setup",
          "/award");

  /** Pages that accept file uploads. */
  public static final RequestMatcher UPLOADS =
      anyOf("/import", "/cases/{caseKey}/nomination/files", "/my-practices/{id}/files");

  public static final RequestMatcher HEALTH = anyOf("/actuator/health", "/actuator/health/**");

  public static final RequestMatcher ALL = new OrRequestMatcher(STATIC, PAGES);

  /** Every static file has an ending; of a folder the server may list the files. */
  static final RequestMatcher FOLDER =
      request -> STATIC.matches(request) && !request.getRequestURI().matches(".*\\.[^/]*");

  private PublicPaths() {}

  public static boolean isStatic(HttpServletRequest request) {
    return STATIC.matches(request);
  }

  /** Matches whole paths: a string pattern would exclude the engine's own servlets. */
  public static RequestMatcher anyOf(String... patterns) {
    return new OrRequestMatcher(
        Arrays.stream(patterns)
            .map(
                pattern ->
                    (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
            .toList());
  }
}
