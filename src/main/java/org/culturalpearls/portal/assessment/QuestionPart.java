package org.culturalpearls.portal.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.portal.form.Choice;
import org.springframework.context.MessageSource;

/** A dimension with its questions and their levels, each level a sentence. */
public record QuestionPart(Dimension dimension, List<Asked> questions) {

  /** A question with what one chooses from. */
  public record Asked(Question question, String text, List<Choice> levels) {}

  static List<QuestionPart> all(MessageSource messages, Locale locale) {
    return Arrays.stream(Dimension.values()).map(each -> of(each, messages, locale)).toList();
  }

  static QuestionPart of(Dimension dimension, MessageSource messages, Locale locale) {
    return new QuestionPart(
        dimension,
        Question.of(dimension).stream()
            .map(
                question ->
                    new Asked(
                        question,
                        messages.getMessage(key(question), null, locale),
                        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
                            .mapToObj(level -> choice(question, level, messages, locale))
                            .toList()))
            .toList());
  }

  private static Choice choice(
      Question question, int level, MessageSource messages, Locale locale) {
    String number = Integer.toString(level);
    String sentence = messages.getMessage(key(question) + "." + number, null, locale);
    return new Choice(number, number + ": " + sentence);
  }

  private static String key(Question question) {
    return "question." + question.name();
  }
}
