package org.culturalpearls.notification.mail.internal;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueQuestionId;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.indicator.ValueView;
import org.springframework.stereotype.Component;

/** Names the indicators whose values a mail asks for. */
@Component
public class ValueLines {

  private final ValueQuestionService questions;

  ValueLines(ValueQuestionService questions) {
    this.questions = questions;
  }

  /** Returns a line for each indicator, for a mail that its reader may read. */
  public List<String> lines(Mail mail, PersonId reader, MailWords words) {
    return mail.value(Argument.VALUE_QUESTION).stream()
        .flatMap(id -> measures(id, reader))
        .flatMap(measure -> measure.indicators().stream().map(each -> line(measure, each, words)))
        .toList();
  }

  /** Returns the first of them as a title, and how many others there are. */
  String names(String question, PersonId reader, MailWords words) {
    List<String> titles =
        measures(question, reader)
            .flatMap(measure -> measure.indicators().stream())
            .map(each -> TaskTitles.title(each.indicator().title()))
            .toList();
    if (titles.isEmpty()) {
      return words.say("mail.values.gone");
    }
    return titles.size() == 1
        ? titles.get(0)
        : words.say("mail.values.more", titles.get(0), titles.size() - 1);
  }

  private Stream<MeasuredMeasure> measures(String question, PersonId reader) {
    return questions.indicators(reader, new ValueQuestionId(Long.parseLong(question))).stream();
  }

  private static String line(MeasuredMeasure measure, Measured each, MailWords words) {
    ValueView last = each.last();
    String title = TaskTitles.title(each.indicator().title());
    String of = TaskTitles.title(measure.row().content().title());
    return last == null
        ? words.say("mail.values.line.none", title, of)
        : words.say(
            "mail.values.line",
            title,
            of,
            last.amount().stripTrailingZeros().toPlainString(),
            TaskTitles.title(each.indicator().unit()),
            words.date(last.day()));
  }
}
