package org.culturalpearls.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.desk.PersonListService.Listed;
import org.culturalpearls.desk.PersonListService.Order;
import org.culturalpearls.desk.PersonListService.Wanted;
import org.culturalpearls.desk.PersonListService.WayIn;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of people as coordinators and administrators narrow and sort it. */
@ApplicationTest
class PersonListIT {

  private static final int MOST = 10_000;

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private PersonListService list;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId coordinator;

  @BeforeEach
  void begin() {
    clock.reset();
    coordinator = programme.coordinator();
  }

  @Test
  void findsByEachPartOfTheFilterAndByAllTogether() {
    PersonId zoe = programme.person("Zoe 50%_a", Role.MENTOR, Role.EDITOR);
    PersonId other = programme.person("Zoe other", Role.MENTEE);
    tables.worksAt(zoe, "The lonely lighthouse");
    jdbc.sql("update person set country = 'LV' where id = ?").param(zoe.value()).update();
    refuse(zoe);
    assertThat(found(text("ZOE "))).contains(zoe, other);
    assertThat(found(text("50%_"))).containsExactly(zoe);
    assertThat(found(text("lonely LIGHT"))).containsExactly(zoe);
    assertThat(found(with("zoe", "lighthouse", null, null, null, false, true)))
        .containsExactly(zoe);
    assertThat(found(with("zoe", "", Role.EDITOR, null, null, false, true))).containsExactly(zoe);
    assertThat(found(with("zoe", "", null, Country.LV, null, false, true))).containsExactly(zoe);
    assertThat(found(with("zoe", "", null, null, null, true, true))).containsExactly(zoe);
    assertThat(found(with("zoe", "light", Role.MENTOR, Country.LV, WayIn.NONE, true, true)))
        .containsExactly(zoe);
    assertThat(found(with("zoe", "light", Role.MENTEE, null, null, false, true))).isEmpty();
    jdbc.sql("update person set active = false where id = ?").param(zoe.value()).update();
    assertThat(found(with("50%_", "", null, null, null, false, true))).isEmpty();
    assertThat(found(with("50%_", "", null, null, null, false, false))).containsExactly(zoe);
    assertThat(found(with("50%_", "", null, null, null, false, null))).containsExactly(zoe);
  }

  @Test
  void knowsWhoCanLogInWhoWasInvitedAndWhoWasNot() {
    PersonId invited = programme.person("Yrsa invited", Role.MENTEE);
    PersonId expired = programme.person("Yrsa expired", Role.MENTEE);
    PersonId came = programme.person("Yrsa came", Role.MENTEE);
    PersonId password = programme.person("Yrsa password", Role.MENTEE);
    PersonId forgotten = programme.person("Yrsa forgotten", Role.MENTEE);
    link(invited, LinkKind.INVITATION, "1 hour", "null");
    link(expired, LinkKind.INVITATION, "-1 hour", "null");
    link(came, LinkKind.SIGN_IN, "-1 hour", "'2027-01-01'");
    link(forgotten, LinkKind.ADDRESS_CONFIRMATION, "1 hour", "null");
    jdbc.sql("insert into credential (person_id, password_hash, changed_at) values (?, 'x', now())")
        .param(password.value())
        .update();
    assertThat(found(with("yrsa", "", null, null, WayIn.INVITED, false, true)))
        .containsExactly(invited);
    assertThat(found(with("yrsa", "", null, null, WayIn.NONE, false, true)))
        .containsExactlyInAnyOrder(expired, forgotten);
    assertThat(found(with("yrsa", "", null, null, WayIn.CAME, false, true)))
        .containsExactlyInAnyOrder(came, password);
    assertThat(list.first(coordinator, sorted("yrsa", Order.WAY, false), MOST))
        .extracting(Listed::way)
        .containsExactly(WayIn.NONE, WayIn.NONE, WayIn.INVITED, WayIn.CAME, WayIn.CAME);
  }

  @Test
  void doesNotSayRefusedOfAnAddressThatWasChanged() {
    PersonId person = programme.person("Xenia", Role.MENTEE);
    refuse(person);
    assertThat(one("xenia").refused()).isTrue();
    jdbc.sql("update person set email = 'new' || email where id = ?")
        .param(person.value())
        .update();
    assertThat(one("xenia").refused()).isFalse();
  }

