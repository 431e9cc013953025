package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormReader;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Form FORM =
      FormReader.read(
          """
          { "id": "sample", "components": [
            { "type": "text", "text": "=town" },
            { "type": "radio", "key": "answer", "label": "Answer", "defaultValue": "log",
              "values": [ { "value": "log", "label": "Log" }, { "value": "discard", "label": "Discard" } ] },
            { "type": "number", "key": "minutes", "label": "Minutes", "decimalDigits": 1,
              "conditional": { "hide": "=answer = \\"discard\\"" } },
            { "type": "datetime", "key": "day", "dateLabel": "Day" },
            { "type": "checkbox", "key": "shared", "label": "Shared" },
            { "type": "textarea", "key": "why", "label": "Why",
              "conditional": { "hide": "=shared = false" } },
            { "type": "checklist", "key": "people", "label": "People", "valuesKey": "persons" }
          ] }
          """
              .getBytes(StandardCharsets.UTF_8));

  @Test
  void keepsForHiddenQuestionsWhatWasFilledInBefore() {
    Answers before =
        new Answers(
            Map.of("why", List.of("Known"), "shared", List.of("true"), "day", List.of("x")));
    Answers typed =
        Answers.sent(Map.of("answer", List.of("log"), "day", List.of(""), "people", List.of("7")));

    Answers now = typed.over(before, FORM);

    assertThat(now.typed())
        .containsEntry("why", List.of("Known"))
        .containsEntry("shared", List.of())
        .containsEntry("day", List.of(""))
        .containsEntry("people", List.of("7"));
    assertThat(now.same(before, FORM)).isFalse();
    assertThat(new Answers(Map.of("day", List.of(" "))).same(new Answers(Map.of()), FORM)).isTrue();
  }

  @Test
  void readsEveryAnswerInTheTypeOfItsField() {
    assertThat(
            values(
                Map.of(
                    "answer", List.of("log"),
                    "minutes", List.of(" 90,5 "),
                    "day", List.of("2027-03-12 "),
                    "shared", List.of("true"),
                    "why", List.of("first\r\nsecond"),
                    "people", List.of("7", "8"))))
        .isEqualTo(
            Map.of(
                "answer",
                "log",
                "minutes",
                new BigDecimal("90.5"),
                "day",
                "2027-03-12",
                "shared",
                true,
                "why",
                "first\nsecond",
                "people",
                List.of("7", "8")));
  }

  @Test
  void leavesWhatCannotBeReadForTheCheckToRefuse() {
    Map<String, Object> values =
        values(
            Map.of(
                "minutes", List.of("1e999999999"),
                "day", List.of("tomorrow"),
                "shared", List.of("perhaps"),
                "answer", List.of("log", "discard"),
                "smuggled", List.of("x")));
    assertThat(values)
        .containsEntry("minutes", "1e999999999")
        .containsEntry("day", "tomorrow")
        .containsEntry("shared", "perhaps")
        .containsEntry("answer", List.of("log", "discard"))
        .containsEntry("smuggled", List.of("x"));
  }

  @Test
  void takesABoxWithoutTickForNo() {
    assertThat(values(Map.of())).containsEntry("shared", false);
  }

  @Test
  void dropsWhatTheOtherAnswersHide() {
    assertThat(
            values(
                Map.of(
                    "answer", List.of("discard"),
                    "minutes", List.of("90"),
                    "why", List.of("because"))))
        .doesNotContainKeys("minutes", "why");
  }

  @Test
  void keepsTheTokenOfThePageOutOfTheAnswers() {
    assertThat(values(Map.of("_csrf", List.of("t")))).doesNotContainKey("_csrf");
  }

  @Test
  void fillsInWhatIsKnownAndElseTheDefault() {
    FormContent content =
        FormContent.empty()
            .value("day", LocalDate.of(2027, 3, 12))
            .value("people", List.of("7"))
            .value("shared", true);
    assertThat(Answers.prefilled(FORM, content).typed())
        .isEqualTo(
            Map.of(
                "answer", List.of("log"),
                "day", List.of("2027-03-12"),
                "people", List.of("7"),
                "shared", List.of("true")));
  }

  private static Map<String, Object> values(Map<String, List<String>> sent) {
    return Answers.sent(sent).values(FORM);
  }
}
