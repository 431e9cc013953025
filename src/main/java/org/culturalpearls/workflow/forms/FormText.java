package org.culturalpearls.workflow.forms;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The texts of a form by message key, so that a language can have its own; the English ones are in
 * the form file. A text of more than one field is not shared: {@code
 * form.draft-agreement.endsOn.label}.
 */
public final class FormText {

  private static final String OPTIONAL = " (optional)";

  private FormText() {}

  /** Returns the label of a field. */
  public static MessageSourceResolvable label(Form form, FormField field) {
    return word(form, field, "label", field.label() == null ? field.key() : field.label());
  }

  /** Returns the name of a field in sentences about it, such as errors. */
  public static MessageSourceResolvable name(Form form, FormField field) {
    String label = field.label() == null ? field.key() : field.label();
    return word(form, field, "label", withoutOptional(label));
  }

  /**
   * Removes the mark of optional fields from Tasklist's label; the portal has a mark of its own.
   */
  public static String withoutOptional(String label) {
    return label.replace(OPTIONAL, "");
  }

  /** Returns the help text of a field; empty if there is none. */
  public static MessageSourceResolvable description(Form form, FormField field) {
    return word(form, field, "description", field.description() == null ? "" : field.description());
  }

  /** Returns the label of an option in the form file; live options come in the right language. */
  public static MessageSourceResolvable option(Form form, FormField field, Option option) {
    return word(form, field, "option." + option.value(), option.label());
  }

  private static MessageSourceResolvable word(
      Form form, FormField field, String what, String english) {
    return new DefaultMessageSourceResolvable(
        new String[] {"form." + form.id() + "." + field.key() + "." + what}, english);
  }
}
