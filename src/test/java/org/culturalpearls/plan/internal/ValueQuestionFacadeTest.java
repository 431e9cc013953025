package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueQuestionEvent;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@ModulesSlice
class ValueQuestionFacadeTest {

  @Autowired ValueQuestionService questions;
  @Autowired IndicatorService indicators;
  @Autowired PlanService plans;
  @Autowired LinkService links;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  PlanCase of;
  RowId guests;
  RowId helpers;

  @BeforeEach
  void watchedFromTheFirstOfFebruary() {
    clock.reset();
    of = cases.inForceWith(List.of(Indicators::guests, Indicators::helpers));
    PlanContent content = plans.plan(of.townLead(), of.participation()).content();
    guests = content.indicators().get(0).id();
    helpers = content.indicators().get(1).id();
    Measure measure = content.measures().get(0).content();
    assertThat(measure.owner()).isNull();
    owners(of.townMember(), of.townLead());
    clock.set("2027-02-01T09:00:00Z");
    questions.ask();
  }

  @Test
  void asksTheOwnerOnceForAllThatIsMissing() {
    clock.set("2027-02-26T09:00:00Z");
    questions.ask();
    assertThat(asked()).isEmpty();

    clock.set("2027-03-01T09:00:00Z");
    questions.ask();
    questions.ask();
    assertThat(asked()).containsExactly(of.townMember());
    assertThat(questions.asked(token(0)).indicators())
        .extracting(each -> each.row().id())
        .containsExactlyInAnyOrder(guests, helpers);
  }

  @Test
  void asksTheSecondOwnerAMonthLater() {
    askedInMarch();
    clock.set("2027-03-30T09:00:00Z");
    questions.ask();
    assertThat(asked()).hasSize(1);
    clock.set("2027-04-01T09:00:00Z");
    questions.ask();
    assertThat(asked()).containsExactly(of.townMember(), of.townLead());
    clock.set("2027-09-01T09:00:00Z");
    questions.ask();
    assertThat(asked()).hasSize(2);
  }

