package org.culturalpearls.letter.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Named;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterService.Town;
import org.culturalpearls.letter.LetterService.Write;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.letter.internal.AddresseeTest.SomeRow;
import org.culturalpearls.letter.internal.RecipientQueries.Row;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Who may do what with a letter, and what stops it from being sent. */
class LetterFacadeTest {

  private static final PersonId AUTHOR = new PersonId(7);
  private static final PersonId COLLEAGUE = new PersonId(8);
  private static final PersonId STRANGER = new PersonId(9);
  private static final LetterId LETTER = new LetterId(3);
  private static final CaseKey TOWN = new CaseKey("2027-saarelinn");
  private static final Instant NOW = Instant.parse("2027-04-02T08:00:00Z");
  private static final LetterText TEXT = new LetterText("We meet", "Soon.", "", "");

  private final Letters letters = mock();
  private final LetterListQueries list = mock();
  private final RecipientQueries recipients = mock();
  private final LetterMails mails = mock();
  private final VisibleNominations nominations = mock();
  private final PeopleService people = mock();
  private final LetterFacade facade =
      new LetterFacade(
          letters, list, recipients, mails, nominations, people, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void twoCoordinators() {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(STRANGER, Role.COORDINATOR);
    when(letters.saveAndFlush(any())).thenAnswer(call -> withId(call.getArgument(0)));
  }

  @Test
  void leavesHiddenCasesOutOfTheChoice() {
    when(nominations.hidden(AUTHOR, List.of(TOWN))).thenReturn(Set.of(TOWN));
    facade.choice(AUTHOR, List.of(TOWN), List.of(STRANGER));
    verify(recipients).towns(List.of(TOWN), Set.of(TOWN));
    verify(recipients).people(List.of(STRANGER));
  }

  @Test
  void takesNoMoreThanFitsIntoOneLetter() {
    List<PersonId> many =
        LongStream.rangeClosed(1, LetterService.MOST + 1L).mapToObj(PersonId::new).toList();
    assertThatThrownBy(() -> facade.choice(AUTHOR, List.of(), many)).isInstanceOf(RuleBroken.class);
    assertThat(facade.choice(AUTHOR, List.of(), many.subList(1, many.size())).isEmpty()).isTrue();
  }

  @Test
  void storesALetterWithItsTrimmedText() {
    chosen();
    when(recipients.rows(LETTER)).thenReturn(List.of(SomeRow.ofCase(21, TOWN.value()).row()));
    Write write = write(Set.of(Side.TEAM), new LetterText(" We meet ", "Soon.", " ", null));
    assertThat(facade.write(AUTHOR, write)).isEqualTo(LETTER);
    verify(letters).saveAndFlush(argThat(stored -> stored.text().equals(TEXT)));
    verify(recipients).insert(LETTER, List.of(TOWN), Set.of(Side.TEAM), List.of(new PersonId(30)));
    verifyNoInteractions(mails);
  }

  @Test
  void findsAllThatIsWrongAndStoresNothing() {
    chosen();
    when(letters.unconfirmed(AUTHOR.value())).thenReturn(LetterService.MOST_UNCONFIRMED);
    Write write = write(Set.of(), new LetterText("", "x".repeat(5_001), "", "Nur Text"));
    assertThatThrownBy(() -> facade.write(AUTHOR, write))
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(
            broken ->
                assertThat(broken.each())
                    .extracting(each -> each.field().orElse(""))
                    .containsExactlyInAnyOrder("sides", "subject", "text", "germanSubject", ""));
    verify(letters, never()).saveAndFlush(any());
  }

  @Test
  void isForSomebodyAndForNoMoreThanFit() {
    chosen();
    Write write = write(Set.of(Side.MENTORS), TEXT);
    when(recipients.rows(LETTER)).thenReturn(List.of());
    assertThatThrownBy(() -> facade.write(AUTHOR, write)).isInstanceOf(RuleBroken.class);
    when(recipients.rows(LETTER)).thenReturn(rows(LetterService.MOST + 1));
    assertThatThrownBy(() -> facade.write(AUTHOR, write)).isInstanceOf(RuleBroken.class);
    when(recipients.rows(LETTER)).thenReturn(rows(LetterService.MOST));
    assertThat(facade.write(AUTHOR, write)).isEqualTo(LETTER);
  }

  @Test
  void isSentOnceAndAsItWasSeen() {
    Letter letter = stands();
    List<Row> rows = List.of(SomeRow.of(21).row(), SomeRow.of(22).refused().row());
    when(recipients.rows(LETTER)).thenReturn(rows);
    LetterView seen = facade.letter(AUTHOR, LETTER);
    assertThat(seen.reached()).isOne();
    when(recipients.rows(LETTER)).thenReturn(List.of(SomeRow.of(21).row()));
    assertThatThrownBy(() -> facade.confirm(AUTHOR, LETTER, seen.shown()))
        .isInstanceOf(ChangedMeanwhile.class);
    verifyNoInteractions(mails);

    when(recipients.rows(LETTER)).thenReturn(rows);
    assertThat(facade.confirm(AUTHOR, LETTER, seen.shown())).isOne();
    verify(mails).put(eq(LETTER), eq(AUTHOR), argThat(reached -> reached.size() == 1));
    assertThat(letter.state()).isEqualTo(LetterState.CONFIRMED);
    assertThat(letter.confirmedAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> facade.confirm(AUTHOR, LETTER, seen.shown()))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> facade.discard(AUTHOR, LETTER)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> facade.own(AUTHOR, LETTER)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> facade.change(AUTHOR, LETTER, 0, TEXT))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void reachesSomebodyAndNotMoreThanADayAllows() {
    stands();
    when(recipients.rows(LETTER)).thenReturn(List.of(SomeRow.of(21).inactive().row()));
    String nobody = facade.letter(AUTHOR, LETTER).shown();
    assertThatThrownBy(() -> facade.confirm(AUTHOR, LETTER, nobody)).isInstanceOf(RuleBroken.class);
    when(recipients.rows(LETTER)).thenReturn(rows(3));
    String shown = facade.letter(AUTHOR, LETTER).shown();
    when(letters.mailsSince(AUTHOR.value(), NOW.minusSeconds(86_400))).thenReturn(998L);
    assertThatThrownBy(() -> facade.confirm(AUTHOR, LETTER, shown)).isInstanceOf(RuleBroken.class);
    when(letters.mailsSince(anyLong(), any())).thenReturn(997L);
    assertThat(facade.confirm(AUTHOR, LETTER, shown)).isEqualTo(3);
  }

  @Test
  void losesAHiddenNominationFromTheOwnDraftAndIsNotThereForOthers() {
    Letter letter = stands();
    when(recipients.rows(LETTER))
        .thenReturn(
            List.of(
                SomeRow.ofCase(21, TOWN.value()).onlyNomination().row(),
                SomeRow.ofCase(22, "2027-rujiena").row()));
    when(nominations.hidden(any(), eq(Set.of(TOWN)))).thenReturn(Set.of(TOWN));
    assertThat(facade.letter(AUTHOR, LETTER).recipients())
        .extracting(each -> each.person().value())
        .containsExactly(22L);
    assertThatThrownBy(() -> facade.letter(COLLEAGUE, LETTER)).isInstanceOf(NotFound.class);
    letter.confirm(NOW, 2);
    assertThatThrownBy(() -> facade.letter(AUTHOR, LETTER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> facade.stop(AUTHOR, LETTER)).isInstanceOf(NotFound.class);
    assertThat(letter.state()).isEqualTo(LetterState.CONFIRMED);
  }

  @Test
  void isStoppedByEveryCoordinatorAndOnlyOnItsWay() {
    Letter letter = stands();
    when(recipients.rows(LETTER)).thenReturn(rows(2));
    assertThatThrownBy(() -> facade.stop(COLLEAGUE, LETTER)).isInstanceOf(AlreadyDone.class);
    letter.confirm(NOW, 2);
    when(recipients.states(LETTER)).thenReturn(Map.of(new PersonId(1), MailState.FAILED));
    assertThat(facade.letter(COLLEAGUE, LETTER).canBeStopped()).isTrue();
    when(mails.cancel(eq(LETTER), any())).thenReturn(2);
    assertThat(facade.stop(COLLEAGUE, LETTER)).isEqualTo(2);
    assertThat(facade.letter(AUTHOR, LETTER).canBeStopped()).isFalse();
    assertThat(letter.stoppedAt()).isEqualTo(NOW);
  }

  @Test
  void belongsToItsAuthor() {
    Letter letter = stands();
    when(recipients.rows(LETTER)).thenReturn(rows(1));
    String shown = facade.letter(COLLEAGUE, LETTER).shown();
    assertThatThrownBy(() -> facade.own(COLLEAGUE, LETTER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> facade.confirm(COLLEAGUE, LETTER, shown)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> facade.discard(COLLEAGUE, LETTER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> facade.change(COLLEAGUE, LETTER, 0, TEXT))
        .isInstanceOf(NotFound.class);
    verify(letters, never()).delete(letter);
    facade.discard(AUTHOR, LETTER);
    verify(recipients).delete(LETTER);
    verify(letters).delete(letter);
  }

  @Test
  void isNothingForWhoIsNoCoordinator() {
    stands();
    assertThatThrownBy(() -> facade.letters(STRANGER, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> facade.letter(STRANGER, LETTER)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> facade.stop(STRANGER, LETTER)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> facade.write(STRANGER, write(Set.of(Side.TEAM), TEXT)))
        .isInstanceOf(NotAllowed.class);
    verify(list, never()).page(any(), anyInt());
  }

  private void chosen() {
    when(recipients.towns(any(), any())).thenReturn(List.of(new Town(TOWN, "Saarelinn")));
    when(recipients.people(any())).thenReturn(List.of(new Named(new PersonId(30), "Eve")));
  }

  private static Write write(Set<Side> sides, LetterText text) {
    return new Write(List.of(TOWN), sides, List.of(new PersonId(30)), text);
  }

  private static List<Row> rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(id -> SomeRow.of(id).row()).toList();
  }

  /** A letter of the author that is not confirmed. */
  private Letter stands() {
    Letter letter = withId(new Letter(AUTHOR, TEXT, NOW));
    when(letters.findById(LETTER.value())).thenReturn(Optional.of(letter));
    when(letters.lockForUpdate(LETTER.value())).thenReturn(Optional.of(letter));
    return letter;
  }

  private static Letter withId(Letter letter) {
    ReflectionTestUtils.setField(letter, "id", LETTER.value());
    ReflectionTestUtils.setField(letter, "version", 0L);
    return letter;
  }
}
