package org.culturalpearls.portal.award;

import java.util.List;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.portal.form.ExactDecimals;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats how a criterion is scored. */
@Component
public class CriterionWords {

  private final MessageSource messages;

  CriterionWords(MessageSource messages) {
    this.messages = messages;
  }

  public List<CriterionLine> lines(List<Criterion> criteria) {
    return criteria.stream()
        .map(each -> new CriterionLine(each.name(), scale(each), each.guidance()))
        .toList();
  }

  /** "weight 1.5, 0 to 10 points". */
  public String scale(Criterion criterion) {
    return messages.getMessage(
        "award.criterion.scale",
        new Object[] {
          ExactDecimals.text(criterion.weight()),
          Integer.toString(criterion.lowest()),
          Integer.toString(criterion.highest())
        },
        LocaleContextHolder.getLocale());
  }
}
