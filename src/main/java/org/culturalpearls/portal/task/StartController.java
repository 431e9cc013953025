package org.culturalpearls.portal.task;

import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.StartDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts what people start themselves, and leads to its first task. */
@Controller
class StartController {

  private final CurrentPerson current;
  private final StartDesk desk;

  StartController(CurrentPerson current, StartDesk desk) {
    this.current = current;
    this.desk = desk;
  }

  @PostMapping("/start/{process}")
  String start(@PathVariable String process) {
    return "redirect:/tasks/" + desk.start(current.id(), process);
  }
}
