package org.culturalpearls.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationParties;
import org.culturalpearls.conversation.ConversationParties.Parties;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@ModulesSlice
class ConversationFacadeTest {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired ConversationService conversations;
  @Autowired ConversationParties parties;
  @Autowired ParticipationService participations;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private ParticipationId town;
  private PersonId mentee;
  private PersonId second;
  private PersonId mentor;
  private PersonId coordinator;
  private PersonId stranger;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    mentee = programme.person("Mentee", Role.MENTEE);
    second = programme.person("Second", Role.MENTEE);
    mentor = programme.person("Mentor", Role.MENTOR);
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    stranger = programme.person("Other mentor", Role.MENTOR);
    town =
        programme.participation(
            programme.cycle(programme.newYear()),
            programme.town("Written town " + COUNT.incrementAndGet(), Country.EE),
            mentee,
            second);
    mentoredBy(null, mentor);
    when(parties.coordinators(town)).thenReturn(List.of(coordinator));
  }

  @Test
  void showsTheLatestFirstAndWhoHasReadIt() {
    MessageId first = conversations.post(mentee, town, "  When do we **meet**?\r\n");
    read(mentor);
    conversations.post(mentor, town, "On Monday.");

    List<MessageView> seen = messages(second);
    assertThat(seen)
        .extracting(MessageView::text)
        .containsExactly("On Monday.", "When do we **meet**?");
    assertThat(seen.get(1).id()).isEqualTo(first);
    assertThat(seen.get(1).seenBy()).containsExactly(mentor);
    assertThat(seen.get(0).seenBy()).isEmpty();
    assertThat(conversations.conversation(mentee, town, 0).others())
        .containsExactlyInAnyOrder(second, mentor);
  }

  @Test
  void tellsOnlyWhoHasReadEverything() {
    conversations.post(mentee, town, "One");
    assertThat(untold()).containsExactlyInAnyOrder(second, mentor);
    conversations.post(mentee, town, "Two");
    assertThat(untold()).isEmpty();
    read(mentor);
    conversations.post(mentee, town, "Three");

    assertThat(untold()).containsExactly(mentor);
  }

  @Test
  void showsThatAMessageWasChangedOrWithdrawn() {
    MessageId id = conversations.post(mentee, town, "Tuesday");
    long version = conversations.own(mentee, town, id).version();
    clock.advanceDays(1);
    conversations.edit(mentee, town, id, version, "Wednesday");

    assertThat(messages(mentor).get(0).text()).isEqualTo("Wednesday");
    assertThat(messages(mentor).get(0).editedAt()).isEqualTo(clock.instant());
    assertThatThrownBy(() -> conversations.edit(mentee, town, id, version, "Thursday"))
        .isInstanceOf(ChangedMeanwhile.class);

    conversations.withdraw(mentee, town, id);
    assertThat(messages(mentor).get(0).text()).isEmpty();
    assertThat(messages(mentor).get(0).withdrawnAt()).isEqualTo(clock.instant());
    assertThatThrownBy(() -> conversations.withdraw(mentee, town, id))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> conversations.own(mentee, town, id)).isInstanceOf(AlreadyDone.class);
    assertThat(
            jdbc.sql("select text from message where id = ?")
                .param(id.value())
                .query(String.class)
                .single())
        .isEmpty();
  }

  @Test
  void isReadByWhoKnowsItAsItIs() {
    MessageId id = conversations.post(mentee, town, "Yes");
    read(mentor);
    assertThat(messages(mentee).get(0).seenBy()).containsExactly(mentor);
    conversations.edit(mentee, town, id, 0, "No");
    assertThat(messages(mentee).get(0).seenBy()).isEmpty();
    read(mentor);

    assertThat(messages(mentee).get(0).seenBy()).containsExactly(mentor);
  }

  /** What was written between the look and the record of it was not read. */
  @Test
  void isNotReadByWhoWasShownEarlierOnes() {
    conversations.post(mentee, town, "Seen");
    int shown = messages(mentor).get(0).place();
    conversations.post(mentee, town, "Just after");
    conversations.read(mentor, town, shown);

    assertThat(messages(mentee).get(0).seenBy()).isEmpty();
    assertThat(messages(mentee).get(1).seenBy()).containsExactly(mentor);
    conversations.read(mentor, town, 1_000_000);
    conversations.post(mentee, town, "Later");
    assertThat(messages(mentee).get(0).seenBy()).isEmpty();
  }

  /** Nodes draw ids in blocks: a later message may have a smaller one. */
  @Test
  void isInTheOrderInWhichItWasWritten() {
    conversations.post(mentee, town, "First");
    conversations.post(mentee, town, "Second");
    jdbc.sql("update message set id = -id where participation_id = ?").param(town.value()).update();

    assertThat(messages(mentor)).extracting(MessageView::text).containsExactly("Second", "First");
  }

  @Test
  void takesEachOfManyWhoWriteAtOnce() throws Exception {
    List<PersonId> writers = List.of(mentee, second, mentor);
    ExecutorService all = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        PersonId writer = writers.get(i % 3);
        done.add(all.submit(() -> conversations.post(writer, town, "At once")));
        done.add(all.submit(() -> conversations.read(writer, town, Integer.MAX_VALUE)));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      all.shutdown();
    }

    assertThat(conversations.conversation(mentee, town, 1).messages().items()).hasSize(5);
  }

  @Test
  void lastsForItsAuthorOnly() {
    MessageId id = conversations.post(mentee, town, "Mine");
    for (PersonId other : List.of(second, mentor)) {
      assertThatThrownBy(() -> conversations.own(other, town, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> conversations.edit(other, town, id, 0, "Theirs"))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> conversations.withdraw(other, town, id))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void doesNotExistForOthers() {
    conversations.post(mentee, town, "Between us");
    for (PersonId other : List.of(stranger, coordinator)) {
      assertThat(conversations.isReader(other, town)).isFalse();
      for (Runnable act : acts(other)) {
        assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
      }
    }
  }

  @Test
  void letsACoordinatorInWhoIsAsked() {
    conversations.post(mentee, town, "Before");
    conversations.askIn(mentor, town, coordinator);

    assertThat(messages(coordinator)).extracting(MessageView::text).containsExactly("Before");
    conversations.post(coordinator, town, "I can help.");
    assertThat(conversations.conversation(mentee, town, 0).guests()).containsExactly(coordinator);
    assertThat(conversations.conversation(mentee, town, 0).askable()).isEmpty();
    assertThat(conversations.conversation(coordinator, town, 0).askable()).isEmpty();
    assertThatThrownBy(() -> conversations.askIn(mentee, town, coordinator))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> conversations.askIn(coordinator, town, coordinator))
        .isInstanceOf(NotAllowed.class);
    for (PersonId nobody : new PersonId[] {stranger, null}) {
      assertThatThrownBy(() -> conversations.askIn(mentee, town, nobody))
          .isInstanceOf(RuleBroken.class);
    }

    conversations.letGo(coordinator, town, coordinator);
    assertThat(conversations.isReader(coordinator, town)).isFalse();
    assertThatThrownBy(() -> conversations.letGo(mentee, town, coordinator))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void shutsOutACoordinatorWhoCameIntoConflict() {
    conversations.askIn(mentee, town, coordinator);
    when(parties.coordinators(town)).thenReturn(List.of());

    assertThat(conversations.isReader(coordinator, town)).isFalse();
    conversations.post(mentee, town, "Not for everybody");
    assertThat(untold()).doesNotContain(coordinator);
  }

  @Test
  void keepsAnEarlierMentoringFromTheNextMentor() {
    long earlier = mentoring();
    mentoredBy(earlier, mentor);
    conversations.post(mentor, town, "To the first mentor's town");
    PersonId next = programme.person("Next mentor", Role.MENTOR);
    mentoredBy(mentoring(), next);
    conversations.post(mentee, town, "Welcome");

    read(next);
    assertThat(messages(next)).extracting(MessageView::text).containsExactly("Welcome");
    assertThat(messages(mentee).get(1).seenBy()).isEmpty();
    assertThat(messages(mentee)).hasSize(2);
    assertThatThrownBy(() -> messages(mentor)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesNothingWhereNobodyReadsOrTheTownHasLeft() {
    when(parties.of(town)).thenReturn(new Parties(List.of(mentee, second), null, List.of()));
    assertThatThrownBy(() -> conversations.post(mentee, town, "Hello?"))
        .isInstanceOf(AlreadyDone.class);
    mentoredBy(null, mentor);
    participations.leave(town);

    assertThat(conversations.conversation(mentee, town, 0).mayWrite()).isFalse();
    assertThatThrownBy(() -> conversations.post(mentee, town, "Hello?"))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void namesWhatIsWrongWithAText() {
    for (String wrong : new String[] {null, " \n ", "x".repeat(8_001), "a\0b"}) {
      assertThatThrownBy(() -> conversations.post(mentee, town, wrong))
          .isInstanceOf(RuleBroken.class)
          .extracting(broken -> ((Problem) broken).field().orElseThrow())
          .isEqualTo("text");
    }
  }

  @Test
  void showsPages() {
    for (int i = 0; i < 27; i++) {
      conversations.post(mentee, town, "Message " + i);
    }

    assertThat(conversations.conversation(mentor, town, 0).messages().hasNext()).isTrue();
    assertThat(conversations.conversation(mentor, town, 1).messages().items())
        .extracting(MessageView::text)
        .containsExactly("Message 1", "Message 0");
    assertThatThrownBy(() -> conversations.conversation(mentor, town, -1))
        .isInstanceOf(NotFound.class);
  }

  private List<Runnable> acts(PersonId person) {
    return List.of(
        () -> conversations.conversation(person, town, 0),
        () -> conversations.read(person, town, 1),
        () -> conversations.post(person, town, "In between"),
        () -> conversations.askIn(person, town, coordinator),
        () -> conversations.letGo(person, town, coordinator));
  }

  /** Reads the first page, as far as it goes. */
  private void read(PersonId reader) {
    conversations.read(reader, town, messages(reader).get(0).place());
  }

  private List<MessageView> messages(PersonId reader) {
    return conversations.conversation(reader, town, 0).messages().items();
  }

  private List<PersonId> untold() {
    List<ConversationEvent.MessagePosted> posted =
        events.stream(ConversationEvent.MessagePosted.class).toList();
    return posted.get(posted.size() - 1).untold();
  }

  private void mentoredBy(Long mentoring, PersonId lead) {
    when(parties.of(town))
        .thenReturn(new Parties(List.of(mentee, second), mentoring, List.of(lead)));
  }

  private long mentoring() {
    return jdbc.sql(
            """
            insert into mentoring (id, version, participation_id, state, sought_at, ended_at)
            values (nextval('pearl_seq'), 0, ?, 'REMATCHED', now(), now()) returning id
            """)
        .param(town.value())
        .query(Long.class)
        .single();
  }
}
