package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model under bpmn/ must keep to, so that it is read, run and kept without surprise. */
class ModelLintTest {

  /** The start of an id says what the element is. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "startEvent", "StartEvent_",
          "endEvent", "EndEvent_",
          "userTask", "UserTask_",
          "serviceTask", "ServiceTask_",
          "exclusiveGateway", "Gateway_",
          "parallelGateway", "Gateway_",
          "eventBasedGateway", "Gateway_",
          "boundaryEvent", "BoundaryEvent_",
          "intermediateCatchEvent", "CatchEvent_",
          "subProcess", "SubProcess_");

  private static final String VARIABLE = "\\$\\{\\w+\\}";

  /** When the application starts a process by itself; nothing is a variable yet. */
  private static final String CALENDAR = "[\\d*/,?A-Z -]+|R/PT\\d+[MH]";

  private static final String COMPARISON = "\\$\\{[\\w !=&|'\":?]+\\}";

  static List<Path> models() {
    return ModelFiles.models();
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasOneExecutableProcessNamedAsItsFile(Path file) {
    Process process = process(file);
    assertThat(process.getId()).isEqualTo(ModelFiles.nameOf(file)).endsWith("Process");
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getName()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("models")
  void keepsHistoryForMoreThanTwoYearsAndNotForEver(Path file) {
    assertThat(process(file).getCamundaHistoryTimeToLiveString())
        .matches(isStartedByTimer(file) ? "P[1-9]\\dD" : "P(7[3-9]\\d|[89]\\d\\d|\\d{4})D");
  }

  /** Runs many times a day, ends within minutes and speaks of no case. */
  private static boolean isStartedByTimer(Path file) {
    return all(file, TimerEventDefinition.class).stream()
        .anyMatch(timer -> timer.getParentElement() instanceof StartEvent);
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesEveryElementByItsKind(Path file) {
    for (FlowNode node : all(file, FlowNode.class)) {
      String kind = node.getElementType().getTypeName();
      assertThat(PREFIXES).as("kinds of elements in use").containsKey(kind);
      assertThat(node.getId()).startsWith(PREFIXES.get(kind));
    }
    all(file, SequenceFlow.class).forEach(flow -> assertThat(flow.getId()).startsWith("Flow_"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsTasksEventsAndQuestions(Path file) {
    Stream.of(UserTask.class, ServiceTask.class, Event.class, SubProcess.class)
        .flatMap(type -> all(file, type).stream())
        .forEach(element -> assertThat(element.getName()).as(element.getId()).isNotBlank());
    for (ExclusiveGateway gateway : all(file, ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() > 1) {
        assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
        assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
        gateway
            .getOutgoing()
            .forEach(answer -> assertThat(answer.getName()).as(answer.getId()).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void givesEveryUserTaskFormDescriptionDueDateAndPeople(Path file) {
    List<String> forms = ModelFiles.forms().stream().map(ModelFiles::nameOf).toList();
    for (UserTask task : all(file, UserTask.class)) {
      assertThat(forms).as(task.getId()).contains(task.getCamundaFormRef());
      assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
      assertThat(task.getDocumentations()).as("description of " + task.getId()).isNotEmpty();
      assertThat(task.getCamundaDueDate()).as("due date of " + task.getId()).matches(VARIABLE);
      assertThat(task.getCamundaPriority()).as("priority of " + task.getId()).isNotNull();
      assertThat(task.getCamundaAssignee() != null || task.getCamundaCandidateGroups() != null)
          .as("people of " + task.getId())
          .isTrue();
      assertThat(task.getCamundaCandidateUsers()).as(task.getId()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsBeansOfOursAndNothingElse(Path file) {
    for (ServiceTask task : all(file, ServiceTask.class)) {
      assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("\\$\\{\\w+Step\\}");
      assertThat(task.getCamundaClass()).isNull();
      assertThat(task.getCamundaExpression()).isNull();
      assertThat(task.getCamundaType()).isNull();
    }
    assertThat(all(file, ScriptTask.class)).isEmpty();
    assertThat(read(file))
        .doesNotContain("camunda:class", "camunda:script", "scriptFormat", "Listener ");
  }

  @ParameterizedTest
  @MethodSource("models")
  void comparesVariablesAndCallsNothingInExpressions(Path file) {
    for (ConditionExpression condition : all(file, ConditionExpression.class)) {
      assertThat(condition.getTextContent().strip()).matches(COMPARISON);
    }
    for (TimerEventDefinition timer : all(file, TimerEventDefinition.class)) {
      if (timer.getParentElement() instanceof StartEvent) {
        assertThat(timer.getTimeCycle().getTextContent().strip()).matches(CALENDAR);
      } else {
        assertThat(timer.getTimeDate().getTextContent().strip()).matches(VARIABLE);
      }
    }
    for (UserTask task : all(file, UserTask.class)) {
      if (task.getCamundaAssignee() != null) {
        assertThat(task.getCamundaAssignee()).matches("\\$\\{\\w+( == 0 \\? \\w+ : \\w+)?\\}");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void bindsCalledProcessesToTheDeploymentAndPassesTheCase(Path file) {
    for (CallActivity call : all(file, CallActivity.class)) {
      assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
      assertThat(read(file)).contains("businessKey=\"#{execution.processBusinessKey}\"");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void isDrawnFromLeftToRight(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    Map<String, BpmnShape> shapes =
        model.getModelElementsByType(BpmnShape.class).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    shape -> shape.getBpmnElement().getId(), shape -> shape));
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      assertThat(shapes).as("drawn").containsKey(node.getId());
    }
    Process process = process(file);
    double start =
        process.getFlowElements().stream()
            .filter(StartEvent.class::isInstance)
            .mapToDouble(element -> x(shapes, element))
            .min()
            .orElseThrow();
    process.getFlowElements().stream()
        .filter(EndEvent.class::isInstance)
        .forEach(end -> assertThat(x(shapes, end)).as(end.getId()).isGreaterThan(start));
  }

  private static double x(Map<String, BpmnShape> shapes, FlowElement element) {
    return shapes.get(element.getId()).getBounds().getX();
  }

  private static Process process(Path file) {
    List<Process> processes = List.copyOf(all(file, Process.class));
    assertThat(processes).hasSize(1);
    return processes.get(0);
  }

  private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance>
      java.util.Collection<T> all(Path file, Class<T> type) {
    return Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type);
  }

  private static String read(Path file) {
    return Bpmn.convertToString(Bpmn.readModelFromFile(file.toFile()));
  }
}
