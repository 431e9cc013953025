package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenPlan;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModulesSlice
class PlanContentFacadeTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

  @Autowired PlanContentService rows;
  @Autowired PlanService plans;
  @Autowired PlanDevelopmentService development;
  @Autowired PlanCases cases;
  @Autowired StatementCounter statements;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void keepsEveryFieldOfEveryKind() {
    PlanCase of = cases.started();
    RowId challenge = add(of, new Challenge("Alone", "In\nwinter"));
    Measure whole = measure(of, "Cinema", List.of(challenge));
    RowId measure = add(of, whole);
    Asset asset = new Asset("A mill", "Empty", List.of(challenge));
    CostLine cost =
        new CostLine(measure, "Rent", CostKind.SEED_MONEY, amount("1200.50"), amount("0.00"));
    PlannedIndicator indicator = indicator(measure, "How many come?");
    PlanMilestone milestone = milestone(measure, "Opened", of.townMember());
    add(of, asset);
    add(of, cost);
    add(of, indicator);
    add(of, milestone);

    PlanContent plan = content(of);
    assertThat(plan.rows().<PlanRow>map(row -> row.content()))
        .containsExactly(
            new Challenge("Alone", "In\nwinter"), asset, whole, cost, indicator, milestone);
    assertThat(plan.persons()).contains(of.townLead(), of.townMember());
    assertThat(plan.measures().get(0).editedBy()).isEqualTo(of.townLead());
    assertThat(plan.measures().get(0).editedAt()).isEqualTo(TestClock.START);
    assertThat(plans.plan(of.mentor(), of.participation()).editedBy()).isEqualTo(of.townLead());
  }

  @Test
  void savesARowInItsVersionOnly() {
    PlanCase of = cases.started();
    RowId id = add(of, new Challenge("Alone", ""));
    rows.save(of.townMember(), of.participation(), id, 0, new Challenge("Alone", "Quicker"));

    assertThatThrownBy(
            () ->
                rows.save(
                    of.townLead(), of.participation(), id, 0, new Challenge("Alone", "Slower")))
        .isInstanceOf(ChangedMeanwhile.class);
    Row<Challenge> stored = content(of).challenges().get(0);
    assertThat(stored.content().text()).isEqualTo("Quicker");
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.editedBy()).isEqualTo(of.townMember());
  }

  @Test
  void knowsWhoSavedTheVisionApartFromRows() {
    PlanCase of = cases.started();
    assertThat(plans.plan(of.townLead(), of.participation()).visionEdit()).isNull();
    plans.saveVision(
        of.townLead(),
        of.participation(),
        plans.forEditing(of.townLead(), of.participation()).version(),
        "Together");
    clock.advance(Duration.ofHours(1));
    rows.add(of.townMember(), of.participation(), new Challenge("Alone", ""));

    PlanView plan = plans.plan(of.townLead(), of.participation());
    assertThat(plan.editedBy()).isEqualTo(of.townMember());
    assertThat(plan.visionEdit()).isEqualTo(new PlanContent.Edit(of.townLead(), TestClock.START));
  }

  /** Nobody waits for a colleague who is saving another row. */
  @Test
  void savesDifferentRowsAtTheSameTime() throws Exception {
    PlanCase of = cases.started();
    RowId one = add(of, new Challenge("One", ""));
    RowId other = add(of, new Challenge("Other", ""));
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              rows.save(of.townLead(), of.participation(), one, 0, new Challenge("One", "1"));
              CompletableFuture.runAsync(
                      () ->
                          rows.save(
                              of.townMember(),
                              of.participation(),
                              other,
                              0,
                              new Challenge("Other", "2")))
                  .orTimeout(10, TimeUnit.SECONDS)
                  .join();
            });
    assertThat(content(of).challenges())
        .extracting(row -> row.content().text())
        .containsExactly("1", "2");
  }

  /** What is saved while the plan is handed in is either in the version or refused. */
  @Test
  void savesNothingIntoAPlanThatIsFrozenAtThisMoment() {
    PlanCase of = cases.drafted();
    Row<Challenge> row = content(of).challenges().get(0);
    CompletableFuture<Throwable> late = new CompletableFuture<>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              development.handIn(
                  of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);
              CompletableFuture.runAsync(
                      () ->
                          rows.save(
                              of.townMember(),
                              of.participation(),
                              row.id(),
                              row.version(),
                              new Challenge("Late", "")))
                  .whenComplete((done, refused) -> late.complete(refused));
              untilSomebodyWaits();
            });
    assertThat(late.orTimeout(10, TimeUnit.SECONDS).join())
        .hasCauseInstanceOf(WrongPlanState.class);
    assertThat(content(of).challenges().get(0).content()).isEqualTo(row.content());
    assertThat(plans.version(of.mentor(), of.participation(), 1).content().challenges())
        .extracting(Row::content)
        .containsExactly(row.content());
  }

  private void untilSomebodyWaits() {
    await()
        .until(
            () ->
                jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                    > 0);
  }

  @Test
  void writesNothingWhileThePlanIsFrozen() {
    PlanCase of = cases.feedbackRequested();
    Row<Challenge> row = content(of).challenges().get(0);
    Challenge changed = new Challenge("Changed", "");
    assertThatThrownBy(() -> add(of, changed)).isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(
            () -> rows.save(of.townLead(), of.participation(), row.id(), row.version(), changed))
        .isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(
            () ->
                rows.delete(
                    of.townLead(), of.participation(), RowKind.CHALLENGE, row.id(), row.version()))
        .isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(
            () -> rows.move(of.townLead(), of.participation(), RowKind.CHALLENGE, row.id(), true))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void isWrittenByTheTeamOnly() {
    PlanCase of = cases.drafted();
    RowId id = content(of).challenges().get(0).id();
    Challenge changed = new Challenge("Changed", "");
    for (PersonId reader : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> rows.add(reader, of.participation(), changed))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> rows.save(reader, of.participation(), id, 0, changed))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> rows.delete(reader, of.participation(), RowKind.CHALLENGE, id, 0))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> rows.move(reader, of.participation(), RowKind.CHALLENGE, id, true))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> rows.save(of.otherMentor(), of.participation(), id, 0, changed))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void doesNotTouchRowsOfOtherPlans() {
    PlanCase of = cases.drafted();
    PlanCase other = cases.drafted();
    Row<Challenge> foreign = content(other).challenges().get(0);
    RowId foreignMeasure = content(other).measures().get(0).id();
    add(other, new Asset("A mill", "", List.of(foreign.id())));
    add(other, measure(other, "Choir", List.of(foreign.id())));
    add(other, cost(foreignMeasure));
    add(other, indicator(foreignMeasure, "How many?"));
    add(other, milestone(foreignMeasure, "Opened", other.townLead()));
    PlanContent before = content(other);

    for (RowKind kind : RowKind.values()) {
      for (Row<?> row : before.rows(kind)) {
        assertThatThrownBy(
                () ->
                    rows.save(
                        of.townLead(), of.participation(), row.id(), row.version(), row.content()))
            .isInstanceOf(NotFound.class);
        rows.delete(of.townLead(), of.participation(), kind, row.id(), row.version());
        assertThatThrownBy(() -> rows.move(of.townLead(), of.participation(), kind, row.id(), true))
            .isInstanceOf(NotFound.class);
      }
    }
    assertThat(content(other)).isEqualTo(before);
    refuses(of, new Asset("A mill", "", List.of(foreign.id())), "challenges");
    refuses(of, milestone(foreignMeasure, "Opened", of.townLead()), "measure");
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    PlanCase of = cases.started();
    refuses(
        of,
        new Measure(
            " ",
            "x".repeat(PlanRow.MAX_TEXT + 1),
            "x".repeat(PlanRow.MAX_ANSWER + 1),
            MilestoneOwner.person(of.mentor()),
            MilestoneOwner.named("x".repeat(MilestoneOwner.MAX_NAME_LENGTH + 1)),
            "",
            MAY,
            MARCH,
            null,
            "",
            List.of(new RowId(1))),
        "owner",
        "secondOwner",
        "endsOn",
        "title",
        "text",
        "forWhom",
        "source",
        "challenges");
    assertThat(content(of).measures()).isEmpty();
  }

  @Test
  void refusesASecondOwnerWhoIsTheOwner() {
    PlanCase of = cases.started();
    for (MilestoneOwner owner :
        List.of(MilestoneOwner.person(of.townLead()), MilestoneOwner.named("The miller"))) {
      Measure measure =
          new Measure(
              "Cinema", "", "", owner, owner, "", null, null, MeasureSource.OWN, "", List.of());
      refuses(of, measure, "secondOwner");
    }
  }

  @Test
  void refusesAmountsOutOfRange() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    for (String wrong : List.of("-0.01", "10000000", "1.005")) {
      refuses(
          of,
          new CostLine(measure, "Rent", CostKind.OWN_MONEY, amount(wrong), amount(wrong)),
          "planned",
          "spent");
    }
    refuses(of, new CostLine(null, "Rent", null, null, null), "measure", "bears", "planned");
    add(of, new CostLine(measure, "Rent", CostKind.OWN_MONEY, CostLine.MAX_AMOUNT, null));
  }

  @Test
  void refusesIndicatorsThatCannotBeReached() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    refuses(of, valued(measure, Direction.UP, IndicatorKind.QUANTITATIVE, "10", "9"), "target");
    refuses(of, valued(measure, Direction.DOWN, IndicatorKind.QUANTITATIVE, "9", "10"), "target");
    refuses(
        of, valued(measure, Direction.UP, IndicatorKind.RUBRIC, "0", "6"), "baseline", "target");
    refuses(
        of,
        new PlannedIndicator(
            measure,
            "How many?",
            "people",
            Direction.UP,
            IndicatorKind.RUBRIC,
            true,
            null,
            MAY,
            "",
            null,
            MARCH,
            null),
        "targetOn",
        "cumulative");
    add(of, valued(measure, Direction.DOWN, IndicatorKind.QUANTITATIVE, "10", "10"));
  }

  @Test
  void refusesQuestionsThatTheKitDoesNotHave() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    refuses(
        of,
        new PlannedIndicator(
            measure,
            "How many?",
            "people",
            Direction.UP,
            IndicatorKind.QUANTITATIVE,
            false,
            null,
            null,
            "",
            null,
            null,
            "x".repeat(81)),
        "kitKey");
  }

  @Test
  void holdsAsManyRowsAsAreAllowed() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    RowId second = add(of, Measure.of("Choir", ""));
    for (int i = 0; i < RowKind.INDICATOR.most(); i++) {
      add(of, indicator(measure, "Question " + i));
    }
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> add(of, indicator(measure, "One more")));
    assertThat(refused.key()).isEqualTo("error.plan.too-many.INDICATOR");
    add(of, indicator(second, "Of the other measure"));
  }

  /** Otherwise a measure could have more of them than are allowed. */
  @Test
  void keepsCostsAndIndicatorsWithTheirMeasure() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    RowId other = add(of, Measure.of("Choir", ""));
    RowId cost = add(of, cost(measure));
    RowId indicator = add(of, indicator(measure, "How many?"));

    Map.of(cost, cost(other), indicator, indicator(other, "How many?"))
        .forEach(
            (id, moved) -> {
              RuleBroken refused =
                  catchThrowableOfType(
                      RuleBroken.class,
                      () -> rows.save(of.townLead(), of.participation(), id, 0, moved));
              assertThat(refused.field()).contains("measure");
            });
    assertThat(content(of).of(measure, content(of).costs())).hasSize(1);
    assertThat(content(of).of(measure, content(of).indicators())).hasSize(1);
    rows.save(of.townLead(), of.participation(), cost, 0, cost(measure));
  }

  @Test
  void movesARowAmongThoseOfItsMeasure() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    RowId one = add(of, milestone(measure, "One", of.townLead()));
    add(of, milestone(null, "Other", of.townLead()));
    RowId two = add(of, milestone(measure, "Two", of.townLead()));

    rows.move(of.townLead(), of.participation(), RowKind.MILESTONE, two, true);
    assertThat(titles(of)).containsExactly("Two", "Other", "One");
    rows.move(of.townLead(), of.participation(), RowKind.MILESTONE, two, true);
    assertThat(titles(of)).containsExactly("Two", "Other", "One");
    rows.move(of.townLead(), of.participation(), RowKind.MILESTONE, one, false);
    assertThat(titles(of)).containsExactly("Two", "Other", "One");
    rows.move(of.townLead(), of.participation(), RowKind.MILESTONE, two, false);
    assertThat(titles(of)).containsExactly("One", "Other", "Two");
  }

  @Test
  void takesWithAMeasureWhatBelongsToItAndKeepsItsMilestones() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    add(of, new CostLine(measure, "Rent", CostKind.OWN_MONEY, BigDecimal.TEN, null));
    add(of, indicator(measure, "How many?"));
    add(of, milestone(measure, "Opened", of.townLead()));

    rows.delete(of.townLead(), of.participation(), RowKind.MEASURE, measure, 0);

    PlanContent left = content(of);
    assertThat(left.measures()).isEmpty();
    assertThat(left.costs()).isEmpty();
    assertThat(left.indicators()).isEmpty();
    assertThat(left.milestones()).extracting(row -> row.content().measure()).containsOnlyNulls();
    rows.delete(of.townLead(), of.participation(), RowKind.MEASURE, measure, 0);
  }

  /** That it is gone comes first: what was typed can then be added with what is wrong put right. */
  @Test
  void saysOfADeletedRowThatItIsGoneWhateverIsWrongWithIt() {
    PlanCase of = cases.started();
    RowId measure = add(of, Measure.of("Cinema", ""));
    CostLine rent = new CostLine(measure, "Rent", CostKind.OWN_MONEY, BigDecimal.TEN, null);
    RowId cost = add(of, rent);
    rows.delete(of.townLead(), of.participation(), RowKind.MEASURE, measure, 0);

    for (CostLine saved : List.of(rent, new CostLine(measure, "", null, null, null))) {
      assertThatThrownBy(() -> rows.save(of.townMember(), of.participation(), cost, 0, saved))
          .isInstanceOf(NotFound.class)
          .extracting(gone -> ((NotFound) gone).key())
          .isEqualTo("error.plan.row-gone");
    }
  }

  @Test
  void deletesNothingThatSomebodyElseChangedMeanwhile() {
    PlanCase of = cases.started();
    RowId id = add(of, new Challenge("Alone", ""));
    rows.save(of.townMember(), of.participation(), id, 0, new Challenge("Alone", "In winter"));

    assertThatThrownBy(
            () -> rows.delete(of.townLead(), of.participation(), RowKind.CHALLENGE, id, 0))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(content(of).challenges()).hasSize(1);
    rows.delete(of.townLead(), of.participation(), RowKind.CHALLENGE, id, 1);
    assertThat(content(of).challenges()).isEmpty();
  }

  @Test
  void takesADeletedChallengeFromWhatNamesIt() {
    PlanCase of = cases.started();
    RowId gone = add(of, new Challenge("Gone", ""));
    RowId stays = add(of, new Challenge("Stays", ""));
    add(of, new Asset("A mill", "", List.of(gone, stays)));
    add(of, measure(of, "Cinema", List.of(gone)));

    rows.delete(of.townLead(), of.participation(), RowKind.CHALLENGE, gone, 0);

    assertThat(content(of).assets().get(0).content().challenges()).containsExactly(stays);
    assertThat(content(of).measures().get(0).content().challenges()).isEmpty();
  }

  @Test
  void freezesAllRowsWithTheirIdsAndKeepsThemAsTheyWere() {
    PlanCase of = cases.drafted();
    RowId measure = content(of).measures().get(0).id();
    add(of, new CostLine(measure, "Rent", CostKind.OWN_MONEY, amount("10.00"), null));
    add(of, indicator(measure, "How many?"));
    PlanContent before = content(of);

    development.handIn(
        of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);
    development.giveFeedback(
        of.mentor(),
        of.participation(),
        new PlanDevelopmentService.Feedback(false, Map.of(PlanSection.MEASURES, "Which?")));
    rows.delete(of.townLead(), of.participation(), RowKind.MEASURE, measure, 0);

    PlanContent frozen = plans.version(of.mentor(), of.participation(), 1).content();
    assertThat(frozen.vision()).isEqualTo(before.vision());
    for (RowKind kind : RowKind.values()) {
      assertThat(frozen.rows(kind).stream().map(Row::id).toList())
          .isNotEmpty()
          .isEqualTo(before.rows(kind).stream().map(Row::id).toList());
      assertThat(frozen.rows(kind).stream().map(row -> (Object) row.content()).toList())
          .isEqualTo(before.rows(kind).stream().map(row -> (Object) row.content()).toList());
    }
  }

  @Test
  void readsAndFreezesManyRowsWithAsManyStatementsAsFew() {
    PlanCase few = cases.drafted();
    PlanCase many = cases.drafted();
    for (int i = 1; i < 40; i++) {
      RowId measure = add(many, Measure.of("Measure " + i, ""));
      add(many, indicator(measure, "How many?"));
      add(many, new CostLine(measure, "Rent", CostKind.OWN_MONEY, BigDecimal.TEN, null));
      add(many, new Challenge("Challenge " + i, ""));
    }
    assertThat(reading(many)).isEqualTo(reading(few));
    assertThat(freezing(many)).isEqualTo(freezing(few));
  }

  private int reading(PlanCase of) {
    return statements.during(() -> plans.plan(of.mentor(), of.participation()));
  }

  private int freezing(PlanCase of) {
    return (int)
        statements
            .textsDuring(
                () ->
                    development.handIn(
                        of.townLead(),
                        of.participation(),
                        PlanDevelopmentService.AfterDraft.FEEDBACK))
            .stream()
            .filter(text -> !StatementCounter.isBlockOfIds(text))
            .count();
  }

  private void refuses(PlanCase of, PlanRow row, String... fields) {
    RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> add(of, row));
    assertThat(refused).as("of %s", row).isNotNull();
    assertThat(refused.each()).allSatisfy(each -> assertThat(words(each)).isNotEmpty());
    assertThat(refused.each().stream().map(Problem::field).map(Optional::get))
        .containsExactlyInAnyOrder(fields);
  }

  /** Resolves its sentence, which fails where it is given less than it names. */
  private static String words(Problem problem) {
    return new Texts().getMessage(problem.key(), problem.arguments().toArray(), Locale.ENGLISH);
  }

  private RowId add(PlanCase of, PlanRow row) {
    return rows.add(of.townLead(), of.participation(), row);
  }

  private PlanContent content(PlanCase of) {
    return plans.plan(of.townLead(), of.participation()).content();
  }

  private List<String> titles(PlanCase of) {
    return WrittenPlan.milestones(content(of)).stream().map(PlannedMilestone::title).toList();
  }

  private static Measure measure(PlanCase of, String title, List<RowId> challenges) {
    return new Measure(
        title,
        "On *Sundays*",
        "Everybody",
        MilestoneOwner.person(of.townLead()),
        MilestoneOwner.named("The miller"),
        "The school",
        MARCH,
        MAY,
        MeasureSource.PRACTICE,
        "Harbour cinema",
        challenges);
  }

  private static PlanMilestone milestone(RowId measure, String title, PersonId owner) {
    return new PlanMilestone(
        measure, new PlannedMilestone(title, MilestoneOwner.person(owner), MAY, "Guests", "40"));
  }

  private static CostLine cost(RowId measure) {
    return new CostLine(measure, "Rent", CostKind.OWN_MONEY, amount("10.00"), null);
  }

  private static PlannedIndicator indicator(RowId measure, String question) {
    return new PlannedIndicator(
        measure,
        question,
        "people",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        true,
        amount("1.50"),
        MARCH,
        "Counted",
        amount("40.00"),
        MAY,
        "FIRST_TIMERS");
  }

  private static PlannedIndicator valued(
      RowId measure, Direction direction, IndicatorKind kind, String baseline, String target) {
    return new PlannedIndicator(
        measure,
        "How many?",
        "people",
        direction,
        kind,
        false,
        amount(baseline),
        null,
        "",
        amount(target),
        null,
        null);
  }

  private static BigDecimal amount(String number) {
    return new BigDecimal(number);
  }
}
