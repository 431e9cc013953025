package org.culturalpearls.portal.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.culturalpearls.cycle.CaseEventArgument;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Converts the arguments of an event to arguments of its text: dates are formatted by the text
 * itself, constants have texts of their own. Ids are resolved by the callers.
 */
@Component
public class EventWords {

  private final MessageSource messages;

  EventWords(MessageSource messages) {
    this.messages = messages;
  }

  public Object of(CaseEventArgument argument) {
    String value = argument.value();
    return switch (argument.type()) {
      case "date" -> LocalDate.parse(value);
      case "moment" -> LocalDateTime.parse(value);
      case "number" -> value;
      default ->
          messages.getMessage(
              argument.type().toLowerCase(Locale.ROOT) + "." + value,
              null,
              "",
              LocaleContextHolder.getLocale());
    };
  }
}
