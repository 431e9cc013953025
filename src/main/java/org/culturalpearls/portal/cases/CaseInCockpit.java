package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.WatchedProcess;
import org.culturalpearls.workflow.tasks.WatchedProcesses;
import org.springframework.stereotype.Component;

/**
 * Finds the processes of a case that its reader may watch in Cockpit; empty for people without
 * access.
 */
@Component
class CaseInCockpit {

  private final CurrentPerson current;
  private final WatchedProcesses processes;
  private final HiddenNominations hidden;

  CaseInCockpit(CurrentPerson current, WatchedProcesses processes, HiddenNominations hidden) {
    this.current = current;
    this.processes = processes;
    this.hidden = hidden;
  }

  List<WatchedProcess> of(ParticipationView town) {
    if (!current.has(Role.COORDINATOR) && !current.has(Role.ADMINISTRATOR)) {
      return List.of();
    }
    boolean withoutNomination = hidden.isHidden(current.id(), town);
    return processes.ofCase(town.caseKey().value()).stream()
        .filter(each -> !withoutNomination || !ProcessKind.isOfNomination(each.process()))
        .toList();
  }
}
