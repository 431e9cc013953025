package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.AssessmentService.Assess;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class AssessmentFacadeTest {

  @Autowired AssessmentService assessments;
  @Autowired ParticipationService participations;
  @Autowired PlanDevelopmentProcess process;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  PlanCase of;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    reset(process);
    of = cases.started();
  }

  @Test
  void keepsEveryAssessmentTheLatestFirst() {
    assessments.assess(of.townLead(), of.participation(), all(2));
    clock.advanceDays(90);
    assessments.assess(of.townMember(), of.participation(), all(4));

    assertThat(assessments.assessments(of.coordinator(), of.participation()))
        .extracting(assessment -> assessment.average(Dimension.PLACES))
        .containsExactly(4.0, 2.0);
  }

  @Test
  void keepsRatingsOfTheEarlierQuestionnaireApart() {
    Map<Dimension, Integer> ratings = each(Dimension.values(), 3);
    assessments.assess(of.townLead(), of.participation(), Assess.ratings(ratings, "Before."));

    AssessmentView kept = assessments.assessments(of.mentor(), of.participation()).get(0);
    assertThat(kept.ratings()).isEqualTo(ratings);
    assertThat(kept.levels()).isEmpty();
  }

  @Test
  void isOfTheTeam() {
    Map<Question, Integer> levels = each(Question.values(), 3);
    Map<Question, Agree> agreed = Map.of(Question.TRUST, agree(3, ""));
    for (PersonId reader : List.of(of.mentor(), of.coordinator())) {
      refused(
          NotAllowed.class,
          () -> assessments.assess(reader, of.participation(), all(3)),
          () -> assessments.answer(reader, of.participation(), levels),
          () -> assessments.answers(reader, of.participation()),
          () -> assessments.workshop(reader, of.participation()),
          () -> assessments.agree(reader, of.participation(), agreed),
          () -> assessments.finish(reader, of.participation(), ""));
    }
    refused(
        NotFound.class,
        () -> assessments.assess(of.otherMentor(), of.participation(), all(3)),
        () -> assessments.answer(of.otherMentor(), of.participation(), levels),
        () -> assessments.answers(of.otherMentor(), of.participation()),
        () -> assessments.workshop(of.otherMentor(), of.participation()),
        () -> assessments.agree(of.otherMentor(), of.participation(), agreed),
        () -> assessments.finish(of.otherMentor(), of.participation(), ""),
        () -> assessments.assessments(of.otherMentor(), of.participation()));
  }

  @Test
  void takesNoneOfATownThatHasLeft() {
    participations.leave(of.participation());

    refused(
        AlreadyDone.class,
        () -> assessments.assess(of.townLead(), of.participation(), all(3)),
        () -> assessments.answer(of.townLead(), of.participation(), each(Question.values(), 3)),
        () -> assessments.agree(of.townLead(), of.participation(), Map.of()),
        () -> assessments.finish(of.townLead(), of.participation(), ""));
  }

  @Test
  void takesOneMoreOfATownThatCameToItsEnd() {
    PlanCase done = cases.done();

    assessments.assess(done.townLead(), done.participation(), all(3));

    assertThat(assessments.assessments(done.townLead(), done.participation())).hasSize(1);
  }

  @Test
  void keepsOwnAnswersAndChangesThoseThatAreGivenAgain() {
    assessments.answer(of.townLead(), of.participation(), Map.of(Question.TRUST, 2));
    assessments.answer(
        of.townLead(), of.participation(), Map.of(Question.TRUST, 4, Question.SAY, 1));
    assessments.answer(of.townLead(), of.participation(), Map.of());

    assertThat(assessments.answers(of.townLead(), of.participation()))
        .isEqualTo(Map.of(Question.TRUST, 4, Question.SAY, 1));
    assertThat(assessments.answers(of.townMember(), of.participation())).isEmpty();
    for (int wrong : List.of(0, 6, -1)) {
      broken(
          "levels[trust]",
          () ->
              assessments.answer(of.townLead(), of.participation(), Map.of(Question.TRUST, wrong)));
    }
  }

  @Test
  void showsHowManyAnsweredAndNotHowUntilThreeDid() {
    assessments.answer(of.townLead(), of.participation(), Map.of(Question.TRUST, 1));
    assessments.answer(of.townMember(), of.participation(), Map.of(Question.TRUST, 5));

    WorkshopView two = assessments.workshop(of.townLead(), of.participation());
    assertThat(two.answered()).isEqualTo(2);
    assertThat(two.spreads()).allMatch(spread -> spread.counts().isEmpty());

    PersonId third = cases.joins(of);
    assessments.answer(third, of.participation(), Map.of(Question.TRUST, 2));

    WorkshopView three = assessments.workshop(of.townLead(), of.participation());
    assertThat(three.toTalkAbout())
        .singleElement()
        .satisfies(spread -> assertThat(spread.counts()).containsExactly(1, 1, 0, 0, 1));
  }

  @Test
  void agreesStepByStepAndFinishesWithWhatWasSaid() {
    assessments.answer(of.townLead(), of.participation(), each(Question.values(), 5));
    assessments.agree(
        of.townLead(), of.participation(), Map.of(Question.TRUST, agree(2, " 40 came. ")));
    broken(
        "levels[knowingPeople]", () -> assessments.finish(of.townLead(), of.participation(), ""));
    Map<Question, Agree> others = new EnumMap<>(Question.class);
    Arrays.stream(Question.values())
        .filter(each -> each != Question.TRUST)
        .forEach(each -> others.put(each, agree(4, "")));
    assessments.agree(of.townMember(), of.participation(), others);

    assessments.finish(of.townMember(), of.participation(), " The first time. ");

    AssessmentView finished = assessments.assessments(of.mentor(), of.participation()).get(0);
    assertThat(finished.by()).isEqualTo(of.townMember());
    assertThat(finished.note()).isEqualTo("The first time.");
    assertThat(finished.levels().get(Question.TRUST)).isEqualTo(new AgreedLevel(2, "40 came.", ""));
    assertThat(finished.levels().get(Question.SAY)).isEqualTo(new AgreedLevel(4, "", ""));
    WorkshopView next = assessments.workshop(of.townLead(), of.participation());
    assertThat(next.agreed()).isEmpty();
    assertThat(next.answered()).isZero();
    assertThat(
            jdbc.sql("select count(*) from assessment_answer where participation_id = ?")
                .param(of.participation().value())
                .query(Long.class)
                .single())
        .as("what single members answered is deleted")
        .isZero();
    refused(
        AlreadyDone.class, () -> assessments.finish(of.townLead(), of.participation(), "Again."));
  }

  @Test
  void doesTheTaskBehindIt() {
    assessments.agree(of.townLead(), of.participation(), each(Question.values(), agree(3, "")));
    when(process.assess(eq(of.townLead()), eq(of.participation()), any())).thenReturn(true);

    assessments.finish(of.townLead(), of.participation(), "Done.");

    verify(process)
        .assess(
            of.townLead(), of.participation(), Assess.levels(each(Question.values(), 3), "Done."));
    assertThat(assessments.assessments(of.townLead(), of.participation()))
        .as("the task records it")
        .isEmpty();
  }

  @Test
  void recordsLevelsAgreedOnRatherThanTheRatingsOfAnOlderTask() {
    assessments.agree(of.townLead(), of.participation(), each(Question.values(), agree(3, "")));

    assessments.assess(
        of.townLead(), of.participation(), Assess.ratings(each(Dimension.values(), 3), ""));

    AssessmentView kept = assessments.assessments(of.mentor(), of.participation()).get(0);
    assertThat(kept.ratings()).isEmpty();
    assertThat(kept.average(Dimension.PLACES)).isEqualTo(3);
  }

  @Test
  void letsNoFormOfOneTakeBackWhatTheTeamAgreed() {
    assessments.agree(of.townLead(), of.participation(), Map.of(Question.TRUST, agree(2, "Ours.")));

    refused(
        AlreadyDone.class, () -> assessments.assess(of.townMember(), of.participation(), all(4)));
    assertThat(agreed(Question.TRUST)).isPresent();

    assessments.assess(of.townMember(), of.participation(), all(2));
    assertThat(
            assessments
                .assessments(of.mentor(), of.participation())
                .get(0)
                .levels()
                .get(Question.TRUST)
                .evidence())
        .isEqualTo("Ours.");
  }

  @Test
  void namesAllThatSomebodyElseChangedMeanwhile() {
    assessments.agree(
        of.townLead(),
        of.participation(),
        Map.of(Question.TRUST, agree(2, ""), Question.SAY, agree(2, "")));

    assertThatThrownBy(
            () ->
                assessments.agree(
                    of.townMember(),
                    of.participation(),
                    Map.of(Question.TRUST, agree(4, ""), Question.SAY, agree(4, ""))))
        .isInstanceOfSatisfying(RuleBroken.class, all -> assertThat(all.each()).hasSize(2));
  }

  @Test
  void letsNobodyOverwriteWhatSomebodyElseAgreedMeanwhile() {
    Map<Question, Agree> first = Map.of(Question.TRUST, agree(2, "Ours."));
    assessments.agree(of.townLead(), of.participation(), first);

    broken(
        "levels[trust]",
        () ->
            assessments.agree(
                of.townMember(),
                of.participation(),
                Map.of(Question.TRUST, agree(4, ""), Question.SAY, agree(1, ""))));
    WorkshopView.Agreed agreed = agreed(Question.TRUST).orElseThrow();
    assertThat(agreed.level()).isEqualTo(new AgreedLevel(2, "Ours.", ""));
    assertThat(agreed(Question.SAY)).as("nothing is half stored").isEmpty();

    assessments.agree(
        of.townMember(),
        of.participation(),
        Map.of(Question.TRUST, new Agree(4, "", "I don't.", agreed.version())));
    WorkshopView.Agreed changed = agreed(Question.TRUST).orElseThrow();
    assertThat(changed.level()).isEqualTo(new AgreedLevel(4, "", "I don't."));

    assessments.agree(
        of.townLead(),
        of.participation(),
        Map.of(Question.TRUST, new Agree(null, "", "", changed.version())));
    assertThat(agreed(Question.TRUST)).as("taken back").isEmpty();
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Map<Question, Agree> wrong = new EnumMap<>(Question.class);
    wrong.put(Question.TRUST, agree(9, ""));
    wrong.put(Question.SAY, agree(3, "x".repeat(AgreedLevel.MAX_LENGTH + 1)));
    wrong.put(Question.MEANS, agree(null, "Words without a level."));

    assertThatThrownBy(() -> assessments.agree(of.townLead(), of.participation(), wrong))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            all ->
                assertThat(all.each())
                    .extracting(each -> each.field().orElseThrow())
                    .containsExactly("levels[trust]", "evidence[say]", "levels[means]"));
  }

  private Optional<WorkshopView.Agreed> agreed(Question question) {
    return Optional.ofNullable(
        assessments.workshop(of.townLead(), of.participation()).agreed().get(question));
  }

  private static Agree agree(Integer level, String evidence) {
    return new Agree(level, evidence, "", Agree.NONE);
  }

  private static Assess all(int level) {
    return Assess.levels(each(Question.values(), level), "");
  }

  private static <K, V> Map<K, V> each(K[] keys, V value) {
    return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), key -> value));
  }

  private static void refused(Class<? extends Problem> how, ThrowingCallable... acts) {
    for (ThrowingCallable act : acts) {
      assertThatThrownBy(act).isInstanceOf(how);
    }
  }

  private static void broken(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, wrong -> assertThat(wrong.field()).contains(field));
  }
}
