package org.culturalpearls.portal.survey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.Scale;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.shared.FieldName;
import org.springframework.context.MessageSource;

/**
 * A question as people read it: in the team's own words, or in those of the survey's language.
 *
 * @param choices from the first, 0
 */
public record ShownQuestion(KitQuestion question, String text, List<Choice> choices) {

  static ShownQuestion of(AskedQuestion asked, SurveyLanguage language, MessageSource messages) {
    KitQuestion question = asked.question();
    return new ShownQuestion(
        question,
        asked.wording().isEmpty()
            ? text(messages, language, "kit." + question.name())
            : asked.wording(),
        IntStream.range(0, question.scale().choices())
            .mapToObj(
                choice ->
                    new Choice(Integer.toString(choice), words(asked, choice, language, messages)))
            .toList());
  }

  private static String words(
      AskedQuestion asked, int choice, SurveyLanguage language, MessageSource messages) {
    Scale scale = asked.question().scale();
    return asked.choices().isEmpty()
        ? text(messages, language, "scale." + scale.name() + "." + choice)
        : asked.choices().get(choice);
  }

  /** The survey's language has keys of its own: it is not the language of the portal. */
  static String text(MessageSource messages, SurveyLanguage language, String key) {
    return messages.getMessage(language.key(key), null, Locale.ENGLISH);
  }

  /** Returns the words of all choices in one line. */
  public String words() {
    return choices.stream().map(Choice::label).collect(Collectors.joining("; "));
  }

  /** Returns the words of the choices whose share is the value; empty if the value is a mean. */
  public String counted() {
    return choices.stream()
        .filter(each -> question.scale().counts(Integer.parseInt(each.value())))
        .map(Choice::label)
        .collect(Collectors.joining("; "));
  }

  /** Returns the question's key in forms. */
  public String field() {
    return FieldName.of(question);
  }
}
