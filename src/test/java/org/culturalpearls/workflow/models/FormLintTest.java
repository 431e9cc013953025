package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form under bpmn/ must keep to, so that it is checked on the server as it is shown. */
class FormLintTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> forms() {
    return ModelFiles.forms();
  }

  @Test
  void fileNamesAreUniqueOverAllFolders() {
    List<String> names =
        Stream.concat(ModelFiles.models().stream(), ModelFiles.forms().stream())
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyFormIsUsedByATask() {
    Set<String> unused = new TreeSet<>(forms().stream().map(ModelFiles::nameOf).toList());
    ModelFiles.models().stream()
        .flatMap(
            file ->
                Bpmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(UserTask.class)
                    .stream())
        .forEach(task -> unused.remove(task.getCamundaFormRef()));
    ModelFiles.models().stream()
        .map(file -> Bpmn.convertToString(Bpmn.readModelFromFile(file.toFile())))
        .forEach(model -> unused.removeIf(form -> model.contains("formRef=\"" + form + "\"")));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void hasItsFilesNameAndTheVersionThatTasklistKnows(Path file) throws IOException {
    JsonNode form = JSON.readTree(Files.readAllBytes(file));
    assertThat(form.path("id").asText()).isEqualTo(ModelFiles.nameOf(file));
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void canBeCheckedOnTheServer(Path file) throws IOException {
    Form form = FormReader.read(Files.readAllBytes(file));
    Set<String> keys = new TreeSet<>();
    for (FormField field : form.fields()) {
      if (!field.type().sendsValue()) {
        continue;
      }
      assertThat(keys.add(field.key())).as("key " + field.key() + " only once").isTrue();
      assertThat(field.label()).as("label of " + field.key()).isNotBlank();
      if (field.type() == FieldType.TEXTFIELD || field.type() == FieldType.TEXTAREA) {
        assertThat(field.maxLength()).as("limit of " + field.key()).isNotNull();
        assertThat(field.description())
            .as("description of " + field.key())
            .contains(String.format(Locale.ROOT, "Up to %,d characters", field.maxLength()));
      }
      if (field.type() == FieldType.NUMBER) {
        assertThat(field.min()).as("lowest " + field.key()).isNotNull();
        assertThat(field.max()).as("highest " + field.key()).isNotNull();
      }
      if (field.type().isChoice() && field.optionsKey() == null) {
        assertThat(field.options()).as("choices of " + field.key()).hasSizeGreaterThan(1);
      }
      if (field.hiddenWhen() != null) {
        field
            .hiddenWhen()
            .comparisons()
            .forEach(
                comparison ->
                    assertThat(form.field(comparison.key())).as(comparison.key()).isPresent());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void showsNothingThatAClientCouldChangeInSecret(Path file) throws IOException {
    for (JsonNode component : JSON.readTree(Files.readAllBytes(file)).path("components")) {
      assertThat(component.has("readonly")).as("readonly").isFalse();
      assertThat(component.has("disabled")).as("disabled").isFalse();
    }
  }
}
