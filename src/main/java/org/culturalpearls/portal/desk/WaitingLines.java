package org.culturalpearls.portal.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.portal.task.TaskWords;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words how long tasks wait, with the address of the list behind each figure. */
@Component
public class WaitingLines {

  private static final String OVERDUE = "0";

  private final UserTasks tasks;
  private final TaskWords words;
  private final MessageSource messages;

  WaitingLines(UserTasks tasks, TaskWords words, MessageSource messages) {
    this.tasks = tasks;
    this.words = words;
    this.messages = messages;
  }

  /** Returns a line for each kind of task, in their order. */
  public List<WaitingLine> of(List<Waiting> waiting, CycleView cycle) {
    Map<TaskKind, String> names = tasks.kinds();
    return waiting.stream().map(each -> line(each, cycle, names)).toList();
  }

  private WaitingLine line(Waiting waiting, CycleView cycle, Map<TaskKind, String> names) {
    Optional<TaskKind> kind = TaskKind.of(waiting.task());
    return new WaitingLine(
        kind.map(known -> words.kind(known, names.get(known))).orElse(waiting.task()),
        waiting.open(),
        list(waiting, cycle, null),
        waiting.overdue(),
        list(waiting, cycle, OVERDUE),
        time(waiting.median()),
        time(waiting.longest()),
        waiting.done(),
        time(waiting.doneMedian()));
  }

  private static String list(Waiting waiting, CycleView cycle, String late) {
    return ListAddress.of(
        "/open-tasks", "task", waiting.task(), "cycle", ProgrammeForm.id(cycle), "late", late);
  }

  private String time(Long seconds) {
    return seconds == null
        ? ""
        : messages.getMessage(
            "programme.days",
            new Object[] {Duration.ofSeconds(seconds).toDays()},
            LocaleContextHolder.getLocale());
  }
}
