package org.culturalpearls.workflow.plandevelopment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

/**
 * The form of the task asks the questions of the portal, word for word: it is made from the same
 * messages, by {@code mvn test -Dtest=AssessmentFormTest -Ddocs.write=true}.
 */
class AssessmentFormTest {

  private static final List<Path> FILES =
      Stream.of("bpmn/mentoring", "src/test/resources/released/0.1.0")
          .map(folder -> Path.of(folder, "assess-preparedness.form"))
          .toList();

  private static final String FORM =
      """
      {
        "id": "assess-preparedness",
        "type": "default",
        "schemaVersion": 16,
        "components": [
          { "type": "text", "id": "Text_Town", "text": "=town" },
          { "type": "text", "id": "Text_Workshop", "text": "=workshop" },
      %s
          {
            "type": "textarea", "id": "Field_Note", "key": "note", "label": "%s",
            "description": "Up to %,d characters.",
            "validate": { "maxLength": %d }
          }
        ]
      }
      """;

  private static final String QUESTION =
      """
          {
            "type": "radio", "id": "Field_%s", "key": "%s", "label": "%s",%s
            "values": [
      %s
            ],
            "validate": { "required": true }
          },
      """;

  private static final Texts TEXTS = new Texts();

  @Test
  void isMadeFromTheMessages() throws IOException {
    String made = form();
    for (Path file : FILES) {
      if (Boolean.getBoolean("docs.write")) {
        Files.writeString(file, made);
      }
      assertThat(Files.readString(file)).as(file.toString()).isEqualTo(made);
    }
  }

  private static String form() {
    int longest = AssessmentService.Assess.MAX_NOTE_LENGTH;
    String questions =
        Stream.of(Question.values())
            .map(AssessmentFormTest::question)
            .collect(Collectors.joining());
    return FORM.formatted(
        questions.stripTrailing(), text("form.assess-preparedness.note"), longest, longest);
  }

  private static String question(Question question) {
    String name = question.field().substring(0, 1).toUpperCase() + question.field().substring(1);
    String dimension = text("dimension." + question.dimension().name());
    return QUESTION.formatted(
        name,
        question.field(),
        text("question." + question.name()),
        question == Question.of(question.dimension()).get(0)
            ? "\n      \"description\": \"" + dimension + ".\","
            : "",
        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
            .mapToObj(level -> level(question, level))
            .collect(Collectors.joining(",\n")));
  }

  private static String level(Question question, int level) {
    return "        { \"value\": \"%d\", \"label\": \"%d: %s\" }"
        .formatted(level, level, text("question." + question.name() + "." + level));
  }

  private static String text(String key) {
    return TEXTS.getMessage(key, null, Locale.ENGLISH);
  }
}