  @Test
  void sortsByEachColumnBothWaysAndLosesNobody() {
    for (String name : List.of("Wim b", "Wim a", "Wim c")) {
      programme.person(name, Role.MENTOR);
    }
    List<PersonId> all = found(text("wim"));
    assertThat(all).hasSize(3);
    for (Order order : Order.values()) {
      for (boolean down : List.of(false, true)) {
        assertThat(found(sorted("wim", order, down)))
            .as(order + " " + down)
            .containsExactlyInAnyOrderElementsOf(all);
      }
    }
    assertThat(found(sorted("wim", Order.NAME, true)))
        .containsExactly(all.get(2), all.get(1), all.get(0));
  }

  @Test
  void cutsPagesWithTheirTotalAndStopsAtTheLast() {
    for (int number = 0; number < Paged.SIZE + 1; number++) {
      programme.person("Vera " + number, Role.MENTEE);
    }
    List<PersonId> leafed = new ArrayList<>();
    Paged<Listed> page;
    int number = 0;
    do {
      page = list.page(coordinator, text("vera"), number++);
      assertThat(page.total()).isEqualTo(Paged.SIZE + 1);
      page.items().forEach(each -> leafed.add(each.person().id()));
    } while (page.hasNext());
    assertThat(leafed).isEqualTo(found(text("vera"))).hasSize(Paged.SIZE + 1);
    assertThat(list.page(coordinator, text("vera"), 40).page()).isEqualTo(1);
    assertThat(list.page(coordinator, text("nobody is called so"), 3))
        .isEqualTo(new Paged<>(List.of(), 0, false, 0));
  }

  @Test
  void isForCoordinatorsAndAdministratorsOnly() {
    for (Role role : List.of(Role.MENTEE, Role.MENTOR, Role.JUROR, Role.EDITOR)) {
      PersonId other = programme.person("Other", role);
      assertThatThrownBy(() -> list.page(other, text(""), 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> list.first(other, text(""), 1)).isInstanceOf(NotAllowed.class);
    }
    assertThat(list.page(programme.person("Admin", Role.ADMINISTRATOR), text(""), 0).items())
        .isNotEmpty();
  }

  @Test
  void needsTheSameStatementsForFewAndMany() {
    programme.person("Ulla 1", Role.MENTEE);
    int few = statements.during(() -> list.page(coordinator, text("ulla"), 0));
    for (int number = 2; number < 12; number++) {
      programme.person("Ulla " + number, Role.MENTEE, Role.MENTOR);
    }
    assertThat(statements.during(() -> list.page(coordinator, text("ulla"), 0))).isEqualTo(few);
  }

  private static Wanted text(String text) {
    return sorted(text, Order.NAME, false);
  }

  private static Wanted sorted(String text, Order order, boolean down) {
    return new Wanted(text, null, null, null, null, false, true, order, down);
  }

  private static Wanted with(
      String text,
      String organisation,
      Role role,
      Country country,
      WayIn way,
      boolean refused,
      Boolean active) {
    return new Wanted(text, organisation, role, country, way, refused, active, Order.NAME, false);
  }

  private List<PersonId> found(Wanted wanted) {
    return list.first(coordinator, wanted, MOST).stream().map(each -> each.person().id()).toList();
  }

  private Listed one(String text) {
    return list.first(coordinator, text(text), MOST).get(0);
  }

  private void refuse(PersonId person) {
    jdbc.sql(
            """
            insert into refused_address (person_id, address, refused_at)
            select id, email, now() from person where id = ?
            """)
        .param(person.value())
        .update();
  }

  private void link(PersonId person, LinkKind kind, String lasts, String used) {
    jdbc.sql(
            """
            insert into invitation (id, person_id, kind, token_hash, issued_by, issued_at, expires_at,
              used_at)
            values (nextval('pearl_seq'), :person, :kind, md5(random()::text), :person, :now,
              cast(:now as timestamptz) + cast(:lasts as interval), %s)
            """
                .formatted(used))
        .param("person", person.value())
        .param("kind", kind.name())
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .param("lasts", lasts)
        .update();
  }
}
