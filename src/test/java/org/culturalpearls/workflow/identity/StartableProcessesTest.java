package org.culturalpearls.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people can start in Tasklist, with the engine's own rights in force. */
@ApplicationTest
class StartableProcessesTest {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private EngineGroups groups;
  @Autowired private IdentityService identity;
  @Autowired private RepositoryService models;
  @Autowired private FormService forms;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void offersMenteesTheFourDoors() {
    assertThat(startable(programme.person("A mentee", Role.MENTEE)))
        .containsExactlyInAnyOrder(
            "LogMeetingProcess",
            "EndMentoringProcess",
            "LeaveProgrammeProcess",
            "PracticeReviewProcess");
  }

  @Test
  void offersMentorsAllButLeaving() {
    assertThat(startable(programme.person("A mentor", Role.MENTOR)))
        .containsExactlyInAnyOrder(
            "LogMeetingProcess", "EndMentoringProcess", "PracticeReviewProcess");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MENTEE", "MENTOR"})
  void offersOthersNothing(Role role) {
    PersonId person = programme.person("Somebody else", role);
    assertThat(startable(person)).isEmpty();
    assertThatThrownBy(() -> start(person, "LogMeetingProcess", null, Map.of()))
        .isInstanceOf(AuthorizationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LogMeetingProcess", "EndMentoringProcess", "LeaveProgrammeProcess"})
  void startsWithATaskOfTheStarterThatBelongsToNoCaseYet(String process) {
    PersonId mentee = programme.person("A mentee", Role.MENTEE);

    String instance = start(mentee, process, null, Map.of());

    assertThat(tasks.createTaskQuery().processInstanceId(instance).singleResult().getAssignee())
        .isEqualTo("person-" + mentee.value());
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LogMeetingProcess", "EndMentoringProcess", "LeaveProgrammeProcess"})
  void takesNeitherVariablesNorACaseKeyWithTheStart(String process) {
    Case town = programme.newCase();
    long before = instances(process);

    assertRefused(town, process, null, Map.of("starter", "person-1"), "starter");
    assertRefused(town, process, town.key().value(), Map.of(), "businessKey");

    assertThat(instances(process)).isEqualTo(before);
  }

  @Test
  void startsNothingElse() {
    Case town = programme.newCase();
    assertThatThrownBy(() -> start(town.mentee(), "AgreedStepProcess", null, Map.of()))
        .isInstanceOf(AuthorizationException.class);
  }

  private void assertRefused(
      Case town, String process, String key, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> start(town.mentee(), process, key, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
  }

  private long instances(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).count();
  }

  private List<String> startable(PersonId person) {
    return as(
        person,
        () ->
            models
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .startablePermissionCheck()
                .listPage(0, 100)
                .stream()
                .map(ProcessDefinition::getKey)
                .toList());
  }

  private String start(PersonId person, String process, String key, Map<String, Object> sent) {
    String definition =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    return as(person, () -> forms.submitStartForm(definition, key, sent).getId());
  }

  private <T> T as(PersonId person, Supplier<T> call) {
    identity.setAuthentication("person-" + person.value(), groups.of(person));
    try {
      return call.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
