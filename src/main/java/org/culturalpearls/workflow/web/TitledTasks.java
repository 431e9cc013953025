package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.NamesInTasklist;
import org.springframework.stereotype.Component;

/**
 * Adds the titles of their objects to the tasks in an answer of the engine: a single task, a list,
 * or a page of a filter.
 */
@Component
class TitledTasks {

  private static final String ID = "id";
  private static final String NAME = "name";

  private final NamesInTasklist names;

  TitledTasks(NamesInTasklist names) {
    this.names = names;
  }

  /** Returns the same answer with other names; the very same bytes if none differs. */
  byte[] named(PersonId reader, byte[] answer) throws IOException {
    JsonNode root = JsonBody.parse(answer);
    List<ObjectNode> tasks = new ArrayList<>();
    collect(root, tasks);
    collect(root.path("_embedded").path("task"), tasks);
    Map<String, String> shown = names(reader, tasks);
    if (shown.isEmpty()) {
      return answer;
    }
    tasks.stream()
        .filter(task -> shown.containsKey(task.path(ID).asText()))
        .forEach(task -> task.put(NAME, shown.get(task.path(ID).asText())));
    return JsonBody.write(root);
  }

  /** Returns the name that the reader sees for a task. */
  String name(PersonId reader, String task, String name) {
    return names.of(reader, Map.of(task, name)).getOrDefault(task, name);
  }

  private Map<String, String> names(PersonId reader, List<ObjectNode> tasks) {
    Map<String, String> found = new HashMap<>();
    tasks.stream()
        .filter(task -> names.mayHaveTitle(task.path("taskDefinitionKey").asText()))
        .forEach(task -> found.put(task.path(ID).asText(), task.path(NAME).asText()));
    return found.isEmpty() ? found : names.of(reader, found);
  }

  private static void collect(JsonNode found, List<ObjectNode> tasks) {
    if (found instanceof ObjectNode task && task.has("taskDefinitionKey")) {
      tasks.add(task);
    }
    if (found.isArray()) {
      found.forEach(each -> collect(each, tasks));
    }
  }
}
