package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-109432: a logged-in person has an expression evaluated through the {@code orQueries} of
 * a task query, up to running commands. Each try would write a file, so that an evaluation shows.
 */
@ServerTest
class Cve2026_109432IT {

  private static final String E = "/camunda/api/engine/engine/default";

  /** Tasklist, its filters, and Cockpit's searches. */
  private static final List<String> QUERIES =
      List.of("/filter/{filter}/list", "/filter/{filter}/count", "/task", "/task/count");

  @TempDir private static Path folder;

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;

  private Visitor coordinator;
  private Visitor mentee;

  @BeforeEach
  void logIn() {
    coordinator = visitors.loggedIn(programme.person("Coordinator", Role.COORDINATOR));
    mentee = visitors.loggedIn(programme.newCase().mentee());
  }

  static Stream<String> bodies() {
    return Stream.of(
        "{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"%s\",\"unassigned\":true}]}",
        "{\"active\":true,\"orQueries\":[{},{\"candidateGroupsExpression\":\"%s\"}]}",
        "{\"orQueries\":[{\"orQueries\":[{\"followUpAfterExpression\":\"%s\"}]}]}",
        "{\"dueBeforeExpression\":\"%s\"}",
        "{\"orQueries\":[{\"due\\u0042eforeExpression\":\"%s\"}]}",
        "{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}],\"orQueries\":[]}",
        "{\"orQueries\":[{\"DUEBEFOREEXPRESSION\":\"%s\"}]}");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void evaluatesNothingInQueries(String body) throws Exception {
    String filter = filters.createFilterQuery().listPage(0, 1).get(0).getId();
    for (String query : QUERIES) {
      String address = E + query.replace("{filter}", filter);
      for (Visitor visitor : List.of(mentee, coordinator)) {
        var answer = visitor.call("POST", address, body.formatted(command()));

        assertThat(answer.statusCode()).as(address).isEqualTo(403);
      }
    }
    assertThat(visitorCanQuery(filter)).as("the same call without expression").isEqualTo(200);
    assertThat(written()).isEmpty();
  }

  @Test
  void evaluatesNothingInAddresses() throws Exception {
    var answer = mentee.get(E + "/task?dueBeforeExpression=%24%7Bnow%28%29%7D");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(written()).isEmpty();
  }

  /** The second line of defence: an expression that did get through reaches no class. */
  @ParameterizedTest
  @MethodSource("commands")
  void reachesNoClassFromAnExpression(String expression) throws Exception {
    assertThatThrownBy(
            () ->
                tasks
                    .createTaskQuery()
                    .or()
                    .taskAssigneeExpression(expression)
                    .taskUnassigned()
                    .endOr()
                    .list())
        .isInstanceOf(RuntimeException.class);
    assertThat(written()).isEmpty();
  }

  static Stream<String> commands() {
    return Stream.of(
        command(),
        "${''.getClass().forName('java.lang.Runtime')}",
        "${''.class.classLoader}",
        "${now().class.name}",
        "${dateTime().getClass().getName()}",
        "${currentUserGroups().getClass()}",
        "${execution.processEngineServices.repositoryService}",
        "${task.processEngineServices}");
  }

  private static String command() {
    return "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('touch "
        + folder.resolve("written")
        + "')}";
  }

  private int visitorCanQuery(String filter) {
    return mentee
        .call("POST", E + "/filter/" + filter + "/list?maxResults=15", "{\"active\":true}")
        .statusCode();
  }

  private static List<Path> written() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
