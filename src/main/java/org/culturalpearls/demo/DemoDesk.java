package org.culturalpearls.demo;

import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does tasks of the demo's cases as their people would, by the same forms. */
@Component
@Profile("demo")
class DemoDesk {

  private final UserTasks desk;

  DemoDesk(UserTasks desk) {
    this.desk = desk;
  }

  /** The first open task of this kind in the case. */
  void complete(CaseKey key, TaskKind task, PersonId person, Map<String, Object> sent) {
    String id =
        desk.ofCase(key.value()).stream()
            .filter(card -> card.is(task))
            .filter(card -> card.assignee() == null || card.assignee().equals(person))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(task + " is not open in " + key))
            .id();
    desk.submit(person, id, sent);
  }
}
