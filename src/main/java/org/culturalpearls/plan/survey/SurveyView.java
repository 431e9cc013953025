package org.culturalpearls.plan.survey;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;

/**
 * A survey as the town and those who read its plan see it.
 *
 * @param intro what the page says first, or empty
 * @param token the end of its public address
 * @param discardedFor the reason, or empty
 */
public record SurveyView(
    SurveyId id,
    long version,
    ParticipationId participation,
    SurveyState state,
    String title,
    String intro,
    SurveyLanguage language,
    LocalDate opensOn,
    LocalDate closesOn,
    String token,
    String discardedFor,
    List<AskedQuestion> questions) {

  public SurveyView {
    questions = List.copyOf(questions);
  }
}
