package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.SettingsGap;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class AwardSettingsFacadeTest {

  private static final Criterion COURAGE =
      new Criterion("Courage", "Is it daring?", new BigDecimal("1.25"), 1, 5);

  @Autowired AwardCases cases;
  @Autowired AwardSettingsService settings;
  @Autowired AwardCycleService awards;
  @Autowired PeopleService people;
  @Autowired CycleRecord record;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;

  @BeforeEach
  void longBefore() {
    clock.reset();
  }

  @Test
  void copiesWhatTheLastAwardHasButNotItsPeople() {
    Year last = cases.withAward();
    changeCriteria(last, AwardStage.JURY, "", COURAGE);
    changeRules(last, 5, "");
    changeAreas(last, new EligibleArea(Country.LV, List.of(), List.of("Rīga")));
    PersonId juror = programme.person("Juror");
    cases.appoint(last, List.of(), List.of(juror), juror);

    AwardSettings next = cases.settings(cases.withAward());
    assertThat(criteria(next, AwardStage.JURY)).containsExactly(COURAGE);
    assertThat(next.rules().titles().titles()).isEqualTo(5);
    assertThat(next.areas()).extracting(EligibleArea::country).containsExactly(Country.LV);
    assertThat(next.appointments()).isEqualTo(Appointments.none());
  }

  @Test
  void takesCriteriaOutAndKeepsExactWeights() {
    Year year = cases.withAward();
    changeCriteria(year, AwardStage.JURY, "", COURAGE);
    changeCriteria(year, AwardStage.PRE_SELECTION, "", COURAGE);
    AwardSettings now = cases.settings(year);
    assertThat(criteria(now, AwardStage.JURY)).containsExactly(COURAGE);
    assertThat(criteria(now, AwardStage.PRE_SELECTION)).containsExactly(COURAGE);
  }

  @Test
  void asksForAReasonOnceTheCallIsOpen() {
    Year year = cases.withAward();
    passes(year, AwardDate.CALL_OPENS);
    assertField("reason", () -> changeCriteria(year, AwardStage.JURY, " ", COURAGE));
    assertField("reason", () -> changeRules(year, 4, null));
    assertField(
        "reason", () -> changeAreas(year, new EligibleArea(Country.LV, List.of(), List.of())));

    changeRules(year, 4, "One more sponsor");
    CycleRecord.Entry entry = record.page(year.cycle(), 0).items().get(0);
    assertThat(entry.reason()).isEqualTo("One more sponsor");
    assertThat(entry.arguments().get(0).value()).isEqualTo("4");
  }

  @Test
  void leavesCriteriaAsTheyAreOnceTheirStageMayHaveReviews() {
    Year year = cases.withAward();
    passes(year, AwardDate.CALL_CLOSES);
    assertThatThrownBy(() -> changeCriteria(year, AwardStage.PRE_SELECTION, "Why", COURAGE))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.award.stage-begun"));
    changeCriteria(year, AwardStage.JURY, "Why", COURAGE);
    passes(year, AwardDate.PLANS_DUE);
    assertThatThrownBy(() -> changeCriteria(year, AwardStage.JURY, "Why", COURAGE))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void leavesCriteriaAsTheyAreWhereTheirStageBeganOnceAndItsDateWasMovedBack() {
    Year year = cases.withAward();
    awards.reached(year.cycle(), AwardDate.CALL_CLOSES);
    assertThatThrownBy(() -> changeCriteria(year, AwardStage.PRE_SELECTION, "Why", COURAGE))
        .isInstanceOf(RuleBroken.class);
    changeCriteria(year, AwardStage.JURY, "", COURAGE);
  }

  @Test
  void recordsWhatEachRuleAndCriterionWasBefore() {
    Year year = cases.withAward();
    changeRules(year, 5, "");
    changeRules(year, 4, "");
    changeCriteria(year, AwardStage.JURY, "", weighing("1", 0, 10), weighing("3", 0, 10));
    changeCriteria(year, AwardStage.JURY, "", weighing("2.5", 1, 5));

    assertThat(record.page(year.cycle(), 0).items())
        .extracting(
            entry ->
                entry.kind() + entry.arguments().stream().map(CaseEventArgument::value).toList())
        .contains(
            "award.rule-changed[TITLES, 5, 4]",
            "award.criterion-weight[JURY, 1, 1, 2.5]",
            "award.criterion-points[JURY, 1, 0, 10, 1, 5]",
            "award.criterion-removed[JURY, 2]");
  }

  private static Criterion weighing(String weight, int lowest, int highest) {
    return new Criterion("Approach " + weight, "How?", new BigDecimal(weight), lowest, highest);
  }

  @Test
  void recordsAllRules() {
    Year year = cases.withAward();
    changeRules(year, 4, "");
    assertThat(record.page(year.cycle(), 0).items().get(0).arguments())
        .extracting(CaseEventArgument::value)
        .hasSize(7)
        .startsWith("4");
  }

  @Test
  void letsNobodyMoveThemselvesUpAmongTheDeputies() {
    Year year = cases.withAward();
    PersonId first = programme.person("First");
    PersonId second = programme.person("Second", Role.COORDINATOR);
    PersonId third = programme.person("Third");
    deputies(year, List.of(first, second, third));
    assertField(
        "deputies",
        () -> settings.appoint(second, appointment(year, List.of(second, first, third))));
    settings.appoint(second, appointment(year, List.of(first, third, second)));
    assertThat(cases.settings(year).appointments().deputies())
        .containsExactly(first, third, second);
  }

  @Test
  void appointsWithTheRoleAndKeepsWhoDidIt() {
    Year year = cases.withAward();
    PersonId juror = programme.person("Juror");
    PersonId selector = programme.person("Selector");
    cases.appoint(year, List.of(selector), List.of(juror), juror);

    assertThat(people.hasRole(juror, Role.JUROR)).isTrue();
    assertThat(people.hasRole(selector, Role.SELECTOR)).isTrue();
    assertThat(people.hasRole(selector, Role.JUROR)).isFalse();
    assertThat(about(year, juror))
        .allMatch(entry -> entry.actor().equals(cases.coordinator()))
        .extracting(CycleRecord.Entry::kind, entry -> entry.arguments().get(0).value())
        .containsExactlyInAnyOrder(
            tuple("award.appointed", "JUROR"), tuple("award.appointed", "CHAIR"));
  }

  @Test
  void takesTheRoleFromWhoIsNeededInNoOpenCycle() {
    Year one = cases.withAward();
    Year other = cases.withAward();
    PersonId juror = programme.person("Juror");
    PersonId another = programme.person("Another");
    cases.appoint(one, List.of(), List.of(juror, another), null);
    cases.appoint(other, List.of(), List.of(juror), null);

    cases.appoint(one, List.of(), List.of(another), null);
    assertThat(people.hasRole(juror, Role.JUROR)).isTrue();
    cases.appoint(other, List.of(), List.of(), null);
    assertThat(people.hasRole(juror, Role.JUROR)).isFalse();
    assertThat(people.hasRole(another, Role.JUROR)).isTrue();
    assertThat(about(other, juror))
        .extracting(CycleRecord.Entry::kind)
        .containsExactly("award.dismissed", "award.appointed");
  }

  @Test
  void keepsTheOrderOfDeputiesWhenItChanges() {
    Year year = cases.withAward();
    PersonId first = programme.person("First");
    PersonId second = programme.person("Second");
    deputies(year, List.of(first, second));
    deputies(year, List.of(second, first));
    assertThat(cases.settings(year).appointments().deputies()).containsExactly(second, first);
  }

  @Test
  void appointsNobodyWhoIsInactiveAndNobodyByThemselves() {
    Year year = cases.withAward();
    PersonId gone = programme.person("Gone");
    people.deactivate(cases.coordinator(), gone);
    assertField("jurors", () -> cases.appoint(year, List.of(), List.of(gone), null));
    assertField(
        "selectors", () -> cases.appoint(year, List.of(cases.coordinator()), List.of(), null));
    assertThat(people.hasRole(cases.coordinator(), Role.SELECTOR)).isFalse();
  }

  @Test
  void saysWhoIsStillMissing() {
    Year year = cases.withAward();
    assertThat(gaps(year))
        .containsExactly(
            SettingsGap.NO_SELECTORS,
            SettingsGap.NO_JURORS,
            SettingsGap.NO_CHAIR,
            SettingsGap.NO_DEPUTY);
    PersonId juror = programme.person("Juror");
    PersonId selector = programme.person("Selector");
    cases.appoint(year, List.of(selector), List.of(juror), juror);
    people.deactivate(cases.coordinator(), selector);
    assertThat(gaps(year))
        .containsExactly(
            SettingsGap.FEW_SELECTORS,
            SettingsGap.FEW_JURORS,
            SettingsGap.NO_DEPUTY,
            SettingsGap.INACTIVE);
  }

  @Test
  void saysOfWhomNothingTellsTheCountry() {
    Year year = cases.withAward();
    PersonId unknown = programme.person("Juror of nowhere");
    PersonId said = programme.person("Juror of Sweden");
    programme.isOf(said, Country.SE);
    PersonId mentor = programme.mentor("Selector of Latvia", Country.LV, 2);
    cases.appoint(year, List.of(mentor), List.of(unknown, said), said);
    assertThat(settings.withoutCountry(cases.coordinator(), year.cycle())).containsExactly(unknown);
  }

  @Test
  void isForCoordinatorsOnly() {
    Year year = cases.withAward();
    long version = cases.version(year);
    PersonId chair = programme.person("Chair", Role.JUROR, Role.ADMINISTRATOR);
    List<ThrowingCallable> acts =
        List.of(
            () -> settings.find(chair, year.cycle()),
            () -> settings.forChange(chair, year.cycle()),
            () -> settings.gaps(chair, year.cycle()),
            () -> settings.withoutCountry(chair, year.cycle()),
            () -> settings.changeRules(chair, rules(year, version, 4, "")),
            () ->
                settings.changeCriteria(
                    chair,
                    new AwardSettingsService.ChangeCriteria(
                        year.cycle(), version, AwardStage.JURY, List.of(COURAGE), "")),
            () ->
                settings.changeAreas(
                    chair,
                    new AwardSettingsService.ChangeAreas(year.cycle(), version, List.of(), "")),
            () ->
                settings.appoint(
                    chair,
                    new AwardSettingsService.Appoint(year.cycle(), version, Appointments.none())));
    acts.forEach(act -> assertThatThrownBy(act).isInstanceOf(NotAllowed.class));
  }

  @Test
  void changesEachVersionOnceWhateverPartItIs() {
    Year year = cases.withAward();
    long version = cases.version(year);
    changeCriteria(year, AwardStage.JURY, "", COURAGE);
    assertThatThrownBy(() -> settings.changeRules(cases.coordinator(), rules(year, version, 4, "")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void hasNothingForACycleWithoutAnAward() {
    Year year = cases.cycle();
    assertThat(settings.find(cases.coordinator(), year.cycle())).isEmpty();
    assertThatThrownBy(() -> cases.settings(year)).isInstanceOf(NotFound.class);
  }

  private List<SettingsGap> gaps(Year year) {
    return List.copyOf(settings.gaps(cases.coordinator(), year.cycle()));
  }

  private List<CycleRecord.Entry> about(Year year, PersonId person) {
    return record.page(year.cycle(), 0).items().stream()
        .filter(entry -> person.equals(entry.person()))
        .toList();
  }

  private void passes(Year year, AwardDate date) {
    clock.set(cases.settings(year).times().of(date));
  }

  private static List<Criterion> criteria(AwardSettings settings, AwardStage stage) {
    return settings.criteria().get(stage);
  }

  private void changeCriteria(Year year, AwardStage stage, String reason, Criterion... criteria) {
    settings.changeCriteria(
        cases.coordinator(),
        new AwardSettingsService.ChangeCriteria(
            year.cycle(), cases.version(year), stage, List.of(criteria), reason));
  }

  private void changeRules(Year year, int titles, String reason) {
    settings.changeRules(cases.coordinator(), rules(year, cases.version(year), titles, reason));
  }

  private static AwardSettingsService.ChangeRules rules(
      Year year, long version, int titles, String reason) {
    TitleRule rule = new TitleRule(titles, null, 2, true, new BigDecimal("0.5"));
    return new AwardSettingsService.ChangeRules(
        year.cycle(),
        version,
        new AwardRules(rule, 1, Map.of(AwardStage.PRE_SELECTION, 2, AwardStage.JURY, 4)),
        reason);
  }

  private void changeAreas(Year year, EligibleArea... areas) {
    settings.changeAreas(
        cases.coordinator(),
        new AwardSettingsService.ChangeAreas(
            year.cycle(), cases.version(year), List.of(areas), ""));
  }

  private void deputies(Year year, List<PersonId> deputies) {
    settings.appoint(cases.coordinator(), appointment(year, deputies));
  }

  private AwardSettingsService.Appoint appointment(Year year, List<PersonId> deputies) {
    return new AwardSettingsService.Appoint(
        year.cycle(), cases.version(year), new Appointments(List.of(), List.of(), null, deputies));
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.field()).contains(field));
  }
}
