package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineServicesConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmPluginConfiguration;
import org.camunda.bpm.spring.boot.starter.event.ProcessApplicationEventPublisher;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.ManagementProperties;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Builds the engine from the starter's own parts. It replaces the starter's auto-configuration,
 * which names classes that Spring Boot 4 has moved: the engine would be built before JPA, and its
 * health indicators would silently be missing. The web applications need settings that are silently
 * missing, too, if they are read too early.
 */
@AutoConfiguration(
    after = HibernateJpaAutoConfiguration.class,
    before = CamundaBpmWebappAutoConfiguration.class)
@EnableConfigurationProperties({CamundaBpmProperties.class, ManagementProperties.class})
@Import({
  CamundaBpmConfiguration.class,
  CamundaBpmPluginConfiguration.class,
  SpringProcessEngineServicesConfiguration.class
})
class EngineAutoConfiguration {

  @Bean
  ProcessEngineFactoryBean processEngineFactoryBean(ProcessEngineConfigurationImpl configuration) {
    var factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  /** Tells the job executor that it may begin. */
  @Bean
  ProcessApplicationEventPublisher processApplicationEventPublisher(
      ApplicationEventPublisher publisher) {
    return new ProcessApplicationEventPublisher(publisher);
  }

  @Bean
  HealthIndicator processEngineHealthIndicator(ProcessEngine engine) {
    return () -> Health.up().withDetail("name", engine.getName()).build();
  }

  /** Absent if the job executor is switched off, as in tests that run jobs by hand. */
  @Bean
  @ConditionalOnBean(JobExecutor.class)
  HealthIndicator jobExecutorHealthIndicator(JobExecutor executor) {
    return () -> (executor.isActive() ? Health.up() : Health.down()).build();
  }
}
