package org.culturalpearls.people.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** E-mail addresses in their stored and compared form: in lower case. */
public final class EmailAddress {

  /** Coarse on purpose: only a mail can show whether an address works. */
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@,;<>\"()]+@[^\\s@,;<>\"()]+\\.[^\\s@,;<>\"().]{2,}");

  private EmailAddress() {}

  static String of(String field, String typed) {
    String address = normal(TextRule.required(field, TextRule.line(field, typed, 254), 254));
    if (!SHAPE.matcher(address).matches()) {
      throw RuleBroken.in(field, "error.people.email-shape", Label.field(field));
    }
    return address;
  }

  public static String normal(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }
}
