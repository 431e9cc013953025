package org.culturalpearls.workflow.closure;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.EndRequestView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of MentoringClosureProcess. */
@Component
class ClosureForms implements TaskForms {

  private final ClosureService closures;
  private final EndRequestService requests;
  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final PeopleService people;
  private final FormMessages messages;

  ClosureForms(
      ClosureService closures,
      EndRequestService requests,
      MentoringService mentorings,
      ParticipationService participations,
      PeopleService people,
      FormMessages messages) {
    this.closures = closures;
    this.requests = requests;
    this.mentorings = mentorings;
    this.participations = participations;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String process() {
    return ClosureModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    if (ClosureModel.CLOSE.equals(task.task())) {
      closures.toClose(person, ClosureModel.mentoring(task));
    } else {
      closures.requireMayGiveFeedback(
          person, ClosureModel.mentoring(task), ClosureModel.side(task));
    }
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    FormContent content = FormContent.empty().value("town", TownText.of(town, messages));
    return ClosureModel.CLOSE.equals(task.task())
        ? toClose(content, person, closures.toClose(person, ClosureModel.mentoring(task)))
        : content;
  }

  private FormContent toClose(FormContent content, PersonId person, ClosureView closure) {
    return content
        .value("end", end(person, closure.mentoring()))
        .value("menteeFeedback", feedback(closure, MentoringSide.TEAM))
        .value("mentorFeedback", feedback(closure, MentoringSide.MENTORS));
  }

  private MarkdownText end(PersonId person, MentoringId mentoring) {
    List<EndRequestView> asked = requests.requests(person, mentoring);
    return asked.isEmpty()
        ? messages.markdown(
            "form.close-mentoring.agreed-end", date(mentorings.mentoring(mentoring).endsOn()))
        : MarkdownText.paragraphs(asked.stream().map(this::asked));
  }

  private MarkdownText asked(EndRequestView request) {
    return messages.markdown(
        "form.close-mentoring.asked",
        name(request.requestedBy()),
        date(request.endsOn()),
        MarkdownText.quote(request.reason()));
  }

  private static MarkdownText date(LocalDate date) {
    return MarkdownText.asIs(date.toString());
  }

  private MarkdownText feedback(ClosureView closure, MentoringSide side) {
    ClosureView.Feedback given = closure.feedback().get(side);
    if (given == null) {
      return messages.markdown("form.close-mentoring.silent", side);
    }
    return messages.markdown(
        "form.close-mentoring.feedback",
        side,
        name(given.person()),
        given.rating(),
        MarkdownText.quote(given.result()),
        messages.quoteOrNothing(given.advice()));
  }

  private String name(PersonId person) {
    return people.person(person).name();
  }

  /** The values of give-final-feedback.form. */
  record GiveFinalFeedback(int rating, String result, String advice) {}

  /** The values of close-mentoring.form. */
  record CloseMentoring(ClosureOutcome outcome, String reason, String handoverNote) {}
}
