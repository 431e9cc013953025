package org.culturalpearls.workflow.quarterlyreview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.PlanReviewService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.ReviewInWords;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the form of QuarterlyReviewProcess. */
@Component
class QuarterlyReviewForms implements TaskForms {

  private final QuarterlyReviewService reviews;
  private final PlanReviewService plans;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final ReviewInWords words;
  private final FormMessages messages;

  QuarterlyReviewForms(
      QuarterlyReviewService reviews,
      PlanReviewService plans,
      CycleService cycles,
      ParticipationService participations,
      ReviewInWords words,
      FormMessages messages) {
    this.reviews = reviews;
    this.plans = plans;
    this.cycles = cycles;
    this.participations = participations;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return QuarterlyReviewModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    reviews.requireMayAnswer(person, QuarterlyReviewModel.review(task));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    return FormContent.empty()
        .value("town", TownText.of(town, messages))
        .value("review", changes(person, town, QuarterlyReviewModel.review(task)));
  }

  /** What changed in the plan; null if it is not carried out any more. */
  private MarkdownText changes(PersonId person, ParticipationView town, QuarterlyReviewId id) {
    Instant since = reviews.looksBackTo(id);
    ZoneId zone = cycles.cycle(town.cycleId()).zone();
    return plans
        .since(person, town.id(), since)
        .map(found -> words.of(found, town, LocalDate.ofInstant(since, zone), zone))
        .orElse(null);
  }

  /** The values of review-plan.form. */
  record ReviewPlan(String progress, String obstacles, String nextSteps) {}
}
