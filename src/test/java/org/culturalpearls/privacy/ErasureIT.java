package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person of a town with a bit of everything: the copy, and what is left after the erasure. */
@ApplicationTest
class ErasureIT {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** All tests look into one database: each person has words of their own. */
  private final char mark = (char) ('a' + COUNT.getAndIncrement());

  private final String surname = "Zwetlanov" + mark;
  private final String name = "Quirina " + surname;
  private final String email = "quirina." + surname.toLowerCase(Locale.ROOT) + "@example.org";
  private final String note = "Qnote " + mark + ": the mayor does not call back";
  private final String obstacle = "Qobstacle " + mark + ": nobody has a key";
  private final List<String> who = List.of(name, surname, email, note, obstacle);

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private CopyService copies;
  @Autowired private CopyRequestService requests;
  @Autowired private ErasureService erasures;
  @Autowired private NamePlaceService places;
  @Autowired private RetentionService retention;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private PersonId person;

  @BeforeEach
  void aPersonWithABitOfEverything() {
    clock.reset();
    eraseAllWhoseDayHasCome();
    jdbc.sql("delete from name_place where state = 'OPEN'").update();
    pair = agreed.withLead();
    person = pair.mentee();
    jdbc.sql("update person set name = ?, email = ? where id = ?")
        .params(name, email, person.value())
        .update();
    planned.bringIntoForce(pair.town(), pair.lead());
    logMeeting("We met " + name + " at the harbour.", "Ask Ms " + surname + " for the key");
    engine.fire(pair.key(), "CatchEvent_QuarterOver");
    engine.complete(
        person,
        pair.key(),
        "UserTask_AnswerAsMentee",
        Map.of("rating", "2", "progress", "A choir.", "obstacles", obstacle, "note", note));
    haveMailSentAndASession();
  }

  @Test
  void theCopyHoldsWhatIsFoundInTheDatabase() throws JsonProcessingException {
    PersonalCopy copy = copies.copy(person, person);
    Map<String, String> sections =
        copy.sections().stream().collect(Collectors.toMap(CopySection::name, this::text));
    erasures.request(person, person);
    Set<String> listed =
        placesOfPerson().stream()
            .map(place -> place.table() + "." + place.column())
            .collect(Collectors.toSet());

    for (String text : who) {
      List<String> stored = new StoredState(jdbc).columnsWith(text);
      assertThat(stored).as(text).isNotEmpty();
      for (String column : stored) {
        String table = column.substring(0, column.indexOf('.'));
        assertThat(
                sections.getOrDefault(table, "").contains(text.toLowerCase(Locale.ROOT))
                    || listed.contains(column))
            .as(text + " in " + column)
            .isTrue();
      }
    }
    assertThat(sections)
        .containsKeys(
            "person",
            "person_role",
            "team_member",
            "participation",
            "agreement",
            "plan",
            "plan_version",
            "self_assessment",
            "meeting",
            "meeting_person",
            "check_in_answer",
            "mail",
            "web_session",
            "act_ru_task",
            "case_event");
    assertThat(json.writeValueAsString(copy)).doesNotContain("password_hash", "token_hash");
  }

