package org.culturalpearls.workflow.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/**
 * Provides the form of LogMeetingProcess with the starter's own mentorings, their people and
 * milestones. With several, each option names its town.
 */
@Component
class LogMeetingForms implements TaskForms {

  private final MeetingService meetings;
  private final FormMessages messages;

  LogMeetingForms(MeetingService meetings, FormMessages messages) {
    this.meetings = meetings;
    this.messages = messages;
  }

  @Override
  public String process() {
    return LogMeetingModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    StartedTask.requireStarter(task, person);
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    List<MeetingService.Choice> choices = meetings.choices(person);
    FormContent content =
        FormContent.empty()
            .options("mentorings", choices.stream().map(this::mentoring).toList())
            .options("persons", people(choices, false))
            .options("stepPeople", people(choices, true))
            .options("milestoneChoices", milestones(choices));
    if (choices.size() == 1) {
      content.value("mentoring", Long.toString(choices.get(0).mentoring().value()));
    }
    return content.value(
        "ownCases",
        messages.text(choices.isEmpty() ? "form.log-meeting.none" : "form.log-meeting.own"));
  }

  private Option mentoring(MeetingService.Choice choice) {
    return new Option(
        Long.toString(choice.mentoring().value()),
        messages.text(
            "form.started.case",
            choice.participation().town(),
            choice.participation().caseKey().value()));
  }

  /** A mentor of several towns is listed once. */
  private List<Option> people(List<MeetingService.Choice> choices, boolean onlyActive) {
    Map<PersonId, Option> options = new LinkedHashMap<>();
    for (MeetingService.Choice choice : choices) {
      for (PersonView person : choice.people()) {
        if (person.active() || !onlyActive) {
          String town = choice.participation().town();
          boolean mentor = !choice.participation().team().contains(person.id());
          String label =
              choices.size() == 1 || mentor
                  ? person.name()
                  : messages.text("form.started.of-town", person.name(), town);
          options.putIfAbsent(person.id(), new Option(Long.toString(person.id().value()), label));
        }
      }
    }
    return List.copyOf(options.values());
  }

  private List<Option> milestones(List<MeetingService.Choice> choices) {
    List<Option> options = new ArrayList<>();
    for (MeetingService.Choice choice : choices) {
      for (MilestoneView milestone : choice.milestones()) {
        String title = milestone.wording().title();
        options.add(
            new Option(
                Long.toString(milestone.id().value()),
                choices.size() == 1
                    ? title
                    : messages.text("form.started.of-town", title, choice.participation().town())));
      }
    }
    return options;
  }

  /** The values of log-meeting.form. */
  record LogMeeting(
      Decision decision,
      MentoringId mentoring,
      LocalDate heldOn,
      int minutes,
      List<PersonId> people,
      String others,
      String notes,
      boolean shared,
      List<MilestoneId> milestones,
      List<Row> rows) {
    enum Decision {
      LOG,
      DISCARD
    }

    /** A row of an agreed step; all empty if it was not used. */
    record Row(String step, PersonId who, LocalDate by) {}
  }
}
