package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.FitService.Condition;
import org.culturalpearls.reuse.FitService.Fit;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a town has of what a practice needs, on its own plan and self-assessment. */
@ApplicationTest
class FitIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private FitService fits;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;

  private Pair town;
  private PersonId author;
  private PracticeId mill;

  @BeforeEach
  void aPracticeThatNeedsAMillAndKeepers() {
    clock.reset();
    author = towns.withLead().mentee();
    mill = new PublishedPractices(programme, engine, practices).openMill(author);
    town = towns.withLead();
    planned.assess(town.town());
    planned.write(town.town());
    rows.add(
        town.mentee(),
        town.town().id(),
        new Asset("Mills along the river", "One of them is empty.", List.of()));
  }

  @Test
  void findsWhatTheTownHasByItsStemAndWhatIsMissing() {
    assertThat(fits.conditions(town.lead(), town.town().id(), mill))
        .extracting(Condition::about, Condition::fit)
        .containsExactly(tuple("An empty mill", Fit.HAVE), tuple("Two keepers", Fit.MISSING));
  }

  @Test
  void makesAMeasureOfWhatIsMissingAndOfNothingElse() {
    fits.makeMeasure(town.mentee(), town.town().id(), mill, "precondition-2", "Find two keepers");

    Measure made =
        plans.plan(town.mentee(), town.town().id()).content().measures().get(1).content();
    assertThat(made.title()).isEqualTo("Find two keepers");
    assertThat(made.text()).isEqualTo("Two keepers");
    assertThat(made.link()).isEqualTo("/practices/" + mill.value() + "/versions/1#preconditions");
    assertThatThrownBy(() -> make(town.mentee(), "precondition-1")).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> make(town.mentee(), "precondition-9")).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isForReadersOfThePlanAndChangedByItsTeamWhileItIsADraft() {
    assertThatThrownBy(() -> fits.conditions(author, town.town().id(), mill))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> make(author, "precondition-2")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> make(town.lead(), "precondition-2")).isInstanceOf(NotAllowed.class);
    planned.submit(town.town(), town.lead());
    assertThatThrownBy(() -> make(town.mentee(), "precondition-2"))
        .isInstanceOf(WrongPlanState.class);
  }

  private void make(PersonId person, String key) {
    fits.makeMeasure(person, town.town().id(), mill, key, "Keepers");
  }
}
