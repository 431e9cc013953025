package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.culturalpearls.people.Language;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Resolves the language of a page as far as there are message files for it: the person's; before
 * the login that of the address, of the cookie, or of the browser; otherwise English. Texts and
 * dates never mix two languages.
 */
class PersonLocaleResolver implements LocaleResolver {

  private final CurrentPerson current;
  private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

  PersonLocaleResolver(CurrentPerson current) {
    this.current = current;
    browser.setDefaultLocale(Locale.ENGLISH);
    browser.setSupportedLocales(Language.spoken().stream().map(Language::locale).toList());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return current
        .find()
        .map(PersonPrincipal::language)
        .map(language -> Language.spoken().contains(language) ? language : Language.EN)
        .or(() -> PageLanguage.inAddress(request))
        .or(() -> PageLanguage.inCookie(request))
        .map(Language::locale)
        .orElseGet(() -> browser.resolveLocale(request));
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("a person's language is set in their profile");
  }
}
