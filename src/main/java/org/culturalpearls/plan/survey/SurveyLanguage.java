package org.culturalpearls.plan.survey;

import java.util.Locale;

/** The language of a survey's page; the team may word each question itself in any language. */
public enum SurveyLanguage {
  ENGLISH(Locale.ENGLISH, ""),
  GERMAN(Locale.GERMAN, "de.");

  private final Locale locale;
  private final String prefix;

  SurveyLanguage(Locale locale, String prefix) {
    this.locale = locale;
    this.prefix = prefix;
  }

  /** Returns the tag of the language, as a page names it. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Returns the key of the text in this language for the key of the English one. */
  public String key(String english) {
    return prefix + english;
  }
}
