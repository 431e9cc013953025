package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;

/**
 * A read-only identity provider with our persons and their groups. The engine can neither create
 * nor change a user, nor check a password, so that an anonymous set-up call achieves nothing
 * (CVE-2026-77226).
 */
class PersonsForEngine implements ReadOnlyIdentityProvider {

  private static final Set<Role> WATCHING = Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);

  private final PeopleService people;
  private final UserGroups groups;

  PersonsForEngine(PeopleService people, UserGroups groups) {
    this.people = people;
    this.groups = groups;
  }

  @Override
  public User findUserById(String userId) {
    return active(userId).map(PersonsForEngine::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new PersonQuery(this);
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return createUserQuery();
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new UnsupportedOperationException("users are not in the engine's tables");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public Group findGroupById(String groupId) {
    return group(groupId);
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new PersonGroupQuery(this);
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return createGroupQuery();
  }

  @Override
  public Tenant findTenantById(String tenantId) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants();
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return createTenantQuery();
  }

  @Override
  public void flush() {
    // Nothing is ever written.
  }

  @Override
  public void close() {
    // There are no resources to close.
  }

  /**
   * Returns persons by engine id, without those whom the asking person may not look up.
   *
   * @param asking null if the engine itself asks
   */
  List<User> users(PersonId asking, String... ids) {
    return Stream.of(ids)
        .filter(Objects::nonNull)
        .filter(userId -> mayLookUp(asking, userId))
        .map(this::findUserById)
        .filter(Objects::nonNull)
        .toList();
  }

  List<Group> groupsOf(PersonId asking, String userId) {
    return active(userId).filter(person -> mayLookUp(asking, userId)).stream()
        .flatMap(person -> groups.of(person.id()).stream())
        .map(PersonsForEngine::group)
        .toList();
  }

  /** Cockpit's users may look up anybody, everybody else only themselves. */
  private boolean mayLookUp(PersonId asking, String userId) {
    return asking == null
        || ActingPerson.userId(asking).equals(userId)
        || WATCHING.stream().anyMatch(role -> people.hasRole(asking, role));
  }

  private Optional<PersonView> active(String userId) {
    return ActingPerson.person(userId).flatMap(this::found).filter(PersonView::active);
  }

  private Optional<PersonView> found(PersonId id) {
    try {
      return Optional.of(people.person(id));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  private static User user(PersonView person) {
    UserEntity user = new UserEntity();
    user.setId(ActingPerson.userId(person.id()));
    user.setFirstName(person.name());
    user.setLastName("");
    return user;
  }

  private static Group group(String id) {
    GroupEntity group = new GroupEntity();
    group.setId(id);
    group.setName(id);
    group.setType("WORKFLOW");
    return group;
  }

  /** There are no tenants. */
  private static final class NoTenants extends TenantQueryImpl {

    @Override
    public long executeCount(CommandContext context) {
      return 0;
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
      return List.of();
    }
  }
}
