package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.Burst;
import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.personaldata.Expiring;
import org.culturalpearls.shared.personaldata.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class SurveyFacadeTest {

  @Autowired SurveyService surveys;
  @Autowired ParticipationService participations;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired List<Expiring> expiring;

  PlanCase of;
  LocalDate today;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    of = cases.started();
    today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Riga"));
  }

  @Test
  void asksWithinItsDaysOnly() {
    SurveyId id = create(draft(today.plusDays(1), today.plusDays(7)));
    String token = token(id);
    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.PLANNED);
    assertThatThrownBy(() -> answer(token, 0)).isInstanceOf(AlreadyDone.class);

    clock.advanceDays(1);
    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.OPEN);
    answer(token, 0);

    clock.advanceDays(7);
    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.CLOSED);
    assertThatThrownBy(() -> answer(token, 0)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void showsAnswersInStepsOfFive() {
    SurveyId id = create(open());
    String token = token(id);

    answer(token, 0, 0, 0, 1);
    assertThat(result(id).isShown()).isFalse();
    assertThat(result(id).value()).isNull();
    answer(token, 1);
    assertThat(result(id).counts()).containsExactly(3, 2);
    answer(token, 1, 1, 1, 1);
    assertThat(result(id).counts()).containsExactly(3, 2);
    answer(token, 0);
    assertThat(result(id).counts()).containsExactly(4, 6);
    assertThat(result(id).value()).isEqualByComparingTo("40.0");
  }

  /** What becomes visible at once never tells the answers of fewer than five. */
  @Test
  void neverTellsWhatFewerThanFiveAnswered() {
    SurveyId id =
        create(
            draft(
                today,
                today,
                AskedQuestion.of(KitQuestion.FIRST_TIME),
                AskedQuestion.of(KitQuestion.LONELY)));
    String token = token(id);
    Random random = new Random(5);
    Map<KitQuestion, List<Integer>> given =
        Map.of(KitQuestion.FIRST_TIME, new ArrayList<>(), KitQuestion.LONELY, new ArrayList<>());
    for (int i = 0; i < 60; i++) {
      List<Result> before = results(id);
      Map<KitQuestion, Integer> choices = new EnumMap<>(KitQuestion.class);
      choices.put(KitQuestion.FIRST_TIME, random.nextInt(2));
      if (random.nextInt(3) > 0) {
        choices.put(KitQuestion.LONELY, random.nextInt(5));
      }
      surveys.answer(token, "page " + i, choices);
      choices.forEach((question, choice) -> given.get(question).add(choice));

      for (int each = 0; each < 2; each++) {
        Result now = results(id).get(each);
        List<Integer> all = given.get(now.asked().question());
        List<Integer> shown = all.subList(0, all.size() - all.size() % 5);
        assertThat(now.answered()).isEqualTo(shown.size());
        assertThat(now.answered() - before.get(each).answered()).isIn(0, 5);
        for (int choice = 0; choice < now.counts().size(); choice++) {
          int which = choice;
          assertThat(now.counts().get(choice))
              .isEqualTo((int) shown.stream().filter(one -> one == which).count());
        }
      }
    }
  }

  @Test
  void countsAPageOnce() {
    SurveyId id = create(open());
    String token = token(id);
    String once = surveys.open(token).once();
    for (int i = 0; i < 5; i++) {
      surveys.answer(token, once, Map.of(KitQuestion.FIRST_TIME, 0));
    }

    assertThat(sum("given", "survey_count", id)).isEqualTo(1);
  }

  @Test
  void countsEachOfManyAtOnce() throws Exception {
    SurveyId id = create(open());
    String token = token(id);
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int choice = i % 2;
        all.add(people.submit(() -> answer(token, choice)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      people.shutdown();
    }

    assertThat(result(id).counts()).containsExactly(20, 20);
  }

  @Test
  void refusesWhatIsNotAsked() {
    SurveyId id = create(open());
    String token = token(id);

    for (Map<KitQuestion, Integer> wrong :
        List.of(
            Map.<KitQuestion, Integer>of(),
            Map.of(KitQuestion.LONELY, 0),
            Map.of(KitQuestion.FIRST_TIME, 2),
            Map.of(KitQuestion.FIRST_TIME, -1))) {
      assertThatThrownBy(() -> surveys.answer(token, "page", wrong)).isInstanceOf(RuleBroken.class);
    }
    assertThatThrownBy(() -> surveys.answer(token, " ", Map.of(KitQuestion.FIRST_TIME, 0)))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> surveys.open("made-up")).isInstanceOf(NotFound.class);
    assertThat(sum("given", "survey_count", id)).isZero();
  }

  @Test
  void tellsOfManyAnswersWithinAnHour() {
    SurveyId id = create(draft(today, today.plusDays(3)));
    String token = token(id);
    answer(token, 0, 0);
    assertThat(surveys.burst(of.townLead(), of.participation(), id)).isEmpty();
    clock.advanceDays(1);
    for (int i = 0; i < 11; i++) {
      answer(token, 1);
    }

    assertThat(surveys.burst(of.townLead(), of.participation(), id)).isEmpty();
    clock.advance(Duration.ofHours(1));

    assertThat(surveys.burst(of.townLead(), of.participation(), id))
        .get()
        .extracting(Burst::given, Burst::of)
        .containsExactly(10, 10);
  }

  @Test
  void discardsAWholeRound() {
    SurveyId id = create(open());
    String token = token(id);
    answer(token, 0, 0, 0, 0, 0);
    assertThatThrownBy(() -> surveys.discard(of.townLead(), of.participation(), id, " "))
        .isInstanceOf(RuleBroken.class);

    surveys.discard(of.townLead(), of.participation(), id, "A class tried it out.");

    assertThat(result(id).isShown()).isFalse();
    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.DISCARDED);
    assertThatThrownBy(() -> answer(token, 0)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> surveys.discard(of.townLead(), of.participation(), id, "Again"))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void closesAtOnceAndForgetsWhichPagesWereSent() {
    SurveyId id = create(open());
    String token = token(id);
    answer(token, 0);

    surveys.close(of.townMember(), of.participation(), id);

    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.CLOSED);
    assertThat(sum("1", "survey_sent", id)).isZero();
  }

  @Test
  void forgetsWhichPagesWereSentOnceItHasClosedByItself() {
    SurveyId id = create(open());
    answer(token(id), 0);
    clearExpired();
    assertThat(sum("1", "survey_sent", id)).isEqualTo(1);
    clock.advanceDays(4);
    clearExpired();

    assertThat(sum("1", "survey_sent", id)).isZero();
  }

  private void clearExpired() {
    expiring.stream()
        .filter(each -> each.kind() == Kind.USED_LINKS)
        .forEach(each -> each.clear(clock.instant(), 10_000));
  }

  @Test
  void isFixedFromItsFirstDayOn() {
    SurveyId id = create(draft(today.plusDays(1), today.plusDays(7)));
    long version = surveys.survey(of.townLead(), of.participation(), id).version();
    surveys.change(of.townMember(), of.participation(), id, version, draft(today, today));
    Draft again = open();

    assertThatThrownBy(
            () -> surveys.change(of.townLead(), of.participation(), id, version + 1, again))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> surveys.delete(of.townLead(), of.participation(), id))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void refusesASecondChangeOfTheSameVersion() {
    Draft later = draft(today.plusDays(1), today.plusDays(7));
    SurveyId id = create(later);
    long version = surveys.survey(of.townLead(), of.participation(), id).version();
    surveys.change(
        of.townMember(),
        of.participation(),
        id,
        version,
        draft(today.plusDays(2), today.plusDays(7)));

    assertThatThrownBy(() -> surveys.change(of.townLead(), of.participation(), id, version, later))
        .isInstanceOf(ChangedMeanwhile.class);
    surveys.delete(of.townLead(), of.participation(), id);
    assertThat(surveys.surveys(of.townLead(), of.participation())).isEmpty();
  }

  @Test
  void namesAllThatIsWrong() {
    Draft wrong =
        new Draft(
            "See www.example.org",
            "x".repeat(601),
            null,
            today.minusDays(1),
            today.minusDays(2),
            List.of(new AskedQuestion(KitQuestion.FIRST_TIME, "Erstes Mal?", List.of("Ja"))));

    assertThatThrownBy(() -> create(wrong))
        .asInstanceOf(type(RuleBroken.class))
        .extracting(broken -> broken.each().stream().map(each -> each.field().get()).toList())
        .isEqualTo(
            List.of("title", "intro", "language", "opensOn", "closesOn", "choices[firstTime]"));
    assertThat(fields(new Draft("T", "", SurveyLanguage.ENGLISH, today, today, List.of())))
        .containsExactly("questions");
    assertThat(
            fields(
                new Draft(
                    "T",
                    "",
                    SurveyLanguage.ENGLISH,
                    today,
                    today.plusDays(184),
                    Stream.of(KitQuestion.values())
                        .filter(KitQuestion::isAsked)
                        .limit(9)
                        .map(AskedQuestion::of)
                        .toList())))
        .containsExactly("closesOn", "questions");
  }

  @Test
  void isOfTheTeamAndReadByWhoeverReadsThePlan() {
    SurveyId id = create(open());
    for (PersonId reader : List.of(of.mentor(), of.coordinator())) {
      assertThat(surveys.survey(reader, of.participation(), id).title()).isEqualTo("Mill day");
      assertThat(surveys.results(reader, of.participation(), id)).hasSize(1);
      for (Runnable act : acts(reader, id)) {
        assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
      }
    }
    PersonId stranger = of.otherMentor();
    assertThatThrownBy(() -> surveys.surveys(stranger, of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> surveys.survey(stranger, of.participation(), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> surveys.results(stranger, of.participation(), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> surveys.burst(stranger, of.participation(), id))
        .isInstanceOf(NotFound.class);
    for (Runnable act : acts(stranger, id)) {
      assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void isNotFoundInAnotherTown() {
    SurveyId id = create(open());
    PlanCase other = cases.started();

    assertThatThrownBy(() -> surveys.survey(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> surveys.close(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesNothingOfATownThatHasLeft() {
    SurveyId id = create(open());
    String token = token(id);
    participations.leave(of.participation());

    assertThat(surveys.open(token).state()).isEqualTo(SurveyState.CLOSED);
    assertThatThrownBy(() -> answer(token, 0)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> create(open())).isInstanceOf(Problem.class);
  }

  private List<Runnable> acts(PersonId person, SurveyId id) {
    return List.of(
        () -> surveys.create(person, of.participation(), open()),
        () -> surveys.change(person, of.participation(), id, 0, open()),
        () -> surveys.delete(person, of.participation(), id),
        () -> surveys.close(person, of.participation(), id),
        () -> surveys.discard(person, of.participation(), id, "Why"));
  }

  private List<String> fields(Draft draft) {
    try {
      create(draft);
    } catch (RuleBroken broken) {
      return broken.each().stream().map(each -> each.field().get()).toList();
    }
    return List.of();
  }

  private SurveyId create(Draft draft) {
    return surveys.create(of.townLead(), of.participation(), draft);
  }

  private Draft open() {
    return draft(today, today);
  }

  private Draft draft(LocalDate opensOn, LocalDate closesOn, AskedQuestion... asked) {
    return new Draft(
        "Mill day",
        "",
        SurveyLanguage.ENGLISH,
        opensOn,
        closesOn,
        asked.length == 0 ? List.of(AskedQuestion.of(KitQuestion.FIRST_TIME)) : List.of(asked));
  }

  private int sum(String what, String table, SurveyId id) {
    return jdbc.sql("select coalesce(sum(" + what + "), 0) from " + table + " where survey_id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  private String token(SurveyId id) {
    return surveys.survey(of.townLead(), of.participation(), id).token();
  }

  private void answer(String token, int... choices) {
    for (int choice : choices) {
      surveys.answer(token, surveys.open(token).once(), Map.of(KitQuestion.FIRST_TIME, choice));
    }
  }

  private List<Result> results(SurveyId id) {
    return surveys.results(of.townLead(), of.participation(), id);
  }

  private Result result(SurveyId id) {
    return results(id).get(0);
  }
}
