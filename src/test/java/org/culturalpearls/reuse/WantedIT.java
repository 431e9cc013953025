package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.wanted.NeedAnswer;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedState;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Statement;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board: a town says what it looks for, others answer, the town is told. */
@ApplicationTest
class WantedIT {

  private static final String TERM = "challenge:vacant-spaces";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private WantedService wanted;
  @Autowired private JdbcClient jdbc;

  private Pair town;
  private Pair other;

  @BeforeEach
  void twoTowns() {
    clock.reset();
    jdbc.sql("delete from need_answer").update();
    jdbc.sql("delete from need").update();
    town = towns.withLead();
    other = towns.withLead();
  }

  @Test
  void isReadByAllUntilItsDayAndFoundByItsTerm() {
    NeedId need = state(null);
    assertThat(open(Optional.of(TERM))).containsExactly(need);
    assertThat(open(Optional.of("challenge:ageing"))).isEmpty();
    NeedView read = wanted.need(other.lead(), need).need();
    assertThat(read.until()).isEqualTo(wanted.usualUntil());
    clock.advance(Duration.ofDays(WantedService.DAYS));
    assertThat(open(Optional.empty())).containsExactly(need);
    clock.advance(Duration.ofDays(1));
    assertThat(open(Optional.empty())).isEmpty();
    assertThat(wanted.need(town.mentee(), need).need().state()).isEqualTo(NeedState.OVER);
    assertThatThrownBy(() -> answer(other.mentee(), need)).isInstanceOf(RuleBroken.class);
    assertThat(ofTown()).containsExactly(need);
  }

