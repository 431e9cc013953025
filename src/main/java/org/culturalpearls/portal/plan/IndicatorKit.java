package org.culturalpearls.portal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.Topic;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets an indicator begin from a ready question. */
@Component
class IndicatorKit {

  private final MessageSource messages;

  IndicatorKit(MessageSource messages) {
    this.messages = messages;
  }

  /** The ready questions of a topic. */
  record OfTopic(Topic topic, List<KitQuestion> questions) {}

  List<OfTopic> topics() {
    return Arrays.stream(Topic.values())
        .map(
            topic ->
                new OfTopic(
                    topic,
                    Stream.of(KitQuestion.values())
                        .filter(question -> question.topic() == topic)
                        .toList()))
        .toList();
  }

  /** Returns the question of this name; null if there is none. */
  KitQuestion named(Object name) {
    return Stream.of(KitQuestion.values())
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Fills the fields of a new indicator; leaves them where there is no such question. */
  void begin(String name, RowKind kind, Map<String, Object> fields) {
    KitQuestion question = named(name);
    if (question != null && kind == RowKind.INDICATOR) {
      fields.put("title", text("kit." + question));
      fields.put("unit", text("unit." + question.unit()));
      fields.put("direction", question.direction().name());
      fields.put("cumulative", Boolean.toString(question.isCumulative()));
      fields.put("kitKey", question.name());
    }
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
