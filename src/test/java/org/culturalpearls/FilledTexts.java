package org.culturalpearls;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * In the context of every test a text that is given less than it names, and would show people a
 * {@code {4}}, is an error. Registered in {@code META-INF/spring.factories}.
 */
class FilledTexts implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return new Strict();
  }

  /** A record, so that contexts are shared as before. */
  private record Strict() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration merged) {
      context.getBeanFactory().addBeanPostProcessor(new StrictTexts());
    }
  }

  private static class StrictTexts implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof MessageSource texts && !(bean instanceof FilledMessageSource)
          ? new FilledMessageSource(texts)
          : bean;
    }
  }
}
