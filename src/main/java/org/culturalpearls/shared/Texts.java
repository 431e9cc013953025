package org.culturalpearls.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The message source of pages, forms and problems, from the {@link MessageFiles}. Dates among a
 * text's arguments are formatted as on every page: "12 March 2027"; a date with a time, too.
 *
 * <p>This kind of source merges all files into one table, while a resource bundle source would
 * search file after file for each text.
 */
@Component("messageSource")
public class Texts extends ReloadableResourceBundleMessageSource {

  /** The name of the message source that is asked for what no file says. */
  public static final String FURTHER = "furtherTexts";

  private static final String DATE = "when.date";
  private static final String MOMENT = "when.moment";
  private static final String RULES = "error.";
  private static final String COLON = ": ";
  private static final Pattern ENDED = Pattern.compile("[?.!:…]$");

  private ObjectProvider<MessageSource> further;

  public Texts() {
    setBasenames(MessageFiles.baseNames().toArray(String[]::new));
    setFileExtensions(List.of(MessageFiles.SUFFIX));
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
    // What is said outside a page, such as by a job, would be in the language of the machine.
    LocaleContextHolder.setDefaultLocale(Locale.ENGLISH);
  }

  /** Asked for as late as a text is missing: it may need more than there is when this is made. */
  @Autowired
  void further(@Qualifier(FURTHER) ObjectProvider<MessageSource> source) {
    this.further = source;
  }

  @Override
  protected String getMessageFromParent(String code, Object[] arguments, Locale locale) {
    MessageSource source = further == null ? null : further.getIfAvailable();
    return source == null ? null : source.getMessage(code, arguments, null, locale);
  }

  /**
   * The message of a rule follows the name of its field and a colon. A name that ends like a
   * question or a sentence needs none: "What do you decide? Choose an answer."
   */
  @Override
  protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
    String text = super.getMessageInternal(code, arguments, locale);
    if (text == null || code == null || !code.startsWith(RULES) || isEmpty(arguments)) {
      return text;
    }
    String name = String.valueOf(resolveArguments(arguments, locale)[0]);
    int rule = name.length() + COLON.length();
    return ENDED.matcher(name).find() && text.startsWith(name + COLON) && text.length() > rule
        ? name + " " + Character.toUpperCase(text.charAt(rule)) + text.substring(rule + 1)
        : text;
  }

  private static boolean isEmpty(Object[] arguments) {
    return arguments == null || arguments.length == 0;
  }

  @Override
  protected Object[] resolveArguments(Object[] arguments, Locale locale) {
    Object[] resolved = super.resolveArguments(arguments, locale);
    return Arrays.stream(resolved).map(argument -> inWords(argument, locale)).toArray();
  }

  private Object inWords(Object argument, Locale locale) {
    if (argument instanceof LocalDate date) {
      return inWords(DATE, date, locale);
    }
    return argument instanceof LocalDateTime moment ? inWords(MOMENT, moment, locale) : argument;
  }

  private String inWords(String pattern, TemporalAccessor date, Locale locale) {
    return DateTimeFormatter.ofPattern(getMessage(pattern, null, locale), locale).format(date);
  }
}
