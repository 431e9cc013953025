package org.culturalpearls.workflow.cases;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.workflow.awardcycle.AwardCycleModel;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A task of an award whose due date comes from the award's dates may begin after it: then it is due
 * at the end of the day on which it begins, or on the next of these dates if that comes first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotDueBeforeBegin implements ParseContributor, TaskListener {

  private final AwardCycleService awards;
  private final Deadlines deadlines;
  private final Clock clock;

  NotDueBeforeBegin(@Lazy AwardCycleService awards, Deadlines deadlines, Clock clock) {
    this.awards = awards;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Before mails and reminders, which tell the due date. */
  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    add.accept(EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    Instant now = clock.instant();
    Date due = task.getDueDate();
    if (due != null && due.toInstant().isBefore(now) && task.hasVariable(AwardCycleModel.CYCLE)) {
      CycleId cycle = AwardCycleModel.cycle(task);
      Instant today = deadlines.endOf(cycle, deadlines.today(cycle));
      Instant next = awards.next(cycle).orElse(today);
      task.setDueDate(Date.from(Deadlines.capped(today, now, next)));
    }
  }
}
