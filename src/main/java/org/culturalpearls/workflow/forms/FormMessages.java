package org.culturalpearls.workflow.forms;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Resolves texts of forms, in the reader's language. Enum values among the arguments are replaced
 * by their names, collections by comma-separated lists, and nulls are left out.
 */
@Component
public class FormMessages {

  private final MessageSource messages;

  FormMessages(MessageSource messages) {
    this.messages = messages;
  }

  /** Returns plain text, such as the label of an option. */
  public String text(String key, Object... arguments) {
    return text(key, arguments, typed -> typed);
  }

  /**
   * Returns a text for a form; a {@code String} among the arguments is typed text and gets escaped.
   */
  public MarkdownText markdown(String key, Object... arguments) {
    return new MarkdownText(text(key, arguments, typed -> MarkdownText.escaped(typed).value()));
  }

  /** Returns the name of an enum's value: {@code country.DE}. */
  public String name(Enum<?> value) {
    String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return text(kind + "." + value.name());
  }

  /** Returns typed text as a quotation, or a text that there is none. */
  public MarkdownText quoteOrNothing(String typed) {
    return typed.isEmpty() ? markdown("form.text.nothing") : MarkdownText.quote(typed);
  }

  private String text(String key, Object[] arguments, Function<String, String> typed) {
    Object[] inWords = Stream.of(arguments).map(each -> inWords(each, typed)).toArray();
    return messages.getMessage(key, inWords, LocaleContextHolder.getLocale());
  }

  private Object inWords(Object argument, Function<String, String> typed) {
    if (argument instanceof Collection<?> several) {
      return several.stream()
          .map(each -> inWords(each, typed).toString())
          .collect(Collectors.joining(", "));
    }
    if (argument instanceof MarkdownText text) {
      return text.value();
    }
    if (argument instanceof Enum<?> value) {
      return name(value);
    }
    if (argument == null) {
      return "";
    }
    return argument instanceof String text ? typed.apply(text) : argument;
  }
}