  @Test
  void asksOnWorkingDaysInTheMorningOnly() {
    clock.set("2027-03-06T09:00:00Z");
    questions.ask();
    clock.set("2027-03-08T03:00:00Z");
    questions.ask();
    assertThat(asked()).isEmpty();
    clock.set("2027-03-08T09:00:00Z");
    questions.ask();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void asksOneWhoOwnsInTwoTownsOnTwoDays() {
    PlanCase other = cases.inForceWith(List.of(Indicators::guests));
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(other.participation().value(), of.townMember().value())
        .update();
    owners(other, of.townMember(), other.townLead());
    clock.set("2027-02-01T09:15:00Z");
    questions.ask();
    clock.set("2027-03-02T09:00:00Z");
    questions.ask();
    assertThat(questionsTo(of, other)).hasSize(1);
    clock.set("2027-03-03T09:00:00Z");
    questions.ask();
    assertThat(questionsTo(of, other)).hasSize(2);
    assertThat(asked()).containsExactly(of.townMember());
    clock.set("2027-03-04T09:00:00Z");
    questions.ask();
    assertThat(questionsTo(of, other)).hasSize(2);
  }

  @Test
  void asksNobodyOfATownThatIsDone() {
    jdbc.sql("update participation set stage = 'COMPLETED' where id = ?")
        .param(of.participation().value())
        .update();
    clock.set("2027-05-03T09:00:00Z");
    questions.ask();
    assertThat(asked()).isEmpty();
  }

  @Test
  void takesValuesOnceByTheLink() {
    askedInMarch();
    String token = token(0);
    questions.asked(token);
    questions.asked(token);
    assertThat(measured(guests).figure().isMeasured()).isFalse();

    questions.enterBy(token, Map.of(guests, new BigDecimal("35.5")));
    Measured entered = measured(guests);
    assertThat(entered.figure().current()).isEqualByComparingTo("35.5");
    assertThat(entered.last().day()).isEqualTo(LocalDate.parse("2027-03-01"));
    assertThat(entered.last().entered().by()).isEqualTo(of.townMember());
    assertThatThrownBy(() -> questions.asked(token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> questions.enterBy(token, Map.of(guests, BigDecimal.TEN)))
        .isInstanceOf(NotFound.class);

    clock.set("2027-04-05T09:00:00Z");
    questions.ask();
    assertThat(asked()).containsExactlyInAnyOrder(of.townMember(), of.townLead(), of.townMember());
  }

  @Test
  void keepsTheLinkWhenSomethingIsWrong() {
    askedInMarch();
    String token = token(0);
    assertThatThrownBy(() -> questions.enterBy(token, Map.of()))
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(wrong -> assertThat(wrong.field()).contains(IndicatorService.fieldOf(guests)));
    assertThatThrownBy(
            () ->
                questions.enterBy(
                    token,
                    Map.of(guests, new BigDecimal("1.234"), helpers, new BigDecimal("7.777"))))
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(wrong -> assertThat(wrong.each()).hasSize(2));
    assertThatThrownBy(() -> questions.enterBy(token, Map.of(new RowId(1), BigDecimal.ONE)))
        .isInstanceOf(NotFound.class);
    assertThat(measured(helpers).values()).isEmpty();

    questions.enterBy(token, Map.of(helpers, BigDecimal.ONE));
    assertThat(measured(helpers).values()).hasSize(1);
  }

  @Test
  void knowsNoLinkOfSomebodyWhoLeftTheTeamNorAnOldOne() {
    askedInMarch();
    String token = token(0);
    cases.removeFromTeam(of.townMember(), of);
    assertThatThrownBy(() -> questions.asked(token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> questions.enterBy(token, Map.of(guests, BigDecimal.ONE)))
        .isInstanceOf(NotFound.class);

    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(of.participation().value(), of.townMember().value())
        .update();
    questions.asked(token);
    clock.advance(Duration.ofDays(31));
    assertThatThrownBy(() -> questions.asked(token)).isInstanceOf(NotFound.class);
  }

  @Test
  void isReadByReadersOfThePlan() {
    askedInMarch();
    ValueQuestionEvent.Asked asked = questionsTo(of).toList().get(0);
    for (PersonId reader : List.of(of.townLead(), of.mentor(), of.coordinator())) {
      assertThat(questions.indicators(reader, asked.question())).hasSize(1);
    }
    assertThatThrownBy(() -> questions.indicators(of.otherMentor(), asked.question()))
        .isInstanceOf(NotFound.class);
  }

  private void askedInMarch() {
    clock.set("2027-03-01T09:00:00Z");
    questions.ask();
  }

  private List<PersonId> asked() {
    return questionsTo(of).map(ValueQuestionEvent.Asked::person).toList();
  }

  /** Tests before this one have left towns that are asked, too. */
  private Stream<ValueQuestionEvent.Asked> questionsTo(PlanCase... towns) {
    Set<ParticipationId> ids =
        Stream.of(towns).map(PlanCase::participation).collect(Collectors.toSet());
    return events.stream(ValueQuestionEvent.Asked.class)
        .filter(asked -> ids.contains(asked.participation()));
  }

  private String token(int number) {
    return links.token(questionsTo(of).toList().get(number).link());
  }

  private Measured measured(RowId indicator) {
    return indicators.plan(of.townLead(), of.participation()).measures().stream()
        .flatMap(measure -> measure.indicators().stream())
        .filter(each -> each.row().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private void owners(PersonId owner, PersonId second) {
    owners(of, owner, second);
  }

  private void owners(PlanCase town, PersonId owner, PersonId second) {
    jdbc.sql(
            """
            update plan_measure set owner_id = ?, second_owner_id = ?
            where plan_id = (select id from plan where participation_id = ?)
            """)
        .params(owner.value(), second.value(), town.participation().value())
        .update();
  }
}
