package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads of a process sees it as it is. */
class ModelPicturesTest {

  private static final Path FOLDER = Path.of("docs", "images", "models");

  static List<Path> models() {
    return ModelFiles.models();
  }

  @ParameterizedTest
  @MethodSource("models")
  void pictureShowsTheModelAsItIs(Path model) throws Exception {
    Path file = FOLDER.resolve(ModelFiles.nameOf(model) + ".svg");
    String picture = ModelPicture.of(Bpmn.readModelFromFile(model.toFile()));
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, picture);
    }
    assertThat(Files.readString(file))
        .as("mvn test -Dtest=ModelPicturesTest -Ddocs.write=true draws it")
        .isEqualTo(picture);
  }

  @Test
  void everyPictureIsOfAModelAndIsShown() throws Exception {
    String page = Files.readString(Path.of("bpmn", "README.md"));
    try (Stream<Path> pictures = Files.list(FOLDER)) {
      assertThat(pictures.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              models().stream().map(ModelFiles::nameOf).map(name -> name + ".svg").toList())
          .allSatisfy(file -> assertThat(page).contains("(../docs/images/models/" + file + ")"));
    }
  }
}
