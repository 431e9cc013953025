package org.culturalpearls.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.culturalpearls.portal.error.ProblemPage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/**
 * Finds the case of a task that was done by somebody else or taken from the person meanwhile: the
 * error page links to it, for people who may see it.
 */
@Component
class CaseOfRefusedTask {

  private final CurrentPerson current;
  private final UserTasks tasks;
  private final TaskHeads heads;

  CaseOfRefusedTask(CurrentPerson current, UserTasks tasks, TaskHeads heads) {
    this.current = current;
    this.tasks = tasks;
    this.heads = heads;
  }

  <T> T unless(HttpServletRequest request, String task, Supplier<T> act) {
    try {
      return act.get();
    } catch (Problem refused) {
      tasks
          .caseOf(task)
          .map(key -> heads.casePath(key, current.id()))
          .ifPresent(path -> request.setAttribute(ProblemPage.CASE, path));
      throw refused;
    }
  }
}
