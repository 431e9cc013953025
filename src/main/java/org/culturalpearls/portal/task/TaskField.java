package org.culturalpearls.portal.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.DescribedBy;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.FieldType;

/**
 * A field of a task's form in the reader's language, as the fragment {@code forms/fields} shows it.
 *
 * @param label the label; for a text component its Markdown
 * @param description help text, or null
 * @param values current values: one, for lists any number
 * @param error or null
 * @param maxLength maximum number of characters, or null
 * @param hiddenWhen condition on other fields under which it is hidden, or null
 * @param passage Markdown of what it asks about, shown beside it, or null
 */
public record TaskField(
    String key,
    FieldType type,
    String label,
    String description,
    List<Choice> options,
    List<String> values,
    String error,
    boolean required,
    Integer maxLength,
    Condition hiddenWhen,
    String passage) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DescribedBy DESCRIBED = new DescribedBy();

  public TaskField {
    options = options == null ? List.of() : List.copyOf(options);
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** Returns the one value, or the first of several; empty if there is none. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  public boolean hasError() {
    return error != null && !error.isBlank();
  }

  /** Shown beside the label; an unticked checkbox is an answer, too. */
  public boolean optional() {
    return !required && type != FieldType.CHECKBOX;
  }

  /** A number as text, so that no locale groups its digits; null without a limit. */
  public String limit() {
    return maxLength == null ? null : maxLength.toString();
  }

  /** Returns the id of its character counter, or null without a limit. */
  public String countedBy() {
    return maxLength == null ? null : key + "-count";
  }

  /**
   * Returns the condition for the page's script, or null. Without scripts the field is always
   * shown.
   */
  public String hidden() {
    try {
      return hiddenWhen == null ? null : JSON.writeValueAsString(hiddenWhen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts that is no JSON", e);
    }
  }

  /** Returns the ids of the texts that describe the input, or null if there is none. */
  public String describedBy() {
    return DESCRIBED.of(key, description, error, maxLength);
  }
}
