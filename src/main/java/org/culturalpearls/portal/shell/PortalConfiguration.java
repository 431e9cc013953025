package org.culturalpearls.portal.shell;

import java.time.Clock;
import java.util.Map;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.DescribedBy;
import org.culturalpearls.portal.form.InvalidFormStatus;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Contact;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Registers the beans that templates use by name, and the interceptors of every page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Contact.class)
class PortalConfiguration implements WebMvcConfigurer {

  private final CurrentPerson current;

  PortalConfiguration(CurrentPerson current) {
    this.current = current;
  }

  @Bean
  Shell shell(CurrentPerson current, Contact contact) {
    return new Shell(current, contact);
  }

  @Bean
  PersonDates when(CurrentPerson current, MessageSource messages, Clock clock) {
    return new PersonDates(current, messages, clock);
  }

  @Bean
  Choices choices(MessageSource messages) {
    return new Choices(messages);
  }

  @Bean
  DescribedBy describedBy() {
    return new DescribedBy();
  }

  @Bean
  Markdown markdown() {
    return new Markdown();
  }

  @Bean
  LocaleResolver localeResolver(CurrentPerson current) {
    return new PersonLocaleResolver(current);
  }

  /**
   * Looks only for our own files when a template writes a link. The engine's web applications bring
   * resource handlers too, without a cache: each link to Tasklist would search every archive of the
   * class path.
   */
  @Bean
  SmartInitializingSingleton linkedFiles(
      ResourceUrlProvider addresses,
      @Qualifier("resourceHandlerMapping") HandlerMapping resources,
      WebMvcProperties mvc) {
    return () -> {
      String files = mvc.getStaticPathPattern();
      if (resources instanceof AbstractUrlHandlerMapping handlers
          && handlers.getHandlerMap().get(files) instanceof ResourceHttpRequestHandler handler) {
        addresses.setHandlerMap(Map.of(files, handler));
      }
    };
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new CaseLoggingInterceptor());
    registry.addInterceptor(new LanguageSwitch(current)).excludePathPatterns("/static/**");
    registry.addInterceptor(new InvalidFormStatus());
    registry.addInterceptor(new RehearsalBanner());
  }
}
