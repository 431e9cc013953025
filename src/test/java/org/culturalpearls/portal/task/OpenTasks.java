package org.culturalpearls.portal.task;

import java.util.stream.Stream;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/** Takes in what puts open tasks into words, some of which is package-private. */
public class OpenTasks implements ImportSelector {

  @Override
  public String[] selectImports(AnnotationMetadata importing) {
    return Stream.of(TaskLines.class, TaskWords.class, TaskDues.class)
        .map(Class::getName)
        .toArray(String[]::new);
  }
}
