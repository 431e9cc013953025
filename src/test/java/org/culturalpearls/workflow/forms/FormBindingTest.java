package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class FormBindingTest {

  private static final Form FORM =
      form(
          "answer", "words", "day", "count", "rating", "sure", "who", "people", "inTime", "tooLate",
          "step1", "by1", "step2", "by2");

  enum Answer {
    YES,
    NOT_YET
  }

  enum When {
    IN_TIME,
    TOO_LATE
  }

  record Row(String step, LocalDate by) {}

  record Sent(
      Answer answer,
      String words,
      LocalDate day,
      int count,
      Integer rating,
      boolean sure,
      PersonId who,
      Set<PersonId> people,
      Map<When, String> remarks,
      List<Row> rows,
      Optional<String> link) {}

  record OfLater(String words, String reason) {}

  @Test
  void bindsEachComponentToTheFieldOfItsName() {
    LocalDate day = LocalDate.of(2027, 3, 1);
    Sent sent =
        bind(
            Map.ofEntries(
                Map.entry("answer", "notYet"),
                Map.entry("words", "Sing."),
                Map.entry("day", day),
                Map.entry("count", BigDecimal.TEN),
                Map.entry("rating", "4"),
                Map.entry("sure", true),
                Map.entry("who", "7"),
                Map.entry("people", List.of("8", "9")),
                Map.entry("tooLate", "Sorry."),
                Map.entry("step2", "Call."),
                Map.entry("by2", day)),
            Sent.class);

    assertThat(sent)
        .isEqualTo(
            new Sent(
                Answer.NOT_YET,
                "Sing.",
                day,
                10,
                4,
                true,
                new PersonId(7),
                Set.of(new PersonId(8), new PersonId(9)),
                Map.of(When.IN_TIME, "", When.TOO_LATE, "Sorry."),
                List.of(new Row("", null), new Row("Call.", day)),
                Optional.empty()));
  }

  @Test
  void whatWasLeftEmptyIsNothing() {
    Sent sent = bind(Map.of("words", " ", "who", ""), Sent.class);

    assertThat(sent.answer()).isNull();
    assertThat(sent.words()).isEmpty();
    assertThat(sent.who()).isNull();
    assertThat(sent.people()).isEmpty();
    assertThat(sent.sure()).isFalse();
  }

  @Test
  void aTextThatTheFormDoesNotAskForIsNull() {
    assertThat(bind(Map.of("words", "Sing."), OfLater.class)).isEqualTo(new OfLater("Sing.", null));
  }

  @Test
  void refusesAChoiceThatIsNone() {
    assertThatThrownBy(() -> bind(Map.of("answer", "perhaps"), Sent.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("perhaps");
  }

  private static <R extends Record> R bind(Map<String, Object> values, Class<R> type) {
    return new FormBinding(FORM, values).bind(type);
  }

  private static Form form(String... keys) {
    String components =
        Stream.of(keys)
            .map(key -> "{\"type\":\"textfield\",\"key\":\"%s\"}".formatted(key))
            .collect(Collectors.joining(","));
    return FormReader.read(
        "{\"id\":\"test\",\"components\":[%s]}"
            .formatted(components)
            .getBytes(StandardCharsets.UTF_8));
  }
}
