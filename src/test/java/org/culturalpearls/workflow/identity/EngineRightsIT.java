package org.culturalpearls.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes all rights away for a moment. */
@ApplicationTest
class EngineRightsIT {

  @Autowired private EngineRights rights;
  @Autowired private AuthorizationService authorizations;
  @Autowired private FilterService filters;

  @Test
  void areWrittenOnceByTwoNodesThatStartTogether() throws Exception {
    List<String> before = all();
    filters.createFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
    authorizations
        .createAuthorizationQuery()
        .list()
        .forEach(right -> authorizations.deleteAuthorization(right.getId()));

    assertThat(Race.winners(node(), node())).isEqualTo(2);

    assertThat(all()).hasSameSizeAs(before);
    assertThat(filters.createFilterQuery().list())
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder("My tasks", "My teams' tasks", "Overdue", "Mentoring");
  }

  private Callable<?> node() {
    return () -> {
      rights.writeOneNodeAtATime();
      return true;
    };
  }

  private List<String> all() {
    return authorizations.createAuthorizationQuery().list().stream()
        .map(Authorization::getResourceId)
        .toList();
  }
}
