package org.culturalpearls.portal.cases;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.portal.shell.JourneyStage;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats a town's progress: the stages done, the current one with whose turn it is, and the next
 * ones.
 */
@Component
class CaseJourney {

  private final MessageSource messages;
  private final PersonDates dates;

  CaseJourney(MessageSource messages, PersonDates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * @param cards the open tasks that the reader may know of, those due first at the top
   * @param lines the same as text
   */
  List<JourneyStage> of(
      CaseStanding standing, List<TaskCard> cards, List<TaskLine> lines, Names names) {
    Map<CaseStep, TaskLine> next = new EnumMap<>(CaseStep.class);
    for (int i = 0; i < cards.size(); i++) {
      CaseStep step = CaseStep.of(cards.get(i));
      if (step != null) {
        next.putIfAbsent(step, lines.get(i));
      }
    }
    return Arrays.stream(CaseStep.values())
        .map(step -> stage(step, standing, next.get(step), names))
        .toList();
  }

  private JourneyStage stage(CaseStep step, CaseStanding standing, TaskLine task, Names names) {
    String name = text("case.step." + step);
    return switch (standing.of(step)) {
      case "done" -> JourneyStage.done(name, howItEnded(step, standing, names));
      case "now" -> JourneyStage.now(name, turn(task));
      default -> JourneyStage.next(name);
    };
  }

  /** Returns whose turn it is, for which task, and until when. */
  String turn(TaskLine task) {
    if (task == null) {
      return text("case.turn.nobody");
    }
    return text(
        task.href() == null ? "case.turn" : "case.turn.yours",
        task.name(),
        task.due() == null ? "" : task.due(),
        task.whose() == null ? "" : task.whose());
  }

  private String howItEnded(CaseStep step, CaseStanding standing, Names names) {
    return switch (step) {
      case MATCHING ->
          standing.hasNoMatch()
              ? text("case.step.MATCHING.none")
              : names.of(standing.mentoring().lead());
      case AGREEMENT -> dates.date(standing.mentoring().activeSince());
      default -> null;
    };
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
