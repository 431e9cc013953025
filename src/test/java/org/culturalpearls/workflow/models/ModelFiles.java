package org.culturalpearls.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The files under bpmn/, for tests that read them all. */
final class ModelFiles {

  private ModelFiles() {}

  static List<Path> models() {
    return endingWith(".bpmn");
  }

  static List<Path> forms() {
    return endingWith(".form");
  }

  /** Ids of the user tasks of all models. */
  static List<String> userTasks() {
    return models().stream()
        .map(file -> Bpmn.readModelFromFile(file.toFile()))
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .map(UserTask::getId)
        .toList();
  }

  static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Path> endingWith(String ending) {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
