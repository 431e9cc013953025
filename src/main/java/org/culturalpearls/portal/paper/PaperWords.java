package org.culturalpearls.portal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.Label;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts labels and values of papers into words, as the pages of the portal do. */
@Component
class PaperWords {

  private final MessageSource messages;
  private final PersonDates dates;

  PaperWords(MessageSource messages, PersonDates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  String label(Enum<?> constant) {
    return messages.getMessage(Label.of(constant), LocaleContextHolder.getLocale());
  }

  /** Returns the day of an instant in that zone, whoever reads it. */
  String day(Instant instant, ZoneId zone) {
    return dates.date(instant.atZone(zone).toLocalDate());
  }

  Cell cell(String typed) {
    return Cell.of(typed);
  }

  Cell cell(Enum<?> constant) {
    return constant == null ? Cell.EMPTY : Cell.of(label(constant));
  }

  Cell cell(LocalDate day) {
    return day == null ? Cell.EMPTY : new Cell(day, dates.date(day));
  }

  Cell cell(BigDecimal number) {
    return number == null ? Cell.EMPTY : new Cell(number, ExactDecimals.text(number));
  }
}
