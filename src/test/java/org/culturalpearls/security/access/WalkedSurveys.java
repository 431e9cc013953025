package org.culturalpearls.security.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyView;

/** Surveys of residents that are not open yet. */
public class WalkedSurveys {

  private final SurveyService surveys;
  private final Clock clock;

  public WalkedSurveys(SurveyService surveys, Clock clock) {
    this.surveys = surveys;
    this.clock = clock;
  }

  SurveyView planned(PersonId member, ParticipationId town) {
    LocalDate later = LocalDate.now(clock).plusDays(30);
    SurveyId id =
        surveys.create(
            member,
            town,
            new Draft(
                "Mill day",
                "",
                SurveyLanguage.ENGLISH,
                later,
                later,
                List.of(AskedQuestion.of(KitQuestion.FIRST_TIME))));
    return surveys.survey(member, town, id);
  }
}
