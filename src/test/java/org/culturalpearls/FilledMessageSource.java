package org.culturalpearls;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Texts of which none reaches anybody with a place that nothing was put into. */
public class FilledMessageSource implements MessageSource {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+[},]");

  private final MessageSource texts;

  public FilledMessageSource(MessageSource texts) {
    this.texts = texts;
  }

  @Override
  public String getMessage(String key, Object[] arguments, String otherwise, Locale locale) {
    return filled(key, arguments, texts.getMessage(key, arguments, otherwise, locale));
  }

  @Override
  public String getMessage(String key, Object[] arguments, Locale locale) {
    return filled(key, arguments, texts.getMessage(key, arguments, locale));
  }

  @Override
  public String getMessage(MessageSourceResolvable words, Locale locale) {
    String keys = Arrays.toString(words.getCodes());
    return filled(keys, words.getArguments(), texts.getMessage(words, locale));
  }

  /** What people typed may look like a place. */
  private static String filled(String key, Object[] arguments, String text) {
    if (text != null
        && PLACE.matcher(text).find()
        && !PLACE.matcher(Arrays.deepToString(arguments)).find()) {
      throw new IllegalStateException("the text " + key + " is given too little: " + text);
    }
    return text;
  }
}
