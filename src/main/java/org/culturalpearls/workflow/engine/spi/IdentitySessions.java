package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.culturalpearls.people.PeopleService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the engine's read-only view of our persons, once per command that needs it. */
@Component
class IdentitySessions implements SessionFactory {

  private final ObjectProvider<PeopleService> people;
  private final ObjectProvider<UserGroups> groups;

  IdentitySessions(ObjectProvider<PeopleService> people, ObjectProvider<UserGroups> groups) {
    this.people = people;
    this.groups = groups;
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new PersonsForEngine(people.getObject(), groups.getObject());
  }
}
