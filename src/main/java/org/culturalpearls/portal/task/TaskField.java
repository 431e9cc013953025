package org.culturalpearls.portal.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.DescribedBy;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.FieldType;

/**
 * One field of a task's form in the reader's words, as the fragment {@code forms/fields} draws it.
 *
 * @param label the question; of a text, what it tells, in Markdown
 * @param description what helps to answer, or null
 * @param values what is filled in: one value, for lists any number
 * @param error what is wrong with it, or null
 * @param maxLength the most characters of a text, or null
 * @param hiddenWhen for which answers to other fields it is not asked, or null when it always is
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
    Condition hiddenWhen) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DescribedBy DESCRIBED = new DescribedBy();

  public TaskField {
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

  /** Said beside the question; a tick is an answer either way. */
  public boolean optional() {
    return !required && type != FieldType.CHECKBOX;
  }

  /** A number as text, so that no locale groups its digits; null without a limit. */
  public String limit() {
    return maxLength == null ? null : maxLength.toString();
  }

  /** The id of what counts its characters, or null without a limit. */
  public String countedBy() {
    return maxLength == null ? null : key + "-count";
  }

  /** The condition for the page's script, or null. Without scripts the field is always shown. */
  public String hidden() {
    try {
      return hiddenWhen == null ? null : JSON.writeValueAsString(hiddenWhen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts that is no JSON", e);
    }
  }

  /** The ids of what describes the input, or null when nothing does. */
  public String describedBy() {
    return DESCRIBED.of(key, description, error, maxLength);
  }
}
