package org.culturalpearls.portal.search;

import java.util.Locale;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.Terms;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What values of facets are called on pages. */
@Component
public class SearchWords {

  private final MessageSource messages;
  private final Terms terms;

  SearchWords(MessageSource messages, Terms terms) {
    this.messages = messages;
    this.terms = terms;
  }

  /** The name of a value; of a term that editors added without one, its key. */
  public String of(Facet facet, String value, Language reader) {
    return switch (facet) {
      case CHALLENGE, INSTRUMENT, TARGET_GROUP -> terms.name(facet, value, reader).orElse(value);
      case COUNTRY -> message("country." + value);
      case LANGUAGE -> message("language." + value.toUpperCase(Locale.ROOT));
      default -> message("search.value." + facet.parameter() + "." + value);
    };
  }

  private String message(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
