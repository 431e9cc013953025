package org.culturalpearls.workflow.plandevelopment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.plan.assessment.AssessmentService.Assess;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormReader;
import org.junit.jupiter.api.Test;

class OlderAssessmentTest {

  private static final String OLDER =
      """
      {"id": "assess-preparedness", "components": [
        {"type": "radio", "key": "cooperation", "label": "How?", "values": [
          {"value": "1", "label": "1"}, {"value": "2", "label": "2"}]}]}
      """;

  @Test
  void answersAnOlderFormByTheAverageOfADimension() {
    assertThat(OlderAssessment.values(read(OLDER.getBytes(StandardCharsets.UTF_8)), whole()))
        .containsEntry("cooperation", "2")
        .containsEntry("crisisReadiness", "4")
        .containsEntry("note", "Said.")
        .hasSize(7);
  }

  @Test
  void answersTheFormInUseByLevels() throws IOException {
    Form form = read(Files.readAllBytes(Path.of("bpmn", "mentoring", "assess-preparedness.form")));
    assertThat(OlderAssessment.isIn(form)).isFalse();
    assertThat(OlderAssessment.values(form, whole()))
        .containsEntry("trust", "3")
        .containsEntry("note", "Said.")
        .hasSize(19);
  }

  private static Form read(byte[] json) {
    return FormReader.read(json);
  }

  /** In each dimension 1, 2 and 3; in the last 3, 4 and 5. */
  private static Assess whole() {
    Map<Question, Integer> levels = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      int last = question.ordinal() >= 15 ? 2 : 0;
      levels.put(question, 1 + question.ordinal() % 3 + last);
    }
    return Assess.levels(levels, "Said.");
  }
}
