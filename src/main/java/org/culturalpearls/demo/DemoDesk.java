package org.culturalpearls.demo;

import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes tasks of the demo's cases as their people would, with the same forms. */
@Component
@Profile("demo")
class DemoDesk {

  private final UserTasks tasks;

  DemoDesk(UserTasks tasks) {
    this.tasks = tasks;
  }

  /** The first task that this process of the case asks of this person now. */
  void complete(CaseKey key, ProcessKind process, PersonId person, Map<String, Object> sent) {
    String id =
        tasks.ofCase(key.value()).stream()
            .filter(card -> card.isOf(process))
            .filter(card -> card.assignee() == null || card.assignee().equals(person))
            .filter(card -> tasks.mayDo(person, card.id()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        process + " asks nothing of " + person + " in " + key))
            .id();
    tasks.submit(person, id, sent);
  }
}
