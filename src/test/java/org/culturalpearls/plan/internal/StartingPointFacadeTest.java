package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.plan.start.StartingPoint;
import org.culturalpearls.plan.start.StartingPointService;
import org.culturalpearls.plan.start.StartingTexts;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class StartingPointFacadeTest {

  private static final Optional<CaseKey> NO_OTHER = Optional.empty();

  @Autowired StartingPointService points;
  @Autowired PlanService plans;
  @Autowired PublicPlanService publicPlans;
  @Autowired PlanCases cases;
  @Autowired TestProgramme programme;
  @Autowired ParticipationService participations;
  @Autowired ApplicationEventPublisher events;
  @Autowired StartingTexts texts;
  @Autowired PlansBeforeJury jury;
  @Autowired PlanContentService rows;
  @Autowired JdbcClient jdbc;
  @Autowired CycleService cycles;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void offersTheTemplateToATownThatHasNothingElse() {
    PlanCase town = cases.started();
    StartingPoint template = only(offered(town, NO_OTHER));
    assertThat(template.origin()).isEqualTo(MeasureSource.TEMPLATE);
    assertThat(template.rows()).hasSize(12);
    assertThat(template.rows().stream().map(template::keyOf)).doesNotHaveDuplicates();

    Row<?> challenge = template.rows().get(2);
    Row<?> measure = template.rows().get(3);
    assertThat(take(town, NO_OTHER, template.keyOf(challenge), template.keyOf(measure)))
        .isEqualTo(2);
    PlanContent plan = plan(town);
    Row<Challenge> taken = plan.challenges().get(0);
    assertThat(taken.content()).isEqualTo(challenge.content());
    assertThat(plan.measures()).hasSize(1);
    Measure begun = plan.measures().get(0).content();
    assertThat(begun.title()).isEqualTo(measure.content().title());
    assertThat(begun.source()).isEqualTo(MeasureSource.TEMPLATE);
    assertThat(begun.challenges()).containsExactly(taken.id());
  }

  @Test
  void ofAMeasureTakenAloneNoChallengeIsAnswered() {
    PlanCase town = cases.started();
    StartingPoint template = only(offered(town, NO_OTHER));
    take(town, NO_OTHER, template.keyOf(template.rows().get(1)));
    assertThat(plan(town).challenges()).isEmpty();
    assertThat(plan(town).measures().get(0).content().challenges()).isEmpty();
  }

  @Test
  void takesTheLastPlanWithoutItsOwnersAndDates() {
    PlanCase last = cases.inForce();
    ParticipationId now = nextCycle(last);
    StartingPoint point = offered(last.townLead(), now, NO_OTHER).get(0);
    assertThat(point.origin()).isEqualTo(MeasureSource.LAST_PLAN);
    assertThat(point.name()).isEqualTo(view(last.participation()).town() + " 2027");
    points.take(
        last.townLead(),
        now,
        Locale.ENGLISH,
        NO_OTHER,
        Set.copyOf(point.rows().stream().map(point::keyOf).toList()));
    PlanContent before = plan(last);
    PlanContent taken = plans.plan(last.townLead(), now).content();
    assertThat(taken.measures()).hasSameSizeAs(before.measures());
    assertThat(taken.assets()).hasSameSizeAs(before.assets());
    assertThat(taken.rows().flatMap(row -> row.content().owners())).isEmpty();
    assertThat(taken.rows().map(row -> row.content().title())).doesNotContain("");
    assertThat(taken.rows().map(Row::id)).doesNotContainAnyElementsOf(ids(before));
    assertThat(taken.measures())
        .allSatisfy(
            row -> {
              assertThat(row.content().source()).isEqualTo(MeasureSource.LAST_PLAN);
              assertThat(row.content().sourceWords()).isEqualTo(point.name());
              assertThat(row.content().startsOn()).isNull();
            });
  }

  @Test
  void offersEachEarlierPlanOfTheTownThatWasSubmitted() {
    PlanCase first = cases.inForce();
    ParticipationId second = submitted(first, 2028);
    nextCycle(first, 2029);
    ParticipationId now = nextCycle(first, 2030);

    assertThat(points.otherPlans(first.townLead(), now))
        .extracting(ParticipationView::id)
        .contains(first.participation())
        .doesNotContain(second, now);
    assertThat(offered(first.townLead(), now, NO_OTHER))
        .extracting(StartingPoint::name)
        .contains(view(second).town() + " 2028")
        .doesNotContain(view(first.participation()).town() + " 2027");

    Optional<CaseKey> oldest = Optional.of(view(first.participation()).caseKey());
    StartingPoint point = offered(first.townLead(), now, oldest).get(1);
    assertThat(point.origin()).isEqualTo(MeasureSource.LAST_PLAN);
    assertThat(point.name()).isEqualTo(view(first.participation()).town() + " 2027");
    points.take(
        first.townLead(), now, Locale.ENGLISH, oldest, Set.of(point.keyOf(point.rows().get(2))));
    assertThat(plans.plan(first.townLead(), now).content().measures())
        .extracting(row -> row.content().sourceWords())
        .containsExactly(point.name());
  }

  @Test
  void offersNoEarlierPlanOfAnotherTownByItsKey() {
    PlanCase other = cases.inForce();
    PlanCase town = cases.started();
    assertThat(offered(town, Optional.of(view(other.participation()).caseKey()))).hasSize(1);
  }

  @Test
  void takesMeasuresOfAPublishedPlanWithTheirSource() {
    PlanCase other = cases.inForce();
    PlanCase town = cases.started();
    CaseKey key = view(other.participation()).caseKey();
    assertThat(offered(town, Optional.of(key))).hasSize(1);
    publicPlans.publish(
        other.townLead(), other.participation(), 0, EnumSet.of(PublicPart.MEASURES));
    assertThat(points.otherPlans(town.townLead(), town.participation()))
        .extracting(ParticipationView::caseKey)
        .contains(key);
    assertThat(points.otherPlans(other.townLead(), other.participation()))
        .extracting(ParticipationView::caseKey)
        .doesNotContain(key);

    StartingPoint point = offered(town, Optional.of(key)).get(0);
    take(town, Optional.of(key), point.keyOf(point.rows().get(0)));
    Measure taken = plan(town).measures().get(0).content();
    assertThat(taken.source()).isEqualTo(MeasureSource.OTHER_PLAN);
    assertThat(taken.link()).isEqualTo("/towns/" + key + "/plan");
    assertThat(taken.owners()).isEmpty();

    String again = point.keyOf(point.rows().get(0));
    when(jury.isInAward(other.participation())).thenReturn(true);
    assertThatThrownBy(() -> take(town, Optional.of(key), again)).isInstanceOf(RuleBroken.class);
    assertThat(plan(town).measures()).hasSize(1);
  }

  @Test
  void takesWhatTheTownWroteElsewhere() {
    PlanCase town = cases.started();
    Row<Challenge> alone = row(1, new Challenge("Alone", "In winter"));
    Row<Asset> choir = row(2, new Asset("Choir", "Since 1901", List.of(new RowId(1))));
    when(texts.of(any()))
        .thenReturn(
            Optional.of(
                new StartingPoint(
                    "nomination", MeasureSource.NOMINATION, "", "", List.of(alone, choir))));
    assertThat(offered(town, NO_OTHER).get(0).rows()).containsExactly(alone, choir);
    take(town, NO_OTHER, "nomination.challenge.1", "nomination.asset.2");
    PlanContent plan = plan(town);
    assertThat(plan.assets().get(0).content().challenges())
        .containsExactly(plan.challenges().get(0).id());
  }

  @Test
  void takesNothingIfOneOfThemIsNotOffered() {
    PlanCase town = cases.started();
    StartingPoint template = only(offered(town, NO_OTHER));
    String real = template.keyOf(template.rows().get(0));
    assertThatThrownBy(() -> take(town, NO_OTHER, real, "last.challenge.77"))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> take(town, NO_OTHER)).isInstanceOf(RuleBroken.class);
    assertThat(plan(town).rows()).isEmpty();
  }

  @Test
  void isForTheTeamWhileItWrites() {
    PlanCase town = cases.started();
    for (PersonId reader : List.of(town.mentor(), town.coordinator())) {
      assertThatThrownBy(() -> offered(reader, town.participation(), NO_OTHER))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  points.take(
                      reader,
                      town.participation(),
                      Locale.ENGLISH,
                      NO_OTHER,
                      Set.of("template.challenge.1")))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> offered(town.otherMentor(), town.participation(), NO_OTHER))
        .isInstanceOf(NotFound.class);
    PlanCase frozen = cases.feedbackRequested();
    assertThatThrownBy(() -> offered(frozen, NO_OTHER)).isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(() -> take(frozen, NO_OTHER, "template.challenge.1"))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void makesTitlesOfTheBeginningOfATextThatHasNone() {
    assertThat(StartingPoint.titleOf("## **Alone** in winter. Nobody calls.\nMore"))
        .isEqualTo("Alone in winter");
    assertThat(StartingPoint.titleOf("word ".repeat(60))).hasSizeLessThanOrEqualTo(100);
  }

  private ParticipationId nextCycle(PlanCase last) {
    return nextCycle(last, 2028);
  }

  /** The town in a later cycle, with a submitted plan. */
  private ParticipationId submitted(PlanCase first, int titleYear) {
    ParticipationId town = nextCycle(first, titleYear);
    rows.add(first.townLead(), town, Measure.of("Cinema", "On Sundays"));
    jdbc.sql("update plan set state = 'SUBMITTED', last_version = 1 where participation_id = ?")
        .param(town.value())
        .update();
    return town;
  }

  private ParticipationId nextCycle(PlanCase last, int titleYear) {
    ParticipationId next =
        programme.participation(
            cycle(titleYear),
            view(last.participation()).municipalityId(),
            last.townLead(),
            last.townMember());
    events.publishEvent(new ParticipationEvent.Started(next));
    return next;
  }

  /** Another test may have made it. */
  private CycleId cycle(int titleYear) {
    return cycles.cycles().stream()
        .filter(each -> each.titleYear() == titleYear)
        .map(CycleView::id)
        .findFirst()
        .orElseGet(() -> programme.cycle(titleYear));
  }

  private ParticipationView view(ParticipationId id) {
    return participations.participation(id);
  }

  private List<StartingPoint> offered(PlanCase town, Optional<CaseKey> other) {
    return offered(town.townLead(), town.participation(), other);
  }

  private List<StartingPoint> offered(
      PersonId editor, ParticipationId town, Optional<CaseKey> other) {
    return points.startingPoints(editor, town, Locale.ENGLISH, other);
  }

  private int take(PlanCase town, Optional<CaseKey> other, String... keys) {
    return points.take(
        town.townMember(), town.participation(), Locale.ENGLISH, other, Set.of(keys));
  }

  private PlanContent plan(PlanCase town) {
    return plans.plan(town.townLead(), town.participation()).content();
  }

  private static List<RowId> ids(PlanContent plan) {
    return plan.rows().<RowId>map(Row::id).toList();
  }

  private static StartingPoint only(List<StartingPoint> offered) {
    assertThat(offered).hasSize(1);
    return offered.get(0);
  }

  private static <T extends PlanRow> Row<T> row(long id, T row) {
    return new Row<>(new RowId(id), 0, row, null, null);
  }
}
