package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenMails;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.AdoptionService.Adopt;
import org.culturalpearls.reuse.AdoptionService.Adopted;
import org.culturalpearls.reuse.AdoptionService.Report;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The loop: a town takes up a practice, carries it out, and says how it went. */
@ApplicationTest
class AdoptionIT {

  private static final Report WENT_WELL =
      new Report("We opened on Saturdays.", "80 guests came.", DoAgain.YES, true);

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private AdoptionService adoptions;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private MeasureService measures;
  @Autowired private JdbcClient jdbc;

  private Pair adopter;
  private PersonId author;
  private PracticeId mill;

  @BeforeEach
  void aPublishedPracticeAndATownThatWrites() {
    clock.reset();
    author = towns.withLead().mentee();
    mill = new PublishedPractices(programme, engine, practices).openMill(author);
    adopter = towns.withLead();
    planned.assess(adopter.town());
    planned.write(adopter.town());
  }

  @Test
  void makesAMeasureWithSourceIndicatorAndAMilestoneForEachStep() {
    Adopted adopted =
        adopt(new Adopt(mill, 1, "", "Our mill", "On Saturdays", true, "Who comes?", "people"));

    PlanContent plan = plan();
    Row<Measure> measure = measure(adopted.measure());
    assertThat(measure.content().title()).isEqualTo("Our mill");
    assertThat(measure.content().text())
        .contains("A mill for all.", "We opened the mill.", "Ask the miller");
    assertThat(measure.content().source()).isEqualTo(MeasureSource.PRACTICE);
    assertThat(measure.content().sourceWords()).isEqualTo("Open mill (Seaside)");
    assertThat(measure.content().adaptation()).isEqualTo("On Saturdays");
    assertThat(measure.content().link()).isEqualTo("/practices/" + mill.value() + "/versions/1");
    assertThat(plan.of(adopted.measure(), plan.milestones()))
        .extracting(row -> row.content().title())
        .containsExactly("Ask the miller", "Sweep the floor", "Open the door");
    assertThat(plan.of(adopted.measure(), plan.indicators()))
        .extracting(row -> row.content().title())
        .containsExactly("Who comes?");
    assertThat(WrittenMails.to(jdbc, author)).contains("PRACTICE_ADOPTED");
    assertThat(WrittenMails.to(jdbc, adopter.mentee())).doesNotContain("PRACTICE_ADOPTED");
  }

  @Test
  void takesUpOneStepAlone() {
    Adopted adopted = adopt(new Adopt(mill, 1, "steps-2", "Sweeping", "", true, "", ""));

    assertThat(measure(adopted.measure()).content().text()).isEqualTo("Sweep the floor");
    assertThat(measure(adopted.measure()).content().link()).endsWith("/versions/1#steps");
    assertThat(plan().of(adopted.measure(), plan().milestones())).isEmpty();
  }

  @Test
  void keepsTheSourceWhenTheRowIsWrittenAnewAndInVersions() {
    Adopted adopted = adopt(whole());
    Row<Measure> row = measure(adopted.measure());
    rows.save(
        adopter.mentee(),
        adopter.town().id(),
        row.id(),
        row.version(),
        new Measure(
            "Other title",
            "",
            "",
            null,
            null,
            "",
            null,
            null,
            MeasureSource.PRACTICE,
            "",
            List.of()));

    assertThat(measure(adopted.measure()).content().link()).contains("/practices/");
    submit();
    Measure frozen =
        plans.version(adopter.mentee(), adopter.town().id(), 1).content().measures().stream()
            .filter(each -> each.id().equals(adopted.measure()))
            .findFirst()
            .orElseThrow()
            .content();
    assertThat(frozen.link()).contains("/practices/" + mill.value());
  }

