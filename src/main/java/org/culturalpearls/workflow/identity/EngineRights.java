package org.culturalpearls.workflow.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.culturalpearls.people.Role.ADMINISTRATOR;
import static org.culturalpearls.people.Role.COORDINATOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.spi.CommandAuthorizations;
import org.culturalpearls.workflow.model.ProcessKind;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the engine's authorizations at each start: who may open which web app, see which models
 * and start what. Those on single tasks come from the engine itself, by assignee and group.
 */
@Component
class EngineRights {

  /** Nodes that start together would each write what the other has not committed yet. */
  private static final long LOCK = 7_240_001;

  private final AuthorizationService authorizations;
  private final RepositoryService models;
  private final TaskFilters filters;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  EngineRights(
      AuthorizationService authorizations,
      RepositoryService models,
      TaskFilters filters,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.authorizations = authorizations;
    this.models = models;
    this.filters = filters;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(0)
  void writeOneNodeAtATime() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
          write();
        });
  }

  private void write() {
    List<Authorization> wanted = new ArrayList<>();
    for (Role role : Role.values()) {
      wanted.add(grant(role, APPLICATION, "tasklist", ACCESS));
    }
    for (Role watcher : List.of(COORDINATOR, ADMINISTRATOR)) {
      wanted.add(grant(watcher, APPLICATION, "cockpit", ACCESS));
    }
    var keys =
        models.createProcessDefinitionQuery().latestVersion().list().stream()
            .map(model -> model.getKey())
            .toList();
    keys.forEach(key -> wanted.addAll(model(key)));
    filters.write().forEach(filter -> wanted.add(global(FILTER, filter, READ)));
    replaceWith(wanted);
  }

  /**
   * For a process of nominations, nobody may see all instances and tasks: a conflict of interest
   * may keep anybody from one. {@link Watchers} authorizes people without a conflict for each
   * instance.
   */
  private List<Authorization> model(String key) {
    if (ProcessKind.isOfNomination(key)) {
      return Stream.of(Role.values())
          .map(role -> grant(role, PROCESS_DEFINITION, key, READ))
          .toList();
    }
    List<Authorization> wanted = new ArrayList<>();
    wanted.add(
        grant(
            COORDINATOR,
            PROCESS_DEFINITION,
            key,
            READ,
            READ_INSTANCE,
            READ_TASK,
            RETRY_JOB,
            UPDATE_TASK));
    wanted.add(grant(ADMINISTRATOR, PROCESS_DEFINITION, key, READ, READ_INSTANCE, RETRY_JOB));
    for (Role role : Role.values()) {
      if (role == COORDINATOR || role == ADMINISTRATOR) {
        continue;
      }
      wanted.add(
          Startable.who(key).contains(role)
              ? grant(role, PROCESS_DEFINITION, key, READ, CREATE_INSTANCE)
              : grant(role, PROCESS_DEFINITION, key, READ));
    }
    Startable.who(key).forEach(role -> wanted.add(grant(role, PROCESS_INSTANCE, ANY, CREATE)));
    return wanted;
  }

  /**
   * Authorizations on tasks are the engine's own; all others are exactly those written here.
   * Correct ones stay untouched, so that a starting node takes nothing from people at work.
   */
  private void replaceWith(List<Authorization> wanted) {
    Map<String, Authorization> missing = new LinkedHashMap<>();
    wanted.forEach(right -> missing.putIfAbsent(key(right), right));
    for (Resource resource : List.of(APPLICATION, PROCESS_DEFINITION, PROCESS_INSTANCE, FILTER)) {
      for (Authorization right :
          authorizations.createAuthorizationQuery().resourceType(resource).unlimitedList()) {
        if (!Watchers.isTheirs(right) && missing.remove(key(right)) == null) {
          authorizations.deleteAuthorization(right.getId());
        }
      }
    }
    missing.values().forEach(authorizations::saveAuthorization);
  }

  private static String key(Authorization right) {
    return String.join(
        "/",
        Integer.toString(right.getAuthorizationType()),
        String.valueOf(right.getGroupId()),
        Integer.toString(right.getResourceType()),
        right.getResourceId(),
        Integer.toString(CommandAuthorizations.permissions(right)));
  }

  private Authorization grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization right = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
    right.setGroupId(role.groupId());
    return fill(right, resource, id, permissions);
  }

  private Authorization global(Resource resource, String id, Permission... permissions) {
    return fill(authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, id, permissions);
  }

  private static Authorization fill(
      Authorization right, Resource resource, String id, Permission... permissions) {
    right.setResource(resource);
    right.setResourceId(id);
    for (Permission permission : permissions) {
      right.addPermission(permission);
    }
    return right;
  }
}
