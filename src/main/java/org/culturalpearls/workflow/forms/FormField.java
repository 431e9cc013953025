package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;
import java.util.List;

/**
 * A component of a form as defined in the form file.
 *
 * @param key name of its submitted value; null for a text
 * @param text of a text component, else null
 * @param optionsKey name of the live options, or null if they are in the file
 * @param defaultValue the initial value if there is no other, or null
 * @param hiddenWhen condition under which it is neither shown nor submitted, or null
 */
public record FormField(
    String key,
    FieldType type,
    String label,
    String description,
    String text,
    boolean required,
    Integer minLength,
    Integer maxLength,
    BigDecimal min,
    BigDecimal max,
    int decimals,
    String pattern,
    List<Option> options,
    String optionsKey,
    String defaultValue,
    Condition hiddenWhen) {}
