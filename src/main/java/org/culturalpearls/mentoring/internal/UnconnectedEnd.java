package org.culturalpearls.mentoring.internal;

import java.time.LocalDate;
import org.culturalpearls.mentoring.EndOfMentoring;
import org.culturalpearls.mentoring.MentoringId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for the closure where it is not connected. */
@Configuration(proxyBeanMethods = false)
class UnconnectedEnd {

  @Bean
  @ConditionalOnMissingBean
  EndOfMentoring nothingEnds() {
    return new EndOfMentoring() {
      @Override
      public void endEarly(MentoringId mentoring) {
        throw new IllegalStateException("the closure of mentorings is not connected");
      }

      @Override
      public void endOn(MentoringId mentoring, LocalDate day) {
        throw new IllegalStateException("the closure of mentorings is not connected");
      }
    };
  }
}
