package org.culturalpearls.people;

import java.util.Locale;

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

  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }
}
