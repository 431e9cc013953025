package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The jar of an older version of the application, which a drill compares with or upgrades from. */
final class OlderJar {

  private OlderJar() {}

  /**
   * Fails where none is named.
   *
   * @param which one is asked for, in words that end the sentence
   */
  static Path named(String which) {
    Path jar = Path.of(System.getProperty("drill.older", ""));
    assertThat(Files.isRegularFile(jar))
        .as(
            "Set -Ddrill.older=<path> to the jar of an older version of the application, %s; %s is no"
                + " file.",
            which, jar.toAbsolutePath())
        .isTrue();
    return jar;
  }
}
