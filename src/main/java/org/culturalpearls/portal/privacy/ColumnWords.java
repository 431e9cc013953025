package org.culturalpearls.portal.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the columns of stored data: by a word of their own, or else as the field in which people
 * typed it.
 */
@Component("columnWords")
public class ColumnWords {

  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

  private final MessageSource texts;

  ColumnWords(MessageSource texts) {
    this.texts = texts;
  }

  /** Returns the key of the word: {@code field.nextStep} for {@code next_step}. */
  String key(String column) {
    String own = "held.column." + column;
    return text(own).isEmpty()
        ? "field."
            + NEXT_WORD.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT))
        : own;
  }

  /** Returns the word, or an empty text if there is none. */
  public String of(String column) {
    return text(key(column));
  }

  private String text(String key) {
    return texts.getMessage(key, null, "", LocaleContextHolder.getLocale());
  }
}