  @Test
  void isSaidAndChangedAndEndedByTheTeamOnly() {
    assertThatThrownBy(
            () -> wanted.state(other.mentee(), town.town().id(), statement("Heat", null)))
        .isInstanceOf(NotAllowed.class);
    NeedId need = state(null);
    for (PersonId stranger : List.of(other.mentee(), town.lead())) {
      assertThatThrownBy(() -> wanted.change(stranger, need, 0, statement("Mine", null)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> wanted.end(stranger, need, true)).isInstanceOf(NotAllowed.class);
    }
    wanted.change(town.mentee(), need, 0, statement("Warm", null));
    assertThatThrownBy(() -> wanted.change(town.mentee(), need, 0, statement("Old", null)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(wanted.need(other.mentee(), need).need().title()).isEqualTo("Warm");
    wanted.end(town.mentee(), need, true);
    assertThat(wanted.need(other.mentee(), need).need().state()).isEqualTo(NeedState.ANSWERED);
    assertThatThrownBy(() -> wanted.end(town.mentee(), need, false)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void holdsFewOfOneTownAndFewAnswersOfOnePerson() {
    NeedId first = state(null);
    for (int more = 1; more < WantedService.MOST_OPEN; more++) {
      state(null);
    }
    assertThatThrownBy(() -> state(null)).isInstanceOf(RuleBroken.class);
    wanted.end(town.mentee(), first, false);
    NeedId need = state(null);
    for (int each = 0; each < WantedService.MOST_ANSWERS; each++) {
      answer(other.mentee(), need);
    }
    assertThatThrownBy(() -> answer(other.mentee(), need)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> answer(town.mentee(), need)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void tellsTheTownOfAnswersOnceADay() {
    NeedId need = state(null);
    PracticeId mill = new PublishedPractices(programme, engine, practices).openMill(other.mentee());
    wanted.answer(other.mentee(), need, Optional.of(mill), "");
    answer(other.lead(), need);
    assertThatThrownBy(
            () -> wanted.answer(other.lead(), need, Optional.of(new PracticeId(1)), "Look"))
        .isInstanceOf(RuleBroken.class);
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ANSWERED")).isEqualTo(1);
    answer(other.mentee(), need);
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ANSWERED")).isEqualTo(1);
    clock.advance(Duration.ofDays(1));
    wanted.tell();
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ANSWERED")).isEqualTo(2);
    assertThat(mailsTo(other.mentee(), "NEED_ANSWERED")).isZero();
    List<NeedAnswer> answers = wanted.answers(town.mentee(), need, 0).items();
    assertThat(answers).extracting(NeedAnswer::practice).contains(Optional.of(mill));
    assertThat(answers).noneMatch(NeedAnswer::mayRemove);
  }

  @Test
  void remindsOnceAWeekBeforeItsDay() {
    state(null);
    clock.advance(Duration.ofDays(WantedService.DAYS - 8));
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ENDS_SOON")).isZero();
    clock.advance(Duration.ofDays(1));
    wanted.tell();
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ENDS_SOON")).isEqualTo(1);
  }

  @Test
  void saysNothingOfOneThatIsLookedForAFewDaysOnly() {
    state(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(5));
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_ENDS_SOON")).isZero();
  }

  @Test
  void isTakenDownByEditorsAndThenSeenByItsTownAndEditorsOnly() {
    NeedId need = state(null);
    PersonId editor = programme.person("Editor of the board", Role.EDITOR);
    assertThatThrownBy(() -> wanted.takeDown(other.mentee(), need, "No"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> wanted.takeDown(editor, need, " ")).isInstanceOf(RuleBroken.class);
    answer(other.mentee(), need);
    wanted.takeDown(editor, need, "It names a person.");
    assertThat(open(Optional.empty())).isEmpty();
    assertThat(wanted.need(town.mentee(), need).need().reason()).isEqualTo("It names a person.");
    assertThat(wanted.need(editor, need).mayTakeDown()).isFalse();
    assertThatThrownBy(() -> wanted.need(other.mentee(), need)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> wanted.answers(other.mentee(), need, 0)).isInstanceOf(NotFound.class);
    wanted.tell();
    assertThat(mailsTo(town.mentee(), "NEED_TAKEN_DOWN")).isEqualTo(1);
    assertThat(mailsTo(town.mentee(), "NEED_ANSWERED")).isZero();
  }

  @Test
  void letsWhoWroteAnAnswerAndEditorsTakeItAway() {
    NeedId need = state(null);
    answer(other.mentee(), need);
    long answer = wanted.answers(other.mentee(), need, 0).items().get(0).id();
    assertThatThrownBy(() -> wanted.removeAnswer(town.mentee(), need, answer))
        .isInstanceOf(NotAllowed.class);
    wanted.removeAnswer(other.mentee(), need, answer);
    assertThat(wanted.answers(town.mentee(), need, 0).items()).isEmpty();
    answer(other.mentee(), need);
    PersonId editor = programme.person("Editor of the board", Role.EDITOR);
    NeedAnswer again = wanted.answers(editor, need, 0).items().get(0);
    assertThat(again.mayRemove()).isTrue();
    wanted.removeAnswer(editor, need, again.id());
    assertThat(wanted.answers(town.mentee(), need, 0).items()).isEmpty();
  }

  private NeedId state(LocalDate until) {
    return wanted.state(town.mentee(), town.town().id(), statement("Heat an old theatre", until));
  }

  private static Statement statement(String title, LocalDate until) {
    return new Statement(title, "It is cold in winter.", Set.of(TERM), until);
  }

  private void answer(PersonId person, NeedId need) {
    wanted.answer(person, need, Optional.empty(), "We know one.");
  }

  private List<NeedId> open(Optional<String> term) {
    return wanted.open(term, 0).items().stream().map(NeedView::id).toList();
  }

  private List<NeedId> ofTown() {
    return wanted.ofTowns(town.mentee(), 0).items().stream().map(NeedView::id).toList();
  }

  private int mailsTo(PersonId person, String kind) {
    return jdbc.sql("select count(*) from mail where recipient_id = ? and kind = ?")
        .params(person.value(), kind)
        .query(Integer.class)
        .single();
  }
}
