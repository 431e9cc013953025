package org.culturalpearls.portal.reuse;

import java.util.List;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.reuse.PracticePart;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the parts of a practice, in the reader's language. */
@Component("practiceParts")
public class PartWords {

  private final MessageSource messages;

  PartWords(MessageSource messages) {
    this.messages = messages;
  }

  List<Choice> choices(PracticeContent content) {
    return PracticePart.of(content).stream()
        .map(
            part ->
                part.step() == 0
                    ? new Choice(part.key(), of(part.key()))
                    : new Choice(part.key(), of(part.key()), part.textIn(content)))
        .toList();
  }

  /**
   * Returns what a part is called.
   *
   * @param key see {@link PracticePart#key}
   */
  public String of(String key) {
    String[] parts = key.split("-", 2);
    if (parts.length == 2) {
      return word("adoption.part.step", parts[1]);
    }
    return key.isEmpty() ? word("adoption.part.whole") : word("adoption.part." + key);
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
