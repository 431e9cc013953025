package org.culturalpearls.shared;

import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A word as an argument of a message, resolved in the reader's language with the message. */
public final class Label {

  private Label() {}

  /** Labels an enum value by the key {@code role.JUROR}; its bare name if there is no text. */
  public static MessageSourceResolvable of(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return word(type + "." + value.name(), value.name());
  }

  /**
   * Labels a form field by the key {@code field.planDueOn}; its key if there is no text. A field of
   * a row, {@code milestones[2].title}, has the label of {@code title}; one of several fields of a
   * kind, {@code regions[DE]}, that of the kind.
   */
  public static MessageSourceResolvable field(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    return word("field." + last.replaceFirst("\\[.*", ""), field);
  }

  private static MessageSourceResolvable word(String key, String otherwise) {
    return new DefaultMessageSourceResolvable(new String[] {key}, otherwise);
  }
}
