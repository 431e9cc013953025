package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.forms.Option;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Which questions of a form are put at all, also where no script hides any. */
class TaskFieldsTest {

  private final TaskFields fields = new TaskFields(new StaticMessageSource());

  @Test
  void asksNothingThatNoneOfTheAnswersOfferedBringsUp() throws Exception {
    assertThat(asked("eligible", "notEligible")).containsExactly("decision", "although", "reason");
  }

  @Test
  void asksWhatOneOfThemBringsUp() throws Exception {
    assertThat(asked("eligible", "complete", "notEligible"))
        .containsExactly("decision", "sections", "completeOn", "remark", "although", "reason");
  }

  private List<String> asked(String... decisions) throws Exception {
    Form form = FormReader.read(Files.readAllBytes(Path.of("bpmn/award/check-eligibility.form")));
    FormContent content =
        FormContent.empty()
            .options("decisions", Stream.of(decisions).map(each -> new Option(each, each)).toList())
            .options("sectionChoices", List.of(new Option("NEEDS", "Needs")));
    return fields.of(form, content, Answers.prefilled(form, content), Map.of(), null).stream()
        .map(TaskField::key)
        .filter(key -> key != null)
        .toList();
  }
}
