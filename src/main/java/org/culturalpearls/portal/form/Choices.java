package org.culturalpearls.portal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.shared.Alphabet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Builds options from an enum, labelled from the messages. */
public class Choices {

  private final MessageSource messages;

  public Choices(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * Returns the constants in their own order; each is labelled by the message of prefix and name.
   */
  public <E extends Enum<E>> List<Choice> of(E[] values, String keyPrefix) {
    return stream(values, keyPrefix).toList();
  }

  /** The same in alphabetical order of the reader's language. */
  public <E extends Enum<E>> List<Choice> sorted(E[] values, String keyPrefix) {
    return stream(values, keyPrefix).sorted(Alphabet.by(Choice::label)).toList();
  }

  private <E extends Enum<E>> Stream<Choice> stream(E[] values, String keyPrefix) {
    return Arrays.stream(values).map(value -> new Choice(value.name(), label(value, keyPrefix)));
  }

  /** Returns the label of one constant. */
  public String label(Enum<?> value, String keyPrefix) {
    return word(keyPrefix + value.name());
  }

  /** The same; empty for null. */
  public String labelOf(Enum<?> value, String keyPrefix) {
    return value == null ? "" : label(value, keyPrefix);
  }

  /** Returns the label of an option that is no constant. */
  public String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
