package org.culturalpearls.portal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.PersonalCopy;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a copy into words for people; programs take it as it is. */
@Component
class CopyWords {

  /** Sessions count in milliseconds; nothing else that is held is so large a number. */
  private static final long MILLISECONDS = 1_000_000_000_000L;

  private final MessageSource texts;
  private final PersonDates dates;

  CopyWords(MessageSource texts, PersonDates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  List<CopyPart> of(PersonalCopy copy) {
    return copy.sections().stream().map(this::part).toList();
  }

  private CopyPart part(CopySection section) {
    return new CopyPart(
        "held." + section.name(),
        section.rows().stream().map(this::facts).filter(facts -> !facts.isEmpty()).toList());
  }

  private List<Fact> facts(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(cell -> new Fact("held.column." + cell.getKey(), word(cell.getValue())))
        .toList();
  }

  private String word(Object value) {
    if (value instanceof Instant moment) {
      return dates.moment(moment);
    }
    if (value instanceof LocalDate date) {
      return dates.date(date);
    }
    if (value instanceof Boolean yes) {
      return text(yes ? "answer.yes" : "answer.no", "");
    }
    if (value instanceof Long number) {
      return number(number);
    }
    if (value instanceof List<?> several) {
      return several.stream().map(this::word).collect(Collectors.joining(", "));
    }
    return ofOurs(value.toString());
  }

  private String number(long number) {
    return number > MILLISECONDS
        ? dates.moment(Instant.ofEpochMilli(number))
        : Long.toString(number);
  }

  /** Constants and names of tables are words of ours, the rest was typed. */
  private String ofOurs(String value) {
    String plain = value.matches("[A-Z]{3,}[A-Z_]*") ? lower(value) : value;
    boolean name = value.contains("_") && value.matches("[a-z][a-z_]*[a-z]");
    return name ? text("held." + value, value) : plain;
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String text(String key, String otherwise) {
    return texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
  }
}
