package org.culturalpearls.workflow.engine.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.shared.MovableTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's clock while demo data is loaded; runs the timers that have become due. */
@Component
@Profile("demo")
class EngineTime implements MovableTime {

  private final ManagementService jobs;

  EngineTime(@Lazy ManagementService jobs) {
    this.jobs = jobs;
  }

  @Override
  public void shift(Duration offset) {
    if (offset.isZero()) {
      ClockUtil.reset();
      return;
    }
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(offset)));
    for (Job due : jobs.createJobQuery().executable().orderByJobDuedate().asc().list()) {
      jobs.executeJob(due.getId());
    }
  }
}
