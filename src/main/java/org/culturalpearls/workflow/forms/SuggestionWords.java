package org.culturalpearls.workflow.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.springframework.stereotype.Component;

/**
 * Formats the reasons why a mentor is suggested for a town, the same in the form and in the
 * matching round.
 */
@Component
public class SuggestionWords {

  private final FormMessages messages;

  SuggestionWords(FormMessages messages) {
    this.messages = messages;
  }

  /** "knows about loneliness; speaks English; 1 of 2 places free". */
  public String reasons(MatchingService.Suggestion suggestion) {
    return suggestion.reasons().stream()
        .map(reason -> messages.text("matching.reason." + reason.key(), words(reason.arguments())))
        .collect(Collectors.joining("; "));
  }

  /** Returns the label of the mentor as an option. */
  public String choice(MatchingService.Suggestion suggestion) {
    return suggestion.name() + ": " + reasons(suggestion);
  }

  /** Joins several enums to one list of their names; numbers and dates stay as they are. */
  private static Object[] words(List<Object> arguments) {
    boolean isList = !arguments.isEmpty() && arguments.get(0) instanceof Enum<?>;
    return isList ? new Object[] {arguments} : arguments.toArray();
  }
}
