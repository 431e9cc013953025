package org.culturalpearls.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * By which words a file speaks of a user task: its id, the constant of it, its form and the form's
 * record, the steps that follow it, the commands that these or its page give, and that page.
 */
enum TaskWords {
  CONFIRM_AGREEMENT(
      "ConfirmAgreement",
      List.of("AgreementService.Answer", "AnswerAgreement"),
      List.of(
          "AgreementView", "askChange", "activate", "MentoringEvent.Agreed", "MentoringAgreed")),
  SCORE_NOMINATION(
      "ScoreNomination",
      List.of(
          "ReviewTask.SCORE",
          "ReviewService.Answer",
          "AnswerReview",
          "ReviewService.Save",
          "SaveReview",
          "ScoringForm",
          "review/scoring"),
      List.of("ScoringView", "ScorePolicy", "ReviewEvent.Submitted", "ReviewSubmitted"));

  private final String task;
  private final List<String> commands;
  private final List<String> around;

  /**
   * @param task its id without the prefix
   * @param commands as they are called now and were called before
   * @param around what the task shows, checks, changes and tells, now and before
   */
  TaskWords(String task, List<String> commands, List<String> around) {
    this.task = task;
    this.commands = commands;
    this.around = around;
  }

  List<String> further(Checkout checkout) {
    return Stream.concat(words(checkout).stream(), around.stream()).toList();
  }

  List<String> words(Checkout checkout) {
    UserTask found = model(checkout);
    List<String> words = new ArrayList<>(commands);
    words.add(found.getId());
    words.add(task);
    words.add(task.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    words.add(found.getCamundaFormRef());
    steps(found)
        .forEach(
            step -> {
              words.add(step);
              words.add(step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1));
            });
    return words;
  }

  private UserTask model(Checkout checkout) {
    return checkout.models().stream()
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .filter(each -> each.getId().equals("UserTask_" + task))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> steps(FlowNode after) {
    return after.getOutgoing().stream()
        .map(SequenceFlow::getTarget)
        .filter(ServiceTask.class::isInstance)
        .map(ServiceTask.class::cast)
        .map(step -> step.getCamundaDelegateExpression().replaceAll("[${}]", ""));
  }
}
