package org.culturalpearls.workflow.forms;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts that forms show, in the reader's language. Form texts are Markdown. */
@Component
public class FormMessages {

  private final MessageSource messages;

  FormMessages(MessageSource messages) {
    this.messages = messages;
  }

  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** The name of an enum's value: {@code country.DE}. */
  public String name(Enum<?> value) {
    String kind = value.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return text(kind + "." + value.name());
  }

  /** What people typed, so that none of its signs are taken for Markdown or HTML. */
  public static String escape(String typed) {
    return typed == null ? "" : typed.replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|<>~&])", "\\\\$1");
  }

  /** Typed text as a quotation that keeps its lines. */
  public static String quote(String typed) {
    return escape(typed)
        .lines()
        .map(line -> "> " + line + "  ")
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
