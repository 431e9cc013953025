package org.culturalpearls.portal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.PersonalCopy;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats a copy for people; the download for programs is unformatted. */
@Component
class CopyWords {

  /** Session times are in milliseconds; no other stored number is so large. */
  private static final long MILLISECONDS = 1_000_000_000_000L;

  private final MessageSource texts;
  private final PersonDates dates;
  private final ColumnWords columns;
  private final CodeWords codes;

  CopyWords(MessageSource texts, PersonDates dates, ColumnWords columns, CodeWords codes) {
    this.texts = texts;
    this.dates = dates;
    this.columns = columns;
    this.codes = codes;
  }

  List<CopyPart> of(PersonalCopy copy) {
    return copy.sections().stream().map(this::part).toList();
  }

  private CopyPart part(CopySection section) {
    return new CopyPart(
        "held." + section.name(),
        section.rows().stream()
            .map(row -> facts(section.name(), row))
            .filter(facts -> !facts.isEmpty())
            .toList());
  }

  private List<Fact> facts(String table, Map<String, Object> row) {
    return row.entrySet().stream()
        .map(
            cell ->
                new Fact(columns.key(cell.getKey()), word(table, cell.getKey(), cell.getValue())))
        .toList();
  }

  private String word(String table, String column, Object value) {
    if (value instanceof Instant moment) {
      return dates.moment(moment);
    }
    if (value instanceof LocalDate date) {
      return dates.date(date);
    }
    if (value instanceof Boolean yes) {
      return texts.getMessage(
          yes ? "answer.yes" : "answer.no", null, LocaleContextHolder.getLocale());
    }
    if (value instanceof Long number) {
      return number(number);
    }
    if (value instanceof List<?> several) {
      return several.stream()
          .map(each -> word(table, column, each))
          .collect(Collectors.joining(", "));
    }
    return codes.of(table, column, value.toString());
  }

  private String number(long number) {
    return number > MILLISECONDS
        ? dates.moment(Instant.ofEpochMilli(number))
        : Long.toString(number);
  }
}
