package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

/** What is wrong with what was sent is told at once, as far as it can be known at once. */
class FormCheckTest {

  @Test
  void namesEveryFieldThatIsWrongInTheOrderOfTheForm() throws Exception {
    Map<String, Object> sent = new HashMap<>();
    sent.put("aims", " ");
    sent.put("rhythm", "DAILY");
    sent.put("languages", List.of("EN", "EN"));
    sent.put("endsOn", "soon");

    assertThat(wrong("mentoring/draft-agreement", sent))
        .containsExactly("aims", "rhythm", "languages", "endsOn");
  }

  @Test
  void namesWhatTheFormDoesNotAskBesideWhatIsMissing() throws Exception {
    assertThat(wrong("mentoring/report-milestone", Map.of("next", "report", "smuggled", "x")))
        .containsExactlyInAnyOrder("smuggled", "done", "participants");
  }

  @Test
  void saysNothingOfQuestionsWhoseBeingAskedIsNotKnown() throws Exception {
    assertThat(wrong("mentoring/report-milestone", Map.of())).containsExactly("next");
    assertThat(wrong("mentoring/report-milestone", Map.of("next", "later", "newDate", "soon")))
        .containsExactly("next");
    assertThat(wrong("mentoring/report-milestone", Map.of("next", "newDate", "newDate", "soon")))
        .containsExactly("newDate", "reason");
  }

  @Test
  void leavesOutOfAMessageThatAnswersAreOptional() throws Exception {
    assertThatThrownBy(
            () ->
                check(
                    "mentoring/answer-check-in",
                    Map.of("rating", "4", "progress", "Much.", "obstacles", "x".repeat(9999))))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(
                        new Texts()
                            .getMessage(broken.key(), broken.arguments().toArray(), Locale.ENGLISH))
                    .startsWith("What gets in the way? Shorten this"));
  }

  @Test
  void namesTheFieldOfANumberThatNobodyCouldWriteOut() throws Exception {
    for (Number number :
        List.of(
            Double.POSITIVE_INFINITY, Double.NaN, new java.math.BigDecimal("1e999999999"), 1e300)) {
      assertThat(
              wrong(
                  "mentoring/report-milestone",
                  Map.of("next", "report", "done", "x", "participants", number)))
          .containsExactly("participants");
    }
  }

  private static List<String> wrong(String form, Map<String, Object> sent) {
    RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> check(form, sent));
    assertThat(broken.field()).isEqualTo(broken.each().get(0).field());
    return broken.each().stream().map(Problem::field).map(field -> field.orElseThrow()).toList();
  }

  private static void check(String form, Map<String, Object> sent) throws Exception {
    Form read = FormReader.read(Files.readAllBytes(Path.of("bpmn/" + form + ".form")));
    new FormCheck(read, FormContent.empty()).check(sent);
  }
}
