package org.culturalpearls.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A counter that finds nothing any more would hold every limit. */
class HabitsTest {

  @TempDir private Path folder;

  @BeforeEach
  void aModel() throws IOException {
    write(
        "bpmn/A.bpmn",
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
          <process id="SomeProcess"><userTask id="UserTask_Some"/></process>
        </definitions>
        """);
    Files.createDirectories(folder.resolve("src/main/resources"));
    Files.createDirectories(folder.resolve("src/main/java"));
  }

  @Test
  void findsIdsInStringsAndNotInComments() throws IOException {
    write(
        "src/main/java/a/portal/Page.java",
        """
        /** Of "SomeProcess". */
        class Page {
          String one = "SomeProcess"; // "SomeProcess"
          String two = "task.UserTask_Some.subject";
          String three = "UserTask_" + two;
          String other = "SomeProcessing \\" SomeProcess is not escaped \\"";
        }
        """);
    write("src/main/java/a/workflow/some/SomeNames.java", "String process = \"SomeProcess\";");
    write("src/main/java/a/workflow/some/SomeModel.java", "String process = \"SomeProcess\";");

    assertThat(Habits.idLiterals(checkout()).count()).isEqualTo(4);
  }

  @Test
  void findsFieldsThatAreReadByAString() throws IOException {
    write(
        "src/main/java/a/Step.java",
        """
        class Step {
          void step(Submission sent, Map<String, String> other) {
            read(sent.text("one"), sent
                .values().get("two"), Submission.of(execution).flag("three"));
            other.get("four");
            sent.as(Form.class);
          }
        }
        """);

    assertThat(Habits.bareReads(checkout()).count()).isEqualTo(3);
  }

  @Test
  void findsInternalsOfTheEngine() throws IOException {
    write("src/main/java/a/One.java", "import org.camunda.bpm.engine.impl.cfg.IdGenerator;");
    write("src/main/java/a/Two.java", "org.camunda.bpm.engine.impl.cfg.IdGenerator ids;");
    write("src/main/java/a/b/Below.java", "import org.camunda.bpm.engine.impl.cfg.IdGenerator;");
    write("src/main/java/b/Three.java", "// org.camunda.bpm.engine.impl.cfg.IdGenerator");
    write("src/main/java/c/Four.java", "import org.camunda.bpm.engine.TaskService;");

    assertThat(Habits.packagesOnEngineInternals(checkout()).where())
        .containsExactly("src/main/java/a", "src/main/java/a/b");
    assertThat(Habits.engineInternals(checkout()).where())
        .containsExactly("org.camunda.bpm.engine.impl.cfg.IdGenerator");
  }

  @Test
  void findsLongChoicesInTemplates() throws IOException {
    String choice = "<p th:with=\"one=${two}\"" + " ".repeat(180) + ">\n";
    write("src/main/resources/templates/a.html", choice + "<p th:with=\"one=${two}\">\n" + choice);

    assertThat(Habits.longChoices(checkout()).count()).isEqualTo(2);
  }

  private Checkout checkout() {
    return new Checkout(folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