  @Test
  void closesTheAccountAtOnce() {
    erasures.request(person, person);

    assertThat(people.person(person).active()).isFalse();
    assertThat(count("web_session where principal_name = '" + person.value() + "'")).isZero();
    assertThat(count("mail where state = 'WAITING' and recipient_id = " + person.value())).isZero();
    assertThat(count("act_ru_task where assignee_ = 'person-" + person.value() + "'")).isZero();
    assertThatThrownBy(() -> erasures.request(administrator(), person))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void leavesNeitherNameNorAddressNorPrivateTextAnywhere() {
    erasures.request(person, person);
    NamePlace alone =
        placesOfPerson().stream().filter(place -> !place.whole()).findFirst().orElseThrow();
    places.takeOut(programme.coordinator(), alone.id());
    assertThatThrownBy(() -> places.leave(programme.coordinator(), alone.id()))
        .isInstanceOf(AlreadyDone.class);
    clock.advanceDays(31);

    eraseAllWhoseDayHasCome();

    StoredState stored = new StoredState(jdbc);
    for (String text : who) {
      assertThat(stored.columnsWith(text)).as(text).isEmpty();
    }
    assertThat(stored.columnsWith("We met a former member at the harbour."))
        .containsExactly("meeting.notes");
    assertThat(stored.columnsWith("Ask Ms a former member for the key"))
        .contains("agreed_step.what");
    assertThat(people.person(person).name()).isEqualTo("A former member");
    assertThat(people.person(person).roles()).isEmpty();
    assertThat(count("case_event where actor_id = " + person.value())).isPositive();
    assertThatThrownBy(() -> people.reactivate(programme.coordinator(), person))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isTakenBackByReactivating() {
    erasures.request(administrator(), person);
    assertThat(erasures.waiting(programme.coordinator(), person)).isPresent();

    people.reactivate(programme.coordinator(), person);
    clock.advanceDays(31);

    eraseAllWhoseDayHasCome();
    assertThat(people.person(person).name()).isEqualTo(name);
    assertThat(placesOfPerson()).isEmpty();
    assertThat(erasures.waiting(programme.coordinator(), person)).isEmpty();
  }

  @Test
  void isForThePersonAndForAdministratorsOnly() {
    for (PersonId other : List.of(pair.lead(), pair.secondMentee(), programme.coordinator())) {
      assertThatThrownBy(() -> erasures.request(other, person)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> copies.copy(other, person)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> places.open(administrator(), 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> places.open(pair.lead(), 0)).isInstanceOf(NotAllowed.class);
    assertThat(people.person(person).active()).isTrue();
  }

  @Test
  void recordsACopyThatAnAdministratorTakes() {
    requests.ask(person);
    requests.make(administrator(), person);

    assertThat(copies.copy(person, person).sections())
        .extracting(CopySection::name)
        .contains("personal_copy");
  }

  /** Those of the tests before this one, too. */
  private void eraseAllWhoseDayHasCome() {
    while (retention.eraseNext()) {
      assertThat(count("erasure where state = 'DONE'")).isPositive();
    }
  }

  private PersonId administrator() {
    return programme.person("Administrator", Role.ADMINISTRATOR);
  }

  private List<NamePlace> placesOfPerson() {
    return places.open(programme.coordinator(), 0).items().stream()
        .filter(place -> place.person().equals(person))
        .toList();
  }

  private String text(CopySection section) {
    List<String> all = new ArrayList<>();
    section.rows().forEach(row -> row.values().forEach(value -> all.add(value.toString())));
    return String.join("\n", all).toLowerCase(Locale.ROOT);
  }

  private int count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
  }

  private void haveMailSentAndASession() {
    jdbc.sql(
            """
            update mail set state = 'SENT', address = :email, ended_at = created_at
            where id = (select min(id) from mail where recipient_id = :person)
            """)
        .param("email", email)
        .param("person", person.value())
        .update();
    String key = "session-" + person.value();
    jdbc.sql(
            """
            insert into web_session (primary_id, session_id, creation_time, last_access_time,
              max_inactive_interval, expiry_time, principal_name)
            values (:key, :key, 1799658000000, 1799658000000, 28800, 1799686800000, :name)
            """)
        .param("key", key)
        .param("name", "" + person.value())
        .update();
    jdbc.sql(
            "insert into web_session_attributes values (:key, 'someone', convert_to(:name,"
                + " 'UTF8'))")
        .param("key", key)
        .param("name", "roles of " + person.value())
        .update();
  }

  private void logMeeting(String notes, String step) {
    engine.submit(
        pair.lead(),
        engine.start(pair.lead(), "LogMeetingProcess", Map.of()),
        Map.ofEntries(
            Map.entry("decision", "log"),
            Map.entry("mentoring", "" + pair.mentoring().value()),
            Map.entry("heldOn", "2027-01-08"),
            Map.entry("minutes", 90),
            Map.entry(
                "people", Stream.of(pair.lead(), person).map(each -> "" + each.value()).toList()),
            Map.entry("notes", notes),
            Map.entry("shared", true),
            Map.entry("step1", step),
            Map.entry("who1", "" + person.value()),
            Map.entry("by1", "2027-02-01")));
  }
}
