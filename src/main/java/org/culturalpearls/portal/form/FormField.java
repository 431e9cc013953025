package org.culturalpearls.portal.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a task's form, as the fragment {@code forms/fields} draws it.
 *
 * @param label the question; of a text, what it tells
 * @param description what helps to answer, or null
 * @param values what is filled in: one value, for lists any number
 * @param error what is wrong with it, or null
 * @param maxLength the most characters of a text, or null
 * @param hidden for which answers to other fields it is not asked, or null when it always is
 */
public record FormField(
    String key,
    FieldKind kind,
    String label,
    String description,
    List<Choice> options,
    List<String> values,
    String error,
    boolean required,
    Integer maxLength,
    HiddenWhen hidden) {

  public FormField {
    options = options == null ? List.of() : List.copyOf(options);
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** The one value, or the first of several; empty when there is none. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  public boolean hasError() {
    return error != null && !error.isBlank();
  }

  /** A number as text, so that no locale groups its digits; null without a limit. */
  public String limit() {
    return maxLength == null ? null : maxLength.toString();
  }

  /** The paragraphs of a text. */
  public List<String> paragraphs() {
    return label == null ? List.of() : List.of(label.strip().split("\\R\\s*\\R"));
  }

  /** The ids of what describes the input, or null when nothing does. */
  public String describedBy() {
    String ids =
        Stream.of(
                description == null || description.isBlank() ? "" : key + "-hint",
                hasError() ? key + "-error" : "",
                maxLength == null ? "" : key + "-count")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
