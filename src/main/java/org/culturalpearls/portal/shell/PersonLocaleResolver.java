package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.MessageFiles;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Resolves the person's language, and before the login the browser's, as far as there are message
 * files for it; otherwise English, so that texts and dates never mix two languages.
 */
class PersonLocaleResolver implements LocaleResolver {

  private final CurrentPerson current;
  private final List<Locale> translated;
  private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

  PersonLocaleResolver(CurrentPerson current) {
    this.current = current;
    this.translated =
        MessageFiles.spoken(Stream.of(Language.values()).map(Language::locale).toList());
    browser.setDefaultLocale(Locale.ENGLISH);
    browser.setSupportedLocales(translated);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return current
        .find()
        .map(PersonPrincipal::language)
        .map(Language::locale)
        .map(locale -> translated.contains(locale) ? locale : Locale.ENGLISH)
        .orElseGet(() -> browser.resolveLocale(request));
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("a person's language is set in their profile");
  }
}
