package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.TextFiles;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormReader;
import org.junit.jupiter.api.Test;

/** A language's words of forms and tasks belong to fields, answers and tasks that there are. */
class FormWordsTest {

  private static final Pattern OF_FORM_OR_TASK =
      Pattern.compile("form\\..+\\.(label|description|option\\..+)|task\\.[A-Z].*");

  @Test
  void everyTranslationBelongsToAFieldOrTask() throws IOException {
    for (List<Path> files : TextFiles.byLanguage().values()) {
      assertThat(strangers(TextFiles.keys(files))).isEmpty();
    }
  }

  /** English stands in the forms themselves. */
  @Test
  void everyOtherLanguageHasALabelForEveryField() throws IOException {
    Map<String, List<Path>> others = TextFiles.byLanguage();
    others.remove(TextFiles.ENGLISH);
    for (String language : others.keySet()) {
      assertThat(unlabelled(TextFiles.keys(others.get(language)))).as(language).isEmpty();
    }
  }

  @Test
  void noticesAFieldWithoutALabel() throws IOException {
    Set<String> labels = unlabelled(Set.of());
    assertThat(labels).hasSizeGreaterThan(90).contains("form.report-milestone.done.label");
    assertThat(unlabelled(labels)).isEmpty();
    labels.remove("form.report-milestone.done.label");
    assertThat(unlabelled(labels)).containsExactly("form.report-milestone.done.label");
  }

  @Test
  void noticesTheWordsOfNothing() throws IOException {
    assertThat(
            strangers(
                List.of(
                    "form.accept-mentoring.answer.label",
                    "form.accept-mentoring.answer.option.accept",
                    "form.accept-mentoring.anwser.label",
                    "form.accept-mentoring.answer.option.perhaps",
                    "task.MentorMatchingProcess.UserTask_AcceptMentoring",
                    "task.MentorMatchingProcess.UserTask_AcceptMentoring.description",
                    "task.MentorMatchingProcess.UserTask_Gone",
                    "task.overdue")))
        .containsExactlyInAnyOrder(
            "form.accept-mentoring.anwser.label",
            "form.accept-mentoring.answer.option.perhaps",
            "task.MentorMatchingProcess.UserTask_Gone");
  }

  private static Set<String> unlabelled(Collection<String> keys) throws IOException {
    Set<String> missing = new HashSet<>();
    for (Path file : ModelFiles.forms()) {
      Form form = FormReader.read(Files.readAllBytes(file));
      form.fields().stream()
          .filter(field -> field.type().sendsValue())
          .forEach(field -> missing.add("form." + form.id() + "." + field.key() + ".label"));
    }
    missing.removeAll(keys);
    return missing;
  }

  private static Set<String> strangers(Collection<String> keys) throws IOException {
    Set<String> strangers = new HashSet<>(keys);
    strangers.removeIf(key -> !OF_FORM_OR_TASK.matcher(key).matches());
    strangers.removeAll(known());
    return strangers;
  }

  private static Set<String> known() throws IOException {
    Set<String> known = new HashSet<>();
    for (Path file : ModelFiles.forms()) {
      Form form = FormReader.read(Files.readAllBytes(file));
      form.fields().forEach(field -> addWords(known, form, field));
    }
    for (Path file : ModelFiles.models()) {
      Bpmn.readModelFromFile(file.toFile())
          .getModelElementsByType(UserTask.class)
          .forEach(
              task -> {
                String key = "task." + ModelFiles.nameOf(file) + "." + task.getId();
                known.addAll(List.of(key, key + ".description"));
              });
    }
    return known;
  }

  private static void addWords(Set<String> known, Form form, FormField field) {
    String start = "form." + form.id() + "." + field.key() + ".";
    known.addAll(List.of(start + "label", start + "description"));
    field.options().forEach(option -> known.add(start + "option." + option.value()));
  }
}
