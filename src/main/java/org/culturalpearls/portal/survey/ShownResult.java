package org.culturalpearls.portal.survey;

import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.springframework.context.MessageSource;

/** What residents answered, with the words that they read. */
public record ShownResult(ShownQuestion question, Result result) {

  static ShownResult of(Result result, SurveyLanguage language, MessageSource messages) {
    return new ShownResult(ShownQuestion.of(result.asked(), language, messages), result);
  }
}
