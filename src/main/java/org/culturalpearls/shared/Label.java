package org.culturalpearls.shared;

import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A word as an argument of a message, put into the reader's language with the message. */
public final class Label {

  private Label() {}

  /** A value of an enum, by the key {@code role.JUROR}; its bare name where there is no text. */
  public static MessageSourceResolvable of(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return word(type + "." + value.name(), value.name());
  }

  /**
   * A field of a form, by the key {@code field.planDueOn}; its key where there is no text. Of a row
   * in a form, {@code milestones[2].title}, the label is that of {@code title}; of one of several
   * fields of a kind, {@code regions[DE]}, it is that of the kind.
   */
  public static MessageSourceResolvable field(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    return word("field." + last.replaceFirst("\\[.*", ""), field);
  }

  private static MessageSourceResolvable word(String key, String otherwise) {
    return new DefaultMessageSourceResolvable(new String[] {key}, otherwise);
  }
}
