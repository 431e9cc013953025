package org.culturalpearls.workflow.models;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.culturalpearls.workflow.forms.FormField;
import org.springframework.web.util.HtmlUtils;

/** A page of the portal with a form: what it asks, and what is filled in. */
record FilledIn(String page) {

  private static final Pattern TAG = Pattern.compile("<(input|option)\\b[^>]*>");

  /** The field is there, and so is the question, in words. */
  boolean asks(FormField field, String label) {
    return page.contains("name=\"" + field.key() + "\"") && page.contains(escaped(label));
  }

  boolean holds(FormField field, Object value) {
    Object one = value instanceof List<?> several ? several.get(0) : value;
    String typed = escaped(one.toString());
    return switch (field.type()) {
      case TEXTAREA -> element("textarea", field).filter(text -> text.contains(typed)).isPresent();
      case SELECT ->
          element("select", field)
              .filter(choices -> isThere(choices, "value=\"" + typed + "\"", "selected"))
              .isPresent();
      case CHECKBOX -> isThere(page, "name=\"" + field.key() + "\"", "checked");
      case RADIO, CHECKLIST, TAGLIST ->
          isThere(page, "name=\"" + field.key() + "\"", "value=\"" + typed + "\"", "checked");
      default -> isThere(page, "name=\"" + field.key() + "\"", "value=\"" + typed + "\"");
    };
  }

  private Optional<String> element(String kind, FormField field) {
    return Pattern.compile(
            "<%1$s\\b[^>]*name=\"%2$s\".*?</%1$s>".formatted(kind, field.key()), Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .findFirst();
  }

  private static boolean isThere(String html, String... parts) {
    return TAG.matcher(html)
        .results()
        .map(MatchResult::group)
        .anyMatch(tag -> List.of(parts).stream().allMatch(tag::contains));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
