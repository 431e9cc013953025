package org.culturalpearls.portal.nomination;

import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.NominationView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the eligibility problems of a nomination. */
@Component
class ProblemWords {

  private final MessageSource messages;

  ProblemWords(MessageSource messages) {
    this.messages = messages;
  }

  String of(NominationView nomination, EligibilityProblem problem) {
    String town =
        nomination.towns().stream()
            .filter(each -> each.municipality().equals(problem.municipality()))
            .map(EnteredTownView::name)
            .findFirst()
            .orElse(nomination.town());
    String detail =
        problem.kind() == Kind.INCOMPLETE
            ? text("nominationsection." + problem.detail())
            : problem.detail();
    return text("eligibility.problem." + problem.kind(), town, detail);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
