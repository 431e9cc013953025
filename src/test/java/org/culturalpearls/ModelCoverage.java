package org.culturalpearls;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Records which flow nodes and sequence flows of the deployed models tests passed; see {@link
 * CoversModel}.
 */
public class ModelCoverage extends AbstractBpmnParseListener {

  private static final Set<String> ALL = ConcurrentHashMap.newKeySet();
  private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

  /** What was passed until now, by other classes of this JVM, does not count. */
  static void begin() {
    PASSED.clear();
  }

  /** Fails with the ids of all elements of this process that were not passed since. */
  static void assertCovered(String process) {
    String prefix = process + "/";
    Set<String> all = of(ALL, prefix);
    Assertions.assertThat(all).as("elements of " + process).isNotEmpty();
    Set<String> missed = new TreeSet<>(all);
    missed.removeAll(of(PASSED, prefix));
    Assertions.assertThat(missed).as("never passed in " + process).isEmpty();
  }

  private static Set<String> of(Set<String> keys, String prefix) {
    return keys.stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
  }

  private static void watch(ProcessDefinitionEntity process, ScopeImpl scope) {
    for (ActivityImpl activity : scope.getActivities()) {
      String key = process.getKey() + "/" + activity.getId();
      if (!activity.getId().contains("#")) {
        ALL.add(key);
        activity.addListener(ExecutionListener.EVENTNAME_START, passed(key));
      }
      activity
          .getOutgoingTransitions()
          .forEach(
              flow -> {
                String flowKey = process.getKey() + "/" + flow.getId();
                ALL.add(flowKey);
                ((TransitionImpl) flow)
                    .addListener(ExecutionListener.EVENTNAME_TAKE, passed(flowKey));
              });
      watch(process, activity);
    }
  }

  private static ExecutionListener passed(String key) {
    return execution -> PASSED.add(key);
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    watch(process, process);
  }
}