  @Test
  void refusesAllThatIsWrongAtOnceAndStoresNothing() {
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () ->
                adopt(
                    new Adopt(mill, 1, "steps-9", " ", "x".repeat(501), false, "Who comes?", "")));

    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .containsExactlyInAnyOrder("part", "title", "adaptation", "unit");
    assertThat(plan().measures()).hasSize(1);
  }

  @Test
  void isForTheTeamOnlyAndOnlyWhileThePlanCanBeWritten() {
    PersonId coordinator = programme.coordinator();
    PersonId stranger = programme.person("Juror elsewhere", Role.JUROR);
    assertThatThrownBy(() -> adoptAs(adopter.lead())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> adoptAs(coordinator)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> adoptAs(author)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> adoptAs(stranger)).isInstanceOf(NotFound.class);
    assertThat(adoptions.targets(adopter.mentee()))
        .singleElement()
        .extracting(AdoptionService.Target::writable)
        .isEqualTo(true);

    submit();

    assertThatThrownBy(() -> adopt(whole())).isInstanceOf(WrongPlanState.class);
    assertThat(adoptions.targets(adopter.mentee()))
        .extracting(AdoptionService.Target::writable)
        .containsExactly(false);
    planned.change(adopter.town());
    assertThat(adopt(whole()).measure()).isNotNull();
  }

  @Test
  void asksTheTeamOnceWhenAMilestoneIsReachedAndShowsWhatItPublished() {
    Adopted adopted = adopt(whole());
    PersonId member = adopter.mentee();
    rows.add(
        member,
        adopter.town().id(),
        new PlanMilestone(adopted.measure(), PlannedTown.milestone("Mill open", -1, member)));
    submit();
    assertThat(WrittenMails.to(jdbc, member)).doesNotContain("ADOPTION_ASKED");

    reachNext();

    assertThat(WrittenMails.to(jdbc, member)).contains("ADOPTION_ASKED");
    assertThat(WrittenMails.to(jdbc, adopter.lead())).doesNotContain("ADOPTION_ASKED");
    AdoptionView asked = adoptions.adoption(member, adopted.adoption());
    assertThat(asked.askedAt()).isNotNull();
    assertThat(asked.title()).isEqualTo("Open mill");
    adoptions.report(member, asked.id(), asked.version(), WENT_WELL);

    assertThat(adoptions.takenUp(mill, 0).items())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.town()).isEqualTo(town());
              assertThat(each.changed()).isEqualTo("We opened on Saturdays.");
              assertThat(each.result()).isEqualTo("80 guests came.");
            });
    assertThat(WrittenMails.to(jdbc, author)).contains("PRACTICE_TAKEN_UP");

    measures.say(
        member,
        adopter.town().id(),
        adopted.measure(),
        null,
        new MeasureService.Said(MeasureState.REACHED, "It is open.", ""));
    assertThat(WrittenMails.to(jdbc, member)).containsOnlyOnce("ADOPTION_ASKED");
  }

  @Test
  void asksWhenTheTeamSaysThatTheMeasureIsGivenUp() {
    Adopted adopted = adopt(whole());
    submit();

    measures.say(
        adopter.mentee(),
        adopter.town().id(),
        adopted.measure(),
        null,
        new MeasureService.Said(MeasureState.DROPPED, "The mill burnt down.", ""));

    assertThat(WrittenMails.to(jdbc, adopter.mentee())).contains("ADOPTION_ASKED");
  }

  @Test
  void showsNobodyElseWhatTheTownKeepsToItself() {
    Adopted adopted = adopt(whole());
    submit();
    PersonId member = adopter.mentee();
    AdoptionId id = adopted.adoption();
    adoptions.report(
        member, id, version(id), new Report("Nothing", "Nobody came.", DoAgain.NO, false));

    assertThat(adoptions.takenUp(mill, 0).items()).isEmpty();
    assertThat(WrittenMails.to(jdbc, author)).doesNotContain("PRACTICE_TAKEN_UP");
    assertThat(adoptions.adoption(adopter.lead(), id).report().result()).isEqualTo("Nobody came.");
    assertThatThrownBy(() -> adoptions.adoption(author, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> adoptions.ofTown(author, adopter.town().id(), 0))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> adoptions.report(adopter.lead(), id, version(id), WENT_WELL))
        .isInstanceOf(NotAllowed.class);

    adoptions.report(member, id, version(id), WENT_WELL);
    assertThat(adoptions.takenUp(mill, 0).items()).hasSize(1);
    adoptions.report(member, id, version(id), new Report("a", "b", DoAgain.NO, false));
    assertThat(adoptions.takenUp(mill, 0).items()).as("taken back").isEmpty();
  }

  @Test
  void refusesAReportThatIsEmptyTooEarlyOrOutOfDate() {
    Adopted adopted = adopt(whole());
    PersonId member = adopter.mentee();
    AdoptionId id = adopted.adoption();
    assertThatThrownBy(() -> adoptions.report(member, id, version(id), WENT_WELL))
        .isInstanceOf(NotAllowed.class);
    submit();

    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () -> adoptions.report(member, id, version(id), new Report("", " ", null, true)));
    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .containsExactly("changed", "result", "again");
    assertThat(adoptions.adoption(member, id).report()).isNull();
    long old = version(id);
    adoptions.report(member, id, old, WENT_WELL);
    assertThatThrownBy(() -> adoptions.report(member, id, old, WENT_WELL))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  private Adopt whole() {
    return new Adopt(mill, 1, "", "Our mill", "", false, "", "");
  }

  private Adopted adopt(Adopt command) {
    return adoptions.adopt(adopter.mentee(), adopter.town().id(), command);
  }

  private Adopted adoptAs(PersonId person) {
    return adoptions.adopt(person, adopter.town().id(), whole());
  }

  private void submit() {
    planned.submit(adopter.town(), adopter.lead());
  }

  private void reachNext() {
    engine.fire(adopter.key(), "CatchEvent_TimeToReport");
    engine.complete(
        adopter.mentee(),
        adopter.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "It is open.", "participants", 80));
    engine.complete(
        adopter.lead(),
        adopter.key(),
        "UserTask_GiveMilestoneFeedback",
        Map.of("decision", "reached"));
  }

  private long version(AdoptionId id) {
    return adoptions.adoption(adopter.mentee(), id).version();
  }

  private String town() {
    return adoptions.targets(adopter.mentee()).get(0).town().town();
  }

  private PlanContent plan() {
    return plans.plan(adopter.mentee(), adopter.town().id()).content();
  }

  private Row<Measure> measure(RowId id) {
    return plan().measures().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }
}
