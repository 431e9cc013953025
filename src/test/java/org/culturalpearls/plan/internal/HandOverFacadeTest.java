package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.culturalpearls.plan.handover.WaitingEntry.Part;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/**
 * Three people are in the team. The town's member owns the measure and two of its three milestones;
 * somebody without a login has the other one.
 */
@ModulesSlice
class HandOverFacadeTest {

  @Autowired HandOverService handOvers;
  @Autowired PlanCases cases;
  @Autowired PlanService plans;
  @Autowired PlanContentService rows;
  @Autowired PlanDevelopmentService development;
  @Autowired PlanLifecycleService lifecycle;
  @Autowired PlanChangeService changes;
  @Autowired MilestoneService milestones;
  @Autowired ParticipationService participations;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired CaseHistory history;
  @Autowired MentorsOfParticipation mentors;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  private PlanCase of;
  private PersonId third;
  private PersonId administrator;

  @BeforeEach
  void threeCarryOutAPlan() {
    clock.reset();
    of = cases.drafted();
    third = cases.joins(of);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void givesWhatWhoLeavesTheTeamOwnedToTheSecondOwner() {
    owned(of.townMember(), third);
    putInForce();

    leaves(of.townMember());

    assertThat(measure().owner()).isEqualTo(MilestoneOwner.person(third));
    assertThat(measure().secondOwner()).isNull();
    assertThat(ownersOfMilestones()).containsOnly(MilestoneOwner.person(third), miller());
    assertThat(ownersInForce()).containsOnly(MilestoneOwner.person(third), miller());
    assertThat(waiting()).isEmpty();
    assertThat(events.stream(PlanEvent.HandedOver.class))
        .containsExactly(new PlanEvent.HandedOver(of.participation(), third, 3));
    assertThat(story()).contains("plan.handed-over").doesNotContain("plan.owner-missing");
  }

  @Test
  void givesItToTheSecondOwnerWhenALoginEnds() {
    owned(of.townMember(), third);
    people.deactivate(administrator, of.townMember());
    assertThat(measure().owner()).isEqualTo(MilestoneOwner.person(third));
    assertThat(ownersOfMilestones()).containsOnly(MilestoneOwner.person(third), miller());
  }

  @Test
  void givesItToTheSecondOwnerWhenSomebodyClosesTheOwnAccount() {
    owned(of.townMember(), third);
    people.closeAccount(of.townMember(), of.townMember());
    assertThat(measure().owner()).isEqualTo(MilestoneOwner.person(third));
  }

  @Test
  void letsWaitWhatHasNoSecondOwnerWhoIsThere() {
    owned(of.townMember(), null);
    putInForce();
    leaves(of.townMember());

    assertThat(waiting())
        .extracting(WaitingEntry::part)
        .containsExactly(Part.MEASURE, Part.MILESTONE, Part.MILESTONE);
    assertThat(waiting()).extracting(WaitingEntry::former).containsOnly(of.townMember());
    when(mentors.mentoredBy(of.mentor())).thenReturn(Set.of(of.participation()));
    assertThat(handOvers.count(of.mentor(), of.participation())).isEqualTo(3);
    assertThat(handOvers.count(of.otherMentor(), of.participation())).isZero();
    assertThat(events.stream(PlanEvent.OwnersMissing.class))
        .containsExactly(new PlanEvent.OwnersMissing(of.participation(), 3));
    assertThat(story()).contains("plan.owner-missing");
  }

  @Test
  void letsWaitWhatASecondOwnerLeft() {
    owned(third, of.townMember());
    leaves(of.townMember());
    assertThat(waiting()).extracting(WaitingEntry::part).containsExactly(Part.SECOND);
    assertThat(ownersOfMilestones())
        .as("milestones go to the owner of their measure")
        .containsOnly(MilestoneOwner.person(third), miller());

    assertThat(give(third, keys()))
        .as("an owner is not the second owner, too")
        .isEqualTo("error.plan.hand-over.same-owner");
    handOvers.give(of.townLead(), of.participation(), keys(), of.townLead());
    assertThat(measure().secondOwner()).isEqualTo(MilestoneOwner.person(of.townLead()));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void givesAllThatWaitsInOneAct() {
    owned(of.townMember(), null);
    putInForce();
    MilestoneOwner member = MilestoneOwner.person(of.townMember());
    milestones.add(
        of.townLead(),
        of.participation(),
        new PlannedMilestone("A song book", member, LocalDate.of(2027, 11, 1), "", ""));
    leaves(of.townMember());
    assertThat(waiting()).extracting(WaitingEntry::part).contains(Part.ADDED);

    int given = handOvers.give(of.townLead(), of.participation(), keys(), third);

    assertThat(given).isEqualTo(4);
    assertThat(waiting()).isEmpty();
    assertThat(measure().owner()).isEqualTo(MilestoneOwner.person(third));
    assertThat(ownersOfMilestones()).containsOnly(MilestoneOwner.person(third), miller());
    assertThat(ownersInForce()).containsOnly(MilestoneOwner.person(third), miller());
    assertThat(events.stream(PlanEvent.HandedOver.class))
        .containsExactly(new PlanEvent.HandedOver(of.participation(), third, 4));
    assertThat(story()).contains("plan.given");
    assertThatThrownBy(
            () -> handOvers.give(of.townLead(), of.participation(), List.of("measure-1"), third))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void givesEachToSomebodyElseAndTellsNobodyOfTheOwnAct() {
    owned(of.townMember(), null);
    leaves(of.townMember());
    String first = keys().get(1);
    handOvers.give(third, of.participation(), List.of(first), third);
    assertThat(waiting()).hasSize(2).extracting(WaitingEntry::key).doesNotContain(first);
    assertThat(events.stream(PlanEvent.HandedOver.class)).isEmpty();
  }

  @Test
  void saysAllThatIsMissingAtOnce() {
    owned(of.townMember(), null);
    leaves(of.townMember());
    RuleBroken broken =
        catchThrowableOfType(
            RuleBroken.class,
            () -> handOvers.give(of.townLead(), of.participation(), List.of(), null));
    assertThat(broken.each())
        .extracting(Problem::key)
        .containsExactly("error.plan.hand-over.none", "error.shared.missing");
    assertThat(give(of.townMember(), keys())).isEqualTo("error.plan.hand-over.outside");
    assertThat(give(of.mentor(), keys())).isEqualTo("error.plan.hand-over.outside");
    assertThat(waiting()).hasSize(3);
  }

  @Test
  void isForTheTeam() {
    owned(of.townMember(), null);
    leaves(of.townMember());
    List<String> all = keys();
    assertThatThrownBy(() -> handOvers.give(of.mentor(), of.participation(), all, third))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handOvers.give(of.coordinator(), of.participation(), all, third))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handOvers.give(of.otherMentor(), of.participation(), all, third))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handOvers.waiting(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void leavesAloneWhatIsDone() {
    owned(of.townMember(), null);
    putInForce();
    cases.reach(of, cases.milestone(of));
    leaves(of.townMember());
    assertThat(waiting())
        .extracting(WaitingEntry::part)
        .containsExactly(Part.MEASURE, Part.MILESTONE);
  }

  @Test
  void bringsNobodyBackWhoLeftWhenAChangeIsWithdrawn() {
    owned(of.townMember(), third);
    putInForce();
    changes.begin(of.townLead(), of.participation());
    leaves(of.townMember());
    changes.withdraw(of.townLead(), of.participation());

    assertThat(measure().owner()).isEqualTo(MilestoneOwner.person(third));
    assertThat(measure().secondOwner()).isNull();
    assertThat(ownersOfMilestones()).containsOnly(MilestoneOwner.person(third), miller());
    assertThat(waiting()).isEmpty();
  }

  private void owned(PersonId owner, PersonId second) {
    Row<Measure> row = content().measures().get(0);
    Measure said =
        new Measure(
            "Singing",
            "At the mill",
            "",
            MilestoneOwner.person(owner),
            second == null ? null : MilestoneOwner.person(second),
            "",
            null,
            null,
            row.content().source(),
            "",
            List.of());
    rows.save(of.townLead(), of.participation(), row.id(), row.version(), said);
    RowId measure = row.id();
    content()
        .milestones()
        .forEach(
            each ->
                rows.save(
                    of.townLead(),
                    of.participation(),
                    each.id(),
                    each.version(),
                    new PlanMilestone(measure, each.content().wording())));
  }

  private void putInForce() {
    development.handIn(
        of.townLead(), of.participation(), PlanDevelopmentService.AfterDraft.FEEDBACK);
    development.giveFeedback(
        of.mentor(), of.participation(), new PlanDevelopmentService.Feedback(true, Map.of()));
    development.submit(of.townLead(), of.participation());
    lifecycle.putInForce(of.participation());
  }

  private void leaves(PersonId person) {
    var standing = participations.forChange(of.coordinator(), of.participation());
    List<PersonId> staying =
        standing.value().team().stream().filter(member -> !member.equals(person)).toList();
    participations.changeTeam(
        of.coordinator(),
        new ParticipationService.ChangeTeam(
            of.participation(), standing.version(), staying, of.townLead()));
  }

  private String give(PersonId to, List<String> keys) {
    return catchThrowableOfType(
            RuleBroken.class, () -> handOvers.give(of.townLead(), of.participation(), keys, to))
        .key();
  }

  private List<WaitingEntry> waiting() {
    return handOvers.waiting(of.townLead(), of.participation());
  }

  private List<String> keys() {
    return waiting().stream().map(WaitingEntry::key).toList();
  }

  private PlanContent content() {
    return plans.plan(of.townLead(), of.participation()).content();
  }

  private Measure measure() {
    return content().measures().get(0).content();
  }

  private List<MilestoneOwner> ownersOfMilestones() {
    return content().milestones().stream().map(each -> each.content().wording().owner()).toList();
  }

  private List<MilestoneOwner> ownersInForce() {
    return milestones.milestones(of.townLead(), of.participation()).stream()
        .map(each -> each.wording().owner())
        .toList();
  }

  private static MilestoneOwner miller() {
    return MilestoneOwner.named("The miller");
  }

  private List<String> story() {
    return history.page(of.participation(), 0).items().stream().map(each -> each.kind()).toList();
  }
}
