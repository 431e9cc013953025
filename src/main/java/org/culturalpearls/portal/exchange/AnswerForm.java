package org.culturalpearls.portal.exchange;

import java.time.YearMonth;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;

/**
 * The answer to a request, as sent by one of two buttons.
 *
 * @param answer {@code yes} or {@code no}
 * @param reason why no
 * @param telephone "true" or null
 * @param month in which a visit would be, or null
 */
record AnswerForm(String answer, String reason, String telephone, String month) {

  static final AnswerForm EMPTY = new AnswerForm("", "", null, "");

  /** Returns whether it is yes; what no button sends is refused. */
  boolean isYes() {
    if (!"yes".equals(answer) && !"no".equals(answer)) {
      throw RuleBroken.of("error.portal.choose-from-list");
    }
    return "yes".equals(answer);
  }

  DeclineReason chosen() {
    return FormValues.one(DeclineReason.class, "reason", reason);
  }

  YearMonth chosenMonth() {
    return month == null || month.isBlank() ? null : Months.parsed("month", month);
  }

  boolean withTelephone() {
    return Boolean.parseBoolean(telephone);
  }
}
