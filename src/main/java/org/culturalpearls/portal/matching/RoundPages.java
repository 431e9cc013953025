package org.culturalpearls.portal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingRound;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.forms.SuggestionWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats a matching round, and its errors. */
@Component
class RoundPages {

  private final SuggestionWords words;
  private final MessageSource messages;

  RoundPages(SuggestionWords words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  /** With the mentors that the round proposes. */
  List<RoundLine> proposed(MatchingRound round) {
    return round.lines().stream()
        .map(line -> line(line, id(line.proposed()), id(line.proposedTwin()), null))
        .toList();
  }

  /** With the chosen mentors, and the errors. */
  List<RoundLine> again(MatchingRound round, RoundForm form, Problem refused) {
    Map<MentoringId, String> errors = errors(refused);
    return round.lines().stream()
        .map(
            line ->
                line(
                    line,
                    form.lead(line.mentoring()),
                    form.twin(line.mentoring()),
                    errors.get(line.mentoring())))
        .toList();
  }

  private Map<MentoringId, String> errors(Problem refused) {
    Map<MentoringId, String> errors = new HashMap<>();
    if (refused instanceof RoundRefused round) {
      round.lines().forEach(line -> errors.put(line.mentoring(), text(line.problem())));
    }
    return errors;
  }

  private static String id(PersonId person) {
    return person == null ? "" : Long.toString(person.value());
  }

  private RoundLine line(MatchingRound.Line line, String lead, String twin, String error) {
    Function<MatchingService.Suggestion, Choice> choice =
        suggestion -> Choice.of(suggestion.mentor().value(), words.choice(suggestion));
    return new RoundLine(
        line.mentoring(),
        line.participation(),
        line.suggestions().stream().map(choice).toList(),
        new RoundLine.Part(lead, inWords(line, line.proposed())),
        new RoundLine.Part(twin, inWords(line, line.proposedTwin())),
        error);
  }

  private String inWords(MatchingRound.Line line, PersonId proposed) {
    return line.suggestions().stream()
        .filter(suggestion -> suggestion.mentor().equals(proposed))
        .map(words::choice)
        .findFirst()
        .orElse(null);
  }

  /**
   * Includes refused towns that are no longer on this page, since others proposed for them
   * meanwhile.
   */
  List<String> texts(Problem problem, List<RoundLine> shown) {
    List<String> sentences = new ArrayList<>(List.of(text(problem)));
    if (problem instanceof RoundRefused round) {
      round.lines().stream()
          .filter(line -> line.town() != null)
          .filter(line -> shown.stream().noneMatch(on -> on.mentoring().equals(line.mentoring())))
          .map(line -> text("matching.refused", line.town(), text(line.problem())))
          .forEach(sentences::add);
    }
    return sentences;
  }

  private String text(Problem problem) {
    return text(problem.key(), problem.arguments().toArray());
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
