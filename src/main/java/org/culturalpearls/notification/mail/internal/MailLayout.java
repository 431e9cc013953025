package org.culturalpearls.notification.mail.internal;

import java.util.Locale;
import java.util.Set;
import org.culturalpearls.notification.outbox.MailText;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The one layout of all mails, as plain text and as HTML; the pages' template engine knows neither.
 */
@Component
public class MailLayout {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  MailLayout() {
    engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
  }

  public MailText of(MailContent content) {
    Context context = new Context(Locale.forLanguageTag(content.language()));
    context.setVariable("mail", content);
    return new MailText(
        content.subject(),
        engine.process("layout.txt", context).replaceAll("\n{3,}", "\n\n").strip() + "\n",
        engine.process("layout.html", context));
  }

  private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String files) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("mail/");
    resolver.setResolvablePatterns(Set.of(files));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }
}
