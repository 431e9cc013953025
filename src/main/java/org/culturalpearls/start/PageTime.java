package org.culturalpearls.start;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wraps the pool with the time limit of pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageLimits.class)
class PageTime {

  @Bean
  static BeanPostProcessor statementsOfPages(ObjectProvider<PageLimits> limits) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool
            ? new TimedConnections(pool, limits.getObject().statementAtMost())
            : bean;
      }
    };
  }
}
