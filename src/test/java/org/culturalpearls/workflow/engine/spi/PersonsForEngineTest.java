package org.culturalpearls.workflow.engine.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the engine finds for whom, whatever its web API lets through. */
@ApplicationTest
class PersonsForEngineTest {

  @Autowired private Programme programme;
  @Autowired private IdentityService identity;

  private String other;

  @BeforeEach
  void enterSomebody() {
    other = ActingPerson.userId(programme.person("Somebody", Role.MENTEE));
  }

  @AfterEach
  void forget() {
    identity.clearAuthentication();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void findsForOthersThemselvesOnly(Role role) {
    String self = actAs(role);

    assertThat(found(query -> query.userIdIn(self, other))).containsExactly(self);
    assertThat(found(query -> query.userId(self))).containsExactly(self);
    assertThat(found(query -> query.userId(other))).isEmpty();
    assertThat(found(query -> query.userId(self).userIdIn(other))).isEmpty();
    assertThat(identity.createUserQuery().userIdIn(self, other).count()).isEqualTo(1);
    assertThat(groups(other)).isEmpty();
    assertThat(groups(self)).contains(role.groupId());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void findsForWhoWatchesWhomTheyName(Role role) {
    String self = actAs(role);

    assertThat(found(query -> query.userIdIn(self, other))).containsExactly(self, other);
    assertThat(groups(other)).contains("mentee");
  }

  /** Of two criteria one must not make the other void. */
  @Test
  void findsWhatBothIdsName() {
    String self = actAs(Role.COORDINATOR);

    assertThat(found(query -> query.userId(self).userIdIn(self, other))).containsExactly(self);
    assertThat(found(query -> query.userId(self).userIdIn(other))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherCriteria")
  void findsNobodyByAnythingButIds(UnaryOperator<UserQuery> criterion) {
    actAs(Role.COORDINATOR);

    assertThat(found(criterion)).isEmpty();
    assertThat(found(query -> criterion.apply(query.userId(other)))).isEmpty();
    assertThat(found(query -> criterion.apply(query.userIdIn(other)))).isEmpty();
  }

  static Stream<UnaryOperator<UserQuery>> otherCriteria() {
    return Stream.of(
        query -> query.userFirstName("Somebody"),
        query -> query.userFirstNameLike("%"),
        query -> query.userLastName(""),
        query -> query.userLastNameLike("%"),
        query -> query.userEmail("somebody@town.example"),
        query -> query.userEmailLike("%"),
        query -> query.memberOfGroup("mentee"),
        query -> query.memberOfTenant("tenant"),
        query -> query.potentialStarter("LogMeetingProcess"));
  }

  /** A job acts for nobody. */
  @Test
  void findsAnybodyForTheEngineItself() {
    assertThat(found(query -> query.userId(other))).containsExactly(other);
  }

  private String actAs(Role role) {
    PersonId person = programme.person("Who asks", role);
    identity.setAuthenticatedUserId(ActingPerson.userId(person));
    return ActingPerson.userId(person);
  }

  private List<String> found(UnaryOperator<UserQuery> criteria) {
    return criteria.apply(identity.createUserQuery()).list().stream().map(User::getId).toList();
  }

  private List<String> groups(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }
}
