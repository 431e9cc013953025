package org.culturalpearls.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under bpmn/, for tests that read them all. */
final class ModelFiles {

  private ModelFiles() {}

  static List<Path> models() {
    return endingWith(".bpmn");
  }

  static List<Path> forms() {
    return endingWith(".form");
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
