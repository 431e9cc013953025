package org.culturalpearls.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.shared.MessageFiles;

/** Languages of the programme, by their ISO 639 code. */
public enum Language {
  /** Danish. */
  DA,
  /** German. */
  DE,
  /** English, the working language. */
  EN,
  /** Estonian. */
  ET,
  /** Finnish. */
  FI,
  /** Lithuanian. */
  LT,
  /** Latvian. */
  LV,
  /** Norwegian. */
  NO,
  /** Polish. */
  PL,
  /** Swedish. */
  SV;

  private static final List<Language> ALL = List.of(values());
  private static final Set<Language> SPOKEN = Set.copyOf(of(MessageFiles.spoken(locales())));
  private static final Set<Language> WRITTEN = Set.copyOf(of(MessageFiles.written(locales())));

  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }

  /** Returns the languages in which there are pages, English among them. */
  public static Set<Language> spoken() {
    return SPOKEN;
  }

  /** Returns the languages in which there are mails, English among them. */
  public static Set<Language> written() {
    return WRITTEN;
  }

  /**
   * Returns the languages that make a difference to somebody who reads pages and mails.
   *
   * @param chosen stays among them, whatever it is; null if none is
   */
  public static Language[] offered(Language chosen) {
    return ALL.stream()
        .filter(each -> SPOKEN.contains(each) || WRITTEN.contains(each) || each == chosen)
        .toArray(Language[]::new);
  }

  private static List<Locale> locales() {
    return ALL.stream().map(Language::locale).toList();
  }

  private static List<Language> of(Collection<Locale> locales) {
    return ALL.stream().filter(each -> locales.contains(each.locale())).toList();
  }
}
