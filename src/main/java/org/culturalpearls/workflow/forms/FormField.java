package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;
import java.util.List;

/**
 * One component of a form as the form file defines it.
 *
 * @param key name under which its value is sent; null for a text
 * @param text of a text component, else null
 * @param optionsKey name of the live options, or null where they stand in the file
 * @param defaultValue what is filled in where nothing else is, or null
 * @param hiddenWhen condition under which it is neither shown nor sent, or null
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
