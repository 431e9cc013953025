package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
class PublicPlanFacadeTest {

  @Autowired PublicPlanService publicPlans;
  @Autowired PlanCases cases;
  @Autowired ParticipationService participations;
  @Autowired PlansBeforeJury jury;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void showsNothingUntilTheLeadChooses() {
    PlanCase town = cases.inForce();
    assertThat(chosen(town)).isEqualTo(new PublicPlanService.Publication(0, Set.of(), true));
    assertThatThrownBy(() -> open(town)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> publicPlans.open(new CaseKey("2027-nowhere")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsTheChosenPartsWithoutNames() {
    PlanCase town = cases.inForce();
    publish(town, 0, EnumSet.allOf(PublicPart.class));
    PlanContent all = open(town);
    assertThat(all.vision()).isNotEmpty();
    assertThat(all.measures()).isNotEmpty();
    assertThat(all.milestones()).isNotEmpty();
    assertThat(all.assets()).isEmpty();
    assertThat(all.rows().flatMap(row -> row.content().owners())).isEmpty();
    assertThat(all.rows()).allMatch(row -> row.editedBy() == null);

    publish(town, 1, EnumSet.of(PublicPart.MILESTONES));
    PlanContent some = open(town);
    assertThat(some.vision()).isEmpty();
    assertThat(some.measures()).isEmpty();
    assertThat(some.milestones()).hasSameSizeAs(all.milestones());
  }

  @Test
  void showsNothingAfterItIsTakenOff() {
    PlanCase town = cases.inForce();
    publish(town, 0, EnumSet.of(PublicPart.VISION));
    publicPlans.withdraw(town.townLead(), town.participation());
    assertThatThrownBy(() -> open(town)).isInstanceOf(NotFound.class);
    assertThat(chosen(town).parts()).isEmpty();
    publicPlans.withdraw(town.townLead(), town.participation());
    publish(town, chosen(town).version(), EnumSet.of(PublicPart.VISION));
    assertThat(open(town).vision()).isNotEmpty();
  }

  @Test
  void isForTheLeadOnly() {
    PlanCase town = cases.inForce();
    for (PersonId reader : List.of(town.townMember(), town.mentor(), town.coordinator())) {
      assertThatThrownBy(() -> publicPlans.publication(reader, town.participation()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  publicPlans.publish(
                      reader, town.participation(), 0, EnumSet.of(PublicPart.VISION)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> publicPlans.withdraw(reader, town.participation()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  publicPlans.preview(reader, town.participation(), EnumSet.of(PublicPart.VISION)))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> publicPlans.publication(town.otherMentor(), town.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isNotForDrafts() {
    PlanCase town = cases.ready();
    assertThat(chosen(town).possible()).isFalse();
    assertThatThrownBy(() -> publish(town, 0, EnumSet.of(PublicPart.VISION)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void listsTheTownsThatShowSomethingOfTheirPlan() {
    PlanCase shown = cases.inForce();
    PlanCase silent = cases.inForce();
    PlanCase nominated = cases.inForce();
    publish(shown, 0, EnumSet.of(PublicPart.VISION));
    publish(nominated, 0, EnumSet.of(PublicPart.VISION));
    when(jury.inAward(any())).thenReturn(Set.of(nominated.participation()));
    assertThat(publicPlans.openTowns(100))
        .contains(key(shown))
        .doesNotContain(key(silent), key(nominated));
    publicPlans.withdraw(shown.townLead(), shown.participation());
    assertThat(publicPlans.openTowns(100)).doesNotContain(key(shown));
  }

  /** What was public before a nomination is hidden while it runs, and is public again after it. */
  @Test
  void hidesThePlanWhileANominationRuns() {
    PlanCase town = cases.inForce();
    publish(town, 0, EnumSet.of(PublicPart.VISION));
    when(jury.isInAward(town.participation())).thenReturn(true);
    assertThatThrownBy(() -> open(town)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> publish(town, 1, EnumSet.of(PublicPart.VISION)))
        .isInstanceOf(RuleBroken.class);
    when(jury.isInAward(town.participation())).thenReturn(false);
    assertThat(open(town).vision()).isNotEmpty();
  }

  @Test
  void wantsPartsThatAreUnderstood() {
    PlanCase town = cases.inForce();
    assertThatThrownBy(() -> publish(town, 0, Set.of())).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> publish(town, 0, EnumSet.of(PublicPart.BUDGET)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void refusesTheSecondOfTwoChoices() {
    PlanCase town = cases.inForce();
    publish(town, 0, EnumSet.of(PublicPart.VISION));
    assertThatThrownBy(() -> publish(town, 0, EnumSet.of(PublicPart.MEASURES)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(chosen(town).parts()).containsExactly(PublicPart.VISION);
  }

  private PublicPlanService.Publication chosen(PlanCase town) {
    return publicPlans.publication(town.townLead(), town.participation());
  }

  private void publish(PlanCase town, long version, Set<PublicPart> parts) {
    publicPlans.publish(town.townLead(), town.participation(), version, parts);
  }

  private PlanContent open(PlanCase town) {
    return publicPlans.open(key(town)).plan().content();
  }

  private CaseKey key(PlanCase town) {
    return participations.participation(town.participation()).caseKey();
  }
}
