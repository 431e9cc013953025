package org.culturalpearls.workflow.identity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.culturalpearls.award.nomination.NominationId;
import org.springframework.stereotype.Component;

/** Lets watchers see the tasks of a nomination as they begin, and forgets them when it ends. */
@Component
class WatchedNominations extends AbstractBpmnParseListener
    implements TaskListener, ExecutionListener {

  private static final String NOMINATION = "nominationId";

  private final Watchers watchers;

  WatchedNominations(Watchers watchers) {
    this.watchers = watchers;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    if (EngineRights.OF_NOMINATION.contains(process.getKey())) {
      process.addListener(ExecutionListener.EVENTNAME_END, this);
    }
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
    if (EngineRights.OF_NOMINATION.contains(process.getKey())) {
      ((UserTaskActivityBehavior) activity.getActivityBehavior())
          .getTaskDefinition()
          .addTaskListener(TaskListener.EVENTNAME_CREATE, this);
    }
  }

  /** The office's own tasks are shown by the engine itself. */
  @Override
  public void notify(DelegateTask task) {
    NominationId nomination = new NominationId((Long) task.getVariable(NOMINATION));
    String office = EngineGroups.office(nomination);
    if (task.getCandidates().stream().noneMatch(link -> office.equals(link.getGroupId()))) {
      watchers.show(task.getId(), nomination);
    }
  }

  @Override
  public void notify(DelegateExecution instance) {
    watchers.leave(instance.getProcessInstanceId());
  }
}
