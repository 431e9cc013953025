package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@link MigrationIT} moves instances of every model: of each, and of each form, a copy is kept.
 */
class ReleasedModelsTest {

  private static final Comparator<Path> BY_VERSION =
      Comparator.comparing(folder -> Version.parse(folder.getFileName().toString()));

  @Test
  void keepsEveryModelAndFormOfTheProgramme() throws IOException {
    List<String> programme =
        Stream.concat(ModelFiles.models().stream(), ModelFiles.forms().stream())
            .map(file -> file.getFileName().toString())
            .toList();

    assertThat(programme).hasSizeGreaterThan(45);
    assertThat(latest())
        .as("see UPGRADING.md, *When running instances have to follow*")
        .containsAll(programme);
  }

  /** What is kept of the latest version. */
  private static List<String> latest() throws IOException {
    try (Stream<Path> versions = Files.list(ReleasedModels.ALL);
        Stream<Path> files = Files.list(versions.max(BY_VERSION).orElseThrow())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
