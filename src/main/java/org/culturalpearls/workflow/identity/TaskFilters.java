package org.culturalpearls.workflow.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes the shared filters with which Tasklist opens; each shows town and case key on its cards.
 */
@Component
class TaskFilters {

  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";

  private final FilterService filters;
  private final TaskService tasks;
  private final ResourcePatternResolver files;

  TaskFilters(FilterService filters, TaskService tasks, ResourcePatternResolver files) {
    this.filters = filters;
    this.tasks = tasks;
    this.files = files;
  }

  /** Creates or updates the filters, keeping existing ids, and returns the ids. */
  List<String> write() {
    List<String> ids = new ArrayList<>();
    wanted().forEach((name, query) -> ids.add(write(name, query, ids.size())));
    filters.createFilterQuery().unlimitedList().stream()
        .filter(filter -> !ids.contains(filter.getId()))
        .forEach(filter -> filters.deleteFilter(filter.getId()));
    return ids;
  }

  private Map<String, TaskQuery> wanted() {
    Map<String, TaskQuery> wanted = new LinkedHashMap<>();
    wanted.put("My tasks", mine());
    wanted.put(
        "My teams' tasks",
        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
    wanted.put("Overdue", mine().dueBeforeExpression("${now()}"));
    wanted.put("Mentoring", mine().processDefinitionKeyIn(processesOf("mentoring")));
    return wanted;
  }

  /** The file of a model is named by the id of its process. */
  private String[] processesOf(String folder) {
    try {
      return Stream.of(files.getResources("classpath*:bpmn/" + folder + "/*.bpmn"))
          .map(Resource::getFilename)
          .filter(Objects::nonNull)
          .map(StringUtils::stripFilenameExtension)
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Assigned to the user, or open for one of the user's groups. */
  private TaskQuery mine() {
    return tasks
        .createTaskQuery()
        .or()
        .taskAssigneeExpression(ME)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .endOr();
  }

  private String write(String name, TaskQuery query, int priority) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    if (filter == null) {
      filter = filters.newTaskFilter(name);
    }
    filter.setName(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            "priority",
            priority,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(
                Map.of("name", "town", "label", "Town"),
                Map.of("name", "caseKey", "label", "Case"))));
    return filters.saveFilter(filter).getId();
  }
}
