package org.culturalpearls.plan.internal;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneStart;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlanDevelopmentStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for processes, and for leaving, where they are not connected. */
@Configuration(proxyBeanMethods = false)
class UnconnectedPorts {

  @Bean
  @ConditionalOnMissingBean
  LeavingProgramme nobodyLeaves() {
    return (coordinator, participation, reason) -> {
      throw new IllegalStateException("leaving the programme is not connected");
    };
  }

  @Bean
  @ConditionalOnMissingBean
  PlanDevelopmentProcess noPlanDevelopment() {
    return new PlanDevelopmentProcess() {
      @Override
      public void start(PlanDevelopmentStart start) {}

      @Override
      public void planDueMoved(ParticipationId participation, Instant planDueAt) {}

      @Override
      public void end(ParticipationId participation) {}
    };
  }

  @Bean
  @ConditionalOnMissingBean
  MilestoneProcess noMilestones() {
    return new MilestoneProcess() {
      @Override
      public void start(MilestoneStart start) {}

      @Override
      public void dateMoved(MilestoneId milestone, MilestoneTimes times) {}

      @Override
      public void end(ParticipationId participation) {}
    };
  }
}
