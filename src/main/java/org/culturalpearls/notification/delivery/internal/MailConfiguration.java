package org.culturalpearls.notification.delivery.internal;

import java.util.Locale;
import org.culturalpearls.notification.delivery.MailPauses;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Configures the message source of mails, apart from that of the pages. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

  @Bean(defaultCandidate = false)
  public MessageSource mailTexts() {
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("mail/mail");
    texts.setDefaultEncoding("UTF-8");
    texts.setDefaultLocale(Locale.ENGLISH);
    texts.setFallbackToSystemLocale(false);
    texts.setAlwaysUseMessageFormat(true);
    return texts;
  }

  @Bean
  MailPauses mailPauses(MailSettings settings) {
    return new MailPauses(settings.pauses());
  }
}
