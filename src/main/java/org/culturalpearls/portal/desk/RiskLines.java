package org.culturalpearls.portal.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.desk.RiskLine.Act;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.task.TaskWords;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words why cases are at risk, with the acts that help; names are read once for all. */
@Component
public class RiskLines {

  private final PeopleService people;
  private final UserTasks userTasks;
  private final TaskWords tasks;
  private final PersonDates dates;
  private final MessageSource messages;

  RiskLines(
      PeopleService people,
      UserTasks userTasks,
      TaskWords tasks,
      PersonDates dates,
      MessageSource messages) {
    this.people = people;
    this.userTasks = userTasks;
    this.tasks = tasks;
    this.dates = dates;
    this.messages = messages;
  }

  /** Returns a line for each case. */
  public List<RiskLine> of(Collection<CaseAtRisk> cases, PersonId reader) {
    List<Risk> risks = cases.stream().flatMap(town -> town.risks().stream()).toList();
    Map<PersonId, PersonView> names =
        people.persons(risks.stream().flatMap(risk -> risk.people().stream()).distinct().toList());
    Map<String, String> called = called(risks, reader);
    return cases.stream()
        .map(
            town ->
                new RiskLine(
                    "/cases/" + town.caseKey(),
                    town.town(),
                    town.caseKey().value(),
                    town.risks().stream()
                        .map(
                            risk ->
                                new RiskLine.Reason(
                                    text(risk, called),
                                    who(risk, names),
                                    reminded(town, risk),
                                    risk.reason().canBeReminded()
                                        ? ChosenReasons.text(town.caseKey(), risk.reason())
                                        : null,
                                    acts(town, risk)))
                        .toList()))
        .toList();
  }

  /** Returns what the overdue tasks are called, by id. */
  private Map<String, String> called(List<Risk> risks, PersonId reader) {
    Map<String, TaskCard> cards =
        userTasks.cards(
            risks.stream()
                .map(Risk::task)
                .filter(Objects::nonNull)
                .map(Risk.OverdueTask::id)
                .toList());
    Function<TaskCard, String> names = tasks.names(cards.values(), reader);
    return cards.values().stream().collect(Collectors.toMap(TaskCard::id, names));
  }

  private String text(Risk risk, Map<String, String> called) {
    return word(
        "risk." + risk.reason(),
        risk.amount(),
        dates.date(risk.since()),
        risk.task() == null ? "" : called.getOrDefault(risk.task().id(), ""));
  }

  private static String who(Risk risk, Map<PersonId, PersonView> names) {
    return risk.people().stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .map(PersonView::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String reminded(CaseAtRisk town, Risk risk) {
    return town.reminded().containsKey(risk.reason())
        ? dates.date(town.reminded().get(risk.reason()))
        : null;
  }

  private static List<Act> acts(CaseAtRisk town, Risk risk) {
    String path = "/cases/" + town.caseKey();
    List<Act> acts = new ArrayList<>();
    if (risk.reason().canBeReminded()) {
      acts.add(new Act("desk.remind", path + "/remind/" + risk.reason()));
    }
    if (risk.reason() == RiskReason.TASK_OVERDUE) {
      String task = "/tasks/" + risk.task().id();
      if (TaskKind.of(risk.task().task()).filter(kind -> !kind.isInOwnName()).isPresent()) {
        acts.add(new Act("desk.give", task + "/give"));
      }
      acts.add(new Act("desk.date", task + "/date"));
    }
    switch (risk.reason()) {
      case TOWN_LEAD_GONE ->
          acts.add(new Act("desk.lead", "/participations/" + town.id().value() + "/team"));
      case LOW_RATING -> acts.add(new Act("desk.check-ins", path + "/check-ins"));
      case REVIEW_MISSED -> acts.add(new Act("desk.reviews", path + "/reviews"));
      case MENTOR_GONE, MENTOR_SILENT -> {
        if (town.mentoringActive()) {
          acts.add(new Act("desk.end", path + "/end"));
        }
      }
      default -> {
        // Reminding and calling is all that helps.
      }
    }
    acts.add(new Act("desk.call", path + "/call"));
    return acts;
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
