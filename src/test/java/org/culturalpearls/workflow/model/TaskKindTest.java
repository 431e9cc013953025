package org.culturalpearls.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.TextFiles;
import org.junit.jupiter.api.Test;

/** Histories call tasks as their models do. */
class TaskKindTest {

  private static final Pattern TASK =
      Pattern.compile("<bpmn:userTask id=\"(\\w+)\" name=\"([^\"]+)\"");

  @Test
  void hasTheWordsOfItsModel() throws IOException {
    Map<String, String> names;
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      names =
          files
              .filter(file -> file.toString().endsWith(".bpmn"))
              .flatMap(file -> TASK.matcher(text(file)).results())
              .collect(Collectors.toMap(hit -> hit.group(1), hit -> hit.group(2)));
    }
    Properties texts = TextFiles.texts(TextFiles.english());
    for (TaskKind kind : TaskKind.values()) {
      assertThat(texts.getProperty("taskkind." + kind))
          .as(kind.name())
          .isEqualTo(names.get(kind.id()));
    }
  }

  /** Scores, conflicts, check-ins, final feedback, agreements and titles are nobody else's word. */
  @Test
  void knowsWhatPeopleSayInTheirOwnName() {
    assertThat(Stream.of(TaskKind.values()).filter(TaskKind::isInOwnName))
        .containsExactly(
            TaskKind.ACCEPT_MENTORING,
            TaskKind.DRAFT_AGREEMENT,
            TaskKind.CONFIRM_AGREEMENT,
            TaskKind.ANSWER_AS_MENTEE,
            TaskKind.ANSWER_AS_MENTOR,
            TaskKind.GIVE_FINAL_FEEDBACK_AS_MENTEE,
            TaskKind.GIVE_FINAL_FEEDBACK_AS_MENTOR,
            TaskKind.GIVE_EXPERT_OPINION,
            TaskKind.DECLARE_CONFLICT,
            TaskKind.SCORE_NOMINATION,
            TaskKind.CONFIRM_TITLES);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
