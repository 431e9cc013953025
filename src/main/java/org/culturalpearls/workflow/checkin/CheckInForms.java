package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.people.PeopleService;
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

/** Provides rights and content of the forms of CheckInProcess. */
@Component
class CheckInForms implements TaskForms {

  private final CheckInService checkIns;
  private final PlanReviewService reviews;
  private final CycleService cycles;
  private final ReviewInWords words;
  private final ParticipationService participations;
  private final PeopleService people;
  private final FormMessages messages;

  CheckInForms(
      CheckInService checkIns,
      PlanReviewService reviews,
      CycleService cycles,
      ReviewInWords words,
      ParticipationService participations,
      PeopleService people,
      FormMessages messages) {
    this.checkIns = checkIns;
    this.reviews = reviews;
    this.cycles = cycles;
    this.words = words;
    this.participations = participations;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String process() {
    return CheckInModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    if (CheckInModel.LOOK_INTO.equals(task.task())) {
      checkIns.toLookInto(person, CheckInModel.checkIn(task));
    } else {
      checkIns.requireMayAnswer(person, CheckInModel.checkIn(task), CheckInModel.side(task));
    }
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    FormContent content = FormContent.empty().value("town", TownText.of(town, messages));
    return switch (task.task()) {
      case CheckInModel.LOOK_INTO ->
          answers(content, checkIns.toLookInto(person, CheckInModel.checkIn(task)));
      case CheckInModel.ANSWER_AS_MENTEE ->
          content.value("review", review(person, town, CheckInModel.checkIn(task)));
      default -> content;
    };
  }

  /** What changed in the town's plan; null unless it carries one out. */
  private MarkdownText review(PersonId person, ParticipationView town, CheckInId checkIn) {
    Instant since = checkIns.lookedBackSince(checkIn);
    ZoneId zone = cycles.cycle(town.cycleId()).zone();
    return reviews
        .since(person, town.id(), since)
        .map(found -> words.of(found, town, LocalDate.ofInstant(since, zone), zone))
        .orElse(null);
  }

  private FormContent answers(FormContent content, CheckInView checkIn) {
    return content
        .value(
            "concerns",
            messages.markdown(
                "form.look-into-mentoring.concerns", new TreeSet<>(checkIn.concerns())))
        .value("menteeAnswer", answer(checkIn, MentoringSide.TEAM))
        .value("mentorAnswer", answer(checkIn, MentoringSide.MENTORS));
  }

  private MarkdownText answer(CheckInView checkIn, MentoringSide side) {
    CheckInView.Answer answer = checkIn.answers().get(side);
    if (answer == null) {
      return messages.markdown("form.look-into-mentoring.silent", side);
    }
    return messages.markdown(
        "form.look-into-mentoring.answer",
        side,
        people.person(answer.person()).name(),
        answer.rating(),
        MarkdownText.quote(answer.progress()),
        messages.quoteOrNothing(answer.obstacles()),
        messages.quoteOrNothing(answer.note()));
  }

  /** The values of answer-check-in.form. */
  record AnswerCheckIn(int rating, String progress, String obstacles, String note) {}

  /** The values of look-into-mentoring.form. */
  record LookIntoMentoring(String finding) {}
}
