package org.culturalpearls.practice.search;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.people.Language;
import org.culturalpearls.shared.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Lets pages and forms name terms like other words, by {@code term.CHALLENGE.loneliness}: what they
 * are called stands in no messages file, since editors add and rename them.
 */
@Configuration(proxyBeanMethods = false)
public class TermTexts {

  private static final Pattern CODE =
      Pattern.compile("term\\.(CHALLENGE|INSTRUMENT|TARGET_GROUP)\\.(.+)");

  private static final List<Language> ALL = List.of(Language.values());

  @Bean(name = Texts.FURTHER, defaultCandidate = false)
  MessageSource termsByCode(Terms terms) {
    return new Source(terms);
  }

  private static final class Source extends AbstractMessageSource {

    private final Terms terms;

    Source(Terms terms) {
      this.terms = terms;
    }

    /** Returns the key of a term that has no name, and null for other codes. */
    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
      Matcher term = CODE.matcher(code);
      return term.matches()
          ? terms
              .name(Facet.valueOf(term.group(1)), term.group(2), language(locale))
              .orElse(term.group(2))
          : null;
    }

    /** A name may hold an apostrophe, which would mean something to a format. */
    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
      String name = resolveCodeWithoutArguments(code, locale);
      return name == null ? null : new MessageFormat(name.replace("'", "''"), locale);
    }
  }

  private static Language language(Locale locale) {
    return ALL.stream()
        .filter(each -> each.locale().getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Language.EN);
  }
}
