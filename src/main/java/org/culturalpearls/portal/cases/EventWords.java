package org.culturalpearls.portal.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.culturalpearls.cycle.CaseEventArgument;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What an event speaks of, as an argument of its text: dates are said in words by the text itself,
 * constants have words of their own. Ids are put into words by who knows the things behind them.
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
