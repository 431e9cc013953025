package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestMentors;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class ParticipationFacadeTest {

  @Autowired ParticipationService participations;
  @Autowired PeopleService people;
  @Autowired CaseHistory story;
  @Autowired TestProgramme programme;
  @Autowired TestMentors mentors;
  @Autowired CycleService cycles;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;

  PersonId coordinator;
  PersonId lead;
  PersonId second;
  MunicipalityId town;
  CycleId cycle;

  @BeforeEach
  void programme() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    lead = programme.person("Lead");
    second = programme.person("Second", Role.MENTEE);
    town = programme.town("Rūjiena", Country.LV);
    cycle = programme.cycle(2027);
  }

  @Test
  void startsWithTeamLeadAndCaseKey() {
    ParticipationId id = start(town, lead, second);

    assertThat(participations.participation(id))
        .isEqualTo(
            new ParticipationView(
                id,
                new CaseKey("2027-rujiena"),
                cycle,
                2027,
                town,
                "Rūjiena",
                Country.LV,
                Stage.PREPARING,
                List.of(lead, second),
                lead,
                Set.of(Theme.LONELINESS, Theme.AGEING),
                Set.of(Language.EN, Language.LV),
                false));
    assertThat(participations.byCaseKey(new CaseKey("2027-rujiena")))
        .map(ParticipationView::id)
        .contains(id);
    assertThat(events.stream(ParticipationEvent.Started.class))
        .containsExactly(new ParticipationEvent.Started(id));
  }

  @Test
  void makesMenteesOfTheTeam() {
    start(town, lead, second);
    assertThat(people.hasRole(lead, Role.MENTEE)).isTrue();
  }

  @Test
  void numbersTheCaseKeysOfTownsThatShareAName() {
    start(town, lead);
    ParticipationId other = start(programme.town("Rujiena", Country.EE), lead);
    assertThat(participations.participation(other).caseKey())
        .isEqualTo(new CaseKey("2027-rujiena-2"));
  }

  @Test
  void takesATownIntoACycleOnce() {
    start(town, lead);
    assertBroken(() -> start(town, lead), "municipality");
  }

  @Test
  void refusesATeamThatCannotWork() {
    people.deactivate(coordinator, second);
    assertBroken(() -> start(town, lead, second), "team");
    assertBroken(() -> start(town), "team");
    assertBroken(
        () -> participations.start(coordinator, command(town, List.of(lead), second)), "lead");
    assertBroken(
        () -> participations.start(coordinator, command(town, List.of(lead), null)), "lead");
  }

  @Test
  void asksForALanguage() {
    ParticipationService.Start without =
        new ParticipationService.Start(town, cycle, List.of(lead), lead, Set.of(), Set.of());
    assertBroken(() -> participations.start(coordinator, without), "languages");
  }

  @Test
  void isStartedByCoordinatorsOnly() {
    assertThatThrownBy(() -> participations.start(second, command(town, List.of(lead), lead)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void changesTheTeamAndSaysSo() {
    ParticipationId id = start(town, lead);
    long version = participations.forChange(coordinator, id).version();
    PersonId third = programme.person("Third");

    participations.changeTeam(
        coordinator,
        new ParticipationService.ChangeTeam(id, version, List.of(second, third), third));

    ParticipationView after = participations.participation(id);
    assertThat(after.team()).containsExactly(second, third);
    assertThat(after.lead()).isEqualTo(third);
    assertThat(participations.isTeamMember(lead, id)).isFalse();
    assertThat(people.hasRole(third, Role.MENTEE)).isTrue();
    assertThat(events.stream(ParticipationEvent.TeamChanged.class))
        .containsExactly(new ParticipationEvent.TeamChanged(id));
    assertThatThrownBy(
            () ->
                participations.changeTeam(
                    coordinator,
                    new ParticipationService.ChangeTeam(id, version, List.of(lead), lead)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  /** Else somebody would answer their own plan and reports. */
  @Test
  void keepsWhoMentorsTheTownOutOfItsTeam() {
    ParticipationId id = start(town, lead);
    long version = participations.forChange(coordinator, id).version();
    mentors.mentoredBy(id, second);

    assertBroken(
        () ->
            participations.changeTeam(
                coordinator,
                new ParticipationService.ChangeTeam(id, version, List.of(lead, second), lead)),
        "team");
  }

  @Test
  void letsTheTeamButNoStrangerSayWhatItNeeds() {
    ParticipationId id = start(town, lead);
    long version = participations.forChange(lead, id).version();

    participations.changeWishes(
        lead,
        new ParticipationService.ChangeWishes(
            id, version, Set.of(Theme.CRISIS), Set.of(Language.LV), true));

    assertThat(participations.participation(id).themes()).containsExactly(Theme.CRISIS);
    assertThat(participations.participation(id).twinWished()).isTrue();
    assertThat(story.page(id, 0).items())
        .extracting(CaseEvent::kind, CaseEvent::actor)
        .containsExactly(
            tuple("participation.wishes-changed", lead),
            tuple("participation.started", coordinator));
    assertThatThrownBy(
            () ->
                participations.changeWishes(
                    second,
                    new ParticipationService.ChangeWishes(
                        id, version, Set.of(), Set.of(Language.EN), false)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> participations.forChange(second, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void movesFromPlanningToItsEnd() {
    ParticipationId id = start(town, lead);
    publisher.publishEvent(new ParticipationEvent.WorkEnded(id));
    assertThat(participations.participation(id).stage()).isEqualTo(Stage.PREPARING);

    participations.planInForce(id);
    assertThat(participations.participation(id).stage()).isEqualTo(Stage.IN_FORCE);
    assertThatThrownBy(() -> participations.planInForce(id)).isInstanceOf(RuleBroken.class);

    publisher.publishEvent(new ParticipationEvent.WorkEnded(id));
    assertThat(participations.participation(id).stage()).isEqualTo(Stage.COMPLETED);
    assertThatThrownBy(() -> participations.leave(id)).isInstanceOf(RuleBroken.class);
    long version = participations.forChange(coordinator, id).version();
    assertThatThrownBy(
            () ->
                participations.changeTeam(
                    coordinator,
                    new ParticipationService.ChangeTeam(id, version, List.of(second), second)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void goesOnAfterItsEndAndSaysSo() {
    ParticipationId id = start(town, lead);
    participations.planInForce(id);
    participations.goOn(lead, id);
    publisher.publishEvent(new ParticipationEvent.WorkEnded(id));

    participations.goOn(lead, id);

    assertThat(participations.participation(id).stage()).isEqualTo(Stage.IN_FORCE);
    assertThat(story.page(id, 0).items())
        .extracting(CaseEvent::kind, CaseEvent::actor)
        .startsWith(tuple("participation.goes-on", lead), tuple("participation.completed", null));
    participations.leave(id);
    assertThatThrownBy(() -> participations.goOn(lead, id)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void doesNotGoOnInAFinishedCycle() {
    ParticipationId id = start(town, lead);
    participations.planInForce(id);
    publisher.publishEvent(new ParticipationEvent.WorkEnded(id));
    cycles.finish(coordinator, cycle, cycles.forChange(coordinator, cycle).version());

    assertThatThrownBy(() -> participations.goOn(lead, id)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void leavesOnceAndSaysSo() {
    ParticipationId id = start(town, lead);
    participations.leave(id);
    publisher.publishEvent(new ParticipationEvent.WorkEnded(id));
    assertThat(participations.participation(id).stage()).isEqualTo(Stage.LEFT);
    assertThat(events.stream(ParticipationEvent.Left.class))
        .containsExactly(new ParticipationEvent.Left(id));
    assertThatThrownBy(() -> participations.leave(id)).isInstanceOf(RuleBroken.class);
  }

  private ParticipationId start(MunicipalityId municipality, PersonId... team) {
    return participations.start(
        coordinator, command(municipality, List.of(team), team.length == 0 ? lead : team[0]));
  }

  private ParticipationService.Start command(
      MunicipalityId municipality, List<PersonId> team, PersonId leading) {
    return new ParticipationService.Start(
        municipality,
        cycle,
        team,
        leading,
        Set.of(Theme.LONELINESS, Theme.AGEING),
        Set.of(Language.EN, Language.LV));
  }

  private static void assertBroken(ThrowingCallable act, String field) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
