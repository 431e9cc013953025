package org.culturalpearls.workflow.forms;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The words of a form by message key, so that a language can have its own; the English ones stand
 * in the form file. A word in more than one field is not shared: {@code
 * form.draft-agreement.endsOn.label}.
 */
public final class FormText {

  private static final String OPTIONAL = " (optional)";

  private FormText() {}

  /** The question that a field asks. */
  public static MessageSourceResolvable label(Form form, FormField field) {
    return word(form, field, "label", field.label() == null ? field.key() : field.label());
  }

  /** The same where something is said of the field, such as what is wrong with it. */
  public static MessageSourceResolvable name(Form form, FormField field) {
    String label = field.label() == null ? field.key() : field.label();
    return word(form, field, "label", withoutOptional(label));
  }

  /** The portal says itself what may be left out; in Tasklist it stands in the label. */
  public static String withoutOptional(String label) {
    return label.replace(OPTIONAL, "");
  }

  /** What helps to answer it; an empty text where nothing does. */
  public static MessageSourceResolvable description(Form form, FormField field) {
    return word(form, field, "description", field.description() == null ? "" : field.description());
  }

  /** The words of an answer that stands in the form file; live ones come in the right language. */
  public static MessageSourceResolvable option(Form form, FormField field, Option option) {
    return word(form, field, "option." + option.value(), option.label());
  }

  private static MessageSourceResolvable word(
      Form form, FormField field, String what, String english) {
    return new DefaultMessageSourceResolvable(
        new String[] {"form." + form.id() + "." + field.key() + "." + what}, english);
  }
}
