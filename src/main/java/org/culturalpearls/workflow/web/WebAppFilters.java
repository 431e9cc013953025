package org.culturalpearls.workflow.web;

import jakarta.servlet.Filter;
import java.util.Map;
import org.culturalpearls.workflow.engine.spi.ContainerLoginFilter;
import org.culturalpearls.workflow.engine.spi.OwnNonce;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The order of filters before the web applications: our login first, then the allowed pages and
 * calls, the log-out, and the single sign-on; their own filters follow.
 */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

  private static final int AFTER_LOGIN = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;
  private static final String PAGES = "/camunda/app/*";
  private static final String API = "/camunda/api/*";

  @Bean
  FilterRegistrationBean<WebAppPagesFilter> openPages(WebAppPagesFilter filter) {
    return registration(filter, AFTER_LOGIN, PAGES);
  }

  /** The request's context, which begins with the browser's language, also ends with it. */
  @Bean
  FilterRegistrationBean<EnglishWebApps> inEnglish() {
    return registration(new EnglishWebApps(), AFTER_LOGIN, PAGES, API);
  }

  @Bean
  FilterRegistrationBean<EngineApiFilter> openCalls(EngineApiFilter filter) {
    return registration(filter, AFTER_LOGIN, API);
  }

  @Bean
  FilterRegistrationBean<OwnNonce> nonces(OwnNonce filter) {
    return registration(filter, AFTER_LOGIN, PAGES);
  }

  @Bean
  FilterRegistrationBean<WebAppLogout> logout(WebAppLogout filter) {
    return registration(filter, AFTER_LOGIN + 1, API);
  }

  @Bean
  FilterRegistrationBean<ContainerLoginFilter> singleSignOn() {
    var registration = registration(new ContainerLoginFilter(), AFTER_LOGIN + 2, PAGES, API);
    registration.setInitParameters(Map.of("authentication-provider", SingleSignOn.class.getName()));
    return registration;
  }

  private static <F extends Filter> FilterRegistrationBean<F> registration(
      F filter, int order, String... addresses) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns(addresses);
    return registration;
  }
}
