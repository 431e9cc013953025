package org.culturalpearls.portal.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.people.Language;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * A language that a stranger can choose for the pages: by a parameter of the address, which a
 * cookie remembers.
 *
 * @param chosen null for the page that leaves it to the browser
 */
record PageLanguage(Language chosen) {

  static final String PARAMETER = "lang";
  static final String COOKIE = "LANGUAGE";

  private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)" + PARAMETER + "=([^&]*)");
  private static final PageLanguage ANY = new PageLanguage(null);

  static PageLanguage of(Language language) {
    return new PageLanguage(language);
  }

  /** Returns the language that the address of the current page asks for. */
  static PageLanguage asked() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? inAddress(web.getRequest()).map(PageLanguage::of).orElse(ANY)
        : ANY;
  }

  /** Reads nothing of a form, whose body may be too large to be read. */
  static Optional<Language> inAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    Matcher asked = IN_QUERY.matcher(query == null ? "" : query);
    return asked.find() ? spoken(asked.group(1)) : Optional.empty();
  }

  static Optional<Language> inCookie(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : spoken(cookie.getValue());
  }

  private static Optional<Language> spoken(String tag) {
    return Language.spoken().stream()
        .filter(each -> PageLanguage.of(each).tag().equals(tag))
        .findAny();
  }

  public String tag() {
    return chosen.locale().toLanguageTag();
  }

  /** Returns what the language is called by those who speak it. */
  public String name() {
    Locale own = chosen.locale();
    String name = own.getDisplayLanguage(own);
    return name.substring(0, 1).toUpperCase(own) + name.substring(1);
  }

  /** Returns the address of a page in this language. */
  String in(String path) {
    return chosen == null ? path : path + "?" + PARAMETER + "=" + tag();
  }

  /** Returns the address of the current page in this language; Home where it can't be opened. */
  public String here() {
    HttpServletRequest request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    if (!HttpMethod.GET.matches(request.getMethod())
        || request.getDispatcherType() != DispatcherType.REQUEST) {
      return in(request.getContextPath() + "/");
    }
    return ServletUriComponentsBuilder.fromRequest(request)
        .scheme(null)
        .host(null)
        .port(null)
        .replaceQueryParam(PARAMETER, tag())
        .build()
        .toUriString();
  }
}
