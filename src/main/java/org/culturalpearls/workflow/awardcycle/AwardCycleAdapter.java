package org.culturalpearls.workflow.awardcycle;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.award.setup.AwardCycleProcess;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.BusinessKeys;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Implements the port of an award's dates with AwardCycleProcess, whose business key is the title
 * year.
 */
@Component
class AwardCycleAdapter implements AwardCycleProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves dates;
  private final EngineActs acts;
  private final Clock clock;

  AwardCycleAdapter(
      @Lazy RuntimeService runtime,
      Instances instances,
      DateMoves dates,
      EngineActs acts,
      Clock clock) {
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void start(CycleId cycle, CaseKey key, AwardTimes times) {
    runtime.startProcessInstanceByKey(
        AwardCycleModel.PROCESS, key.value(), variables(cycle, times));
  }

  @Override
  public void datesMoved(CycleId cycle, CaseKey key, AwardTimes times) {
    Optional<AwardDate> next = times.next(clock.instant());
    List<String> running = running(cycle);
    if (running.isEmpty()) {
      next.ifPresent(date -> startAgain(cycle, key, times, date));
    }
    for (String instance : running) {
      move(instance, times);
      next.ifPresent(date -> goBack(instance, date));
    }
  }

  @Override
  public void end(CycleId cycle) {
    instances.end(AwardCycleModel.PROCESS, AwardCycleModel.CYCLE, cycle, "the cycle is finished");
  }

  @Override
  public void becameRehearsal(CycleId cycle, CaseKey key) {
    List<String> running = running(cycle);
    acts.doAsApplication(() -> running.forEach(each -> BusinessKeys.change(each, key.value())));
  }

  private void move(String instance, AwardTimes times) {
    for (AwardDate date : AwardDate.values()) {
      String variable = AwardCycleModel.variable(date);
      Instant to = times.of(date);
      if (!Date.from(to).equals(runtime.getVariable(instance, variable))) {
        dates.move(instance, variable, to);
      }
    }
  }

  /**
   * A passed date moved to the future: the instance waits for it again. A date that has passed
   * while its timer has not fired yet is not skipped.
   */
  private void goBack(String instance, AwardDate next) {
    for (String waiting : runtime.getActiveActivityIds(instance)) {
      for (AwardDate date : AwardDate.values()) {
        if (AwardCycleModel.event(date).equals(waiting) && date.compareTo(next) > 0) {
          runtime
              .createProcessInstanceModification(instance)
              .cancelAllForActivity(waiting)
              .startBeforeActivity(AwardCycleModel.event(next))
              .execute();
        }
      }
    }
  }

  private void startAgain(CycleId cycle, CaseKey key, AwardTimes times, AwardDate next) {
    runtime
        .createProcessInstanceByKey(AwardCycleModel.PROCESS)
        .businessKey(key.value())
        .setVariables(variables(cycle, times))
        .startBeforeActivity(AwardCycleModel.event(next))
        .execute();
  }

  private List<String> running(CycleId cycle) {
    return instances.of(AwardCycleModel.PROCESS, AwardCycleModel.CYCLE, cycle);
  }

  private static Map<String, Object> variables(CycleId cycle, AwardTimes times) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(AwardCycleModel.CYCLE, cycle.value());
    for (AwardDate date : AwardDate.values()) {
      variables.put(AwardCycleModel.variable(date), Date.from(times.of(date)));
    }
    return variables;
  }
}
