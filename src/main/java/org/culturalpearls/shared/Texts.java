package org.culturalpearls.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of pages, forms and problems, from {@code messages.properties}. A date among a text's
 * arguments is said in words, as on every page: "12 March 2027".
 */
@Component("messageSource")
public class Texts extends ResourceBundleMessageSource {

  private static final String DATE = "when.date";

  public Texts() {
    setBasename("messages");
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
  }

  @Override
  protected Object[] resolveArguments(Object[] arguments, Locale locale) {
    Object[] resolved = super.resolveArguments(arguments, locale);
    return Arrays.stream(resolved)
        .map(argument -> argument instanceof LocalDate date ? inWords(date, locale) : argument)
        .toArray();
  }

  private String inWords(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern(getMessage(DATE, null, locale), locale).format(date);
  }
}
