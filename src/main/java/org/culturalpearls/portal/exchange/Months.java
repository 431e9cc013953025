package org.culturalpearls.portal.exchange;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.exchange.VisitView;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Offers months to choose from, in the reader's language. */
@Component
class Months {

  private final PersonDates dates;
  private final Clock clock;

  Months(PersonDates dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /** Returns those of a wish on which the host can agree now; null if no visit is wished. */
  List<Choice> toAgree(VisitView visit) {
    return visit == null ? null : choices(visit.monthsFrom(YearMonth.now(clock)));
  }

  List<Choice> choices(Collection<YearMonth> months) {
    return months.stream().map(month -> new Choice(month.toString(), dates.month(month))).toList();
  }

  /** Returns a month that was chosen. */
  static YearMonth parsed(String field, String sent) {
    try {
      return YearMonth.parse(sent);
    } catch (DateTimeException tampered) {
      throw RuleBroken.in(field, "error.portal.choose-from-list");
    }
  }
}
