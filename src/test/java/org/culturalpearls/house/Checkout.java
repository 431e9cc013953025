package org.culturalpearls.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The files of one state of the code: this one, or an earlier one in a folder of its own. */
final class Checkout {

  private static final String PACKAGE = "/package-info.java";

  private final Path root;
  private final List<SourceFile> production;

  Checkout(Path root) {
    this.root = root;
    this.production =
        Stream.of("src/main/java", "src/main/resources", "bpmn").flatMap(this::read).toList();
  }

  Path folder(String name) {
    return root.resolve(name);
  }

  /** Everything that makes the application and is text: Java, models, forms, pages, messages. */
  List<SourceFile> production() {
    return production;
  }

  /** Java files of the application; each holds one top-level type. */
  List<SourceFile> types() {
    return java(path -> !path.endsWith(PACKAGE));
  }

  List<SourceFile> packages() {
    return java(path -> path.endsWith(PACKAGE));
  }

  List<SourceFile> resources(String ending) {
    return production.stream()
        .filter(file -> file.path().startsWith("src/main/resources/"))
        .filter(file -> file.path().endsWith(ending))
        .toList();
  }

  List<BpmnModelInstance> models() {
    return production.stream()
        .filter(file -> file.path().endsWith(".bpmn"))
        .map(file -> Bpmn.readModelFromFile(folder(file.path()).toFile()))
        .toList();
  }

  private List<SourceFile> java(Predicate<String> wanted) {
    return production.stream()
        .filter(file -> file.path().endsWith(".java") && wanted.test(file.path()))
        .toList();
  }

  private Stream<SourceFile> read(String folder) {
    try (Stream<Path> files = Files.walk(folder(folder))) {
      return files.filter(Checkout::isText).sorted().map(this::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SourceFile read(Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new SourceFile(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|bpmn|form|html|txt|properties|yml|sql|csv|js|css)");
  }
}
