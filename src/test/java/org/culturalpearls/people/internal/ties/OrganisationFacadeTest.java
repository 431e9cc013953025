package org.culturalpearls.people.internal.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class OrganisationFacadeTest {

  @Autowired OrganisationService organisations;
  @Autowired TieService ties;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired ApplicationEvents events;
  @Autowired RunningNominations running;

  PersonId coordinator;
  PersonId person;

  @BeforeEach
  void somebody() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    person = programme.person("Person", Role.MENTEE);
  }

  @Test
  void addsEachNameOnceAndOffersIt() {
    OrganisationId university = add("Rīgas Universitāte", "");
    OrganisationId faculty = add("Faculty of arts", "rigas universitate");

    assertThat(organisations.forChange(coordinator, faculty).value())
        .isEqualTo(
            new OrganisationView(
                faculty, "Faculty of arts", Country.LV, university, "Rīgas Universitāte", 0));
    assertThat(organisations.names()).contains("Faculty of arts", "Rīgas Universitāte");
    assertThat(search("RIGAS")).extracting(OrganisationView::id).containsExactly(university);
    assertBroken(() -> add("Faculty of Arts", ""), "name", "organisation-exists");
    assertBroken(() -> add("Another", "Nowhere"), "parent", "organisation-not-found");
    assertBroken(() -> add("...", ""), "name", "organisation-letters");
  }

  @Test
  void isForStaffOnly() {
    OrganisationId id = add("A house", "");
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> organisations.search(mentor, new OrganisationService.Search("", 0)),
            () -> organisations.forChange(mentor, id),
            () -> organisations.alike(mentor),
            () -> organisations.add(mentor, new OrganisationService.Add("B", null, "")),
            () -> change(mentor, id, "C", ""),
            () -> organisations.merging(mentor, id, "An organisation"),
            () -> merge(mentor, id, id))) {
      assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void refusesACircle() {
    OrganisationId one = add("One house", "");
    OrganisationId two = add("Two houses", "One house");
    add("Three houses", "Two houses");
    for (String below : List.of("One house", "Two houses", "Three houses")) {
      assertBroken(
          () -> change(coordinator, one, "One house", below), "parent", "organisation-circle");
    }
    assertBroken(
        () -> organisations.merging(coordinator, two, "One house"),
        "into",
        "organisation-merge-family");
  }

  @Test
  void mergesPeopleFormerOnesPartsAndNames() {
    OrganisationId from = add("Town hall of Riga", "");
    OrganisationId into = add("Riga town hall", "");
    OrganisationId part = add("Culture office", "Town hall of Riga");
    programme.worksAt(person, "Town hall of Riga");
    when(running.newTies(any(), any(), any()))
        .thenReturn(List.of(new RunningNominations.NewTie(person, "Riga")));

    OrganisationService.Merging shown = organisations.merging(coordinator, from, "Riga town hall");
    assertThat(shown.from().people()).isEqualTo(1);
    assertThat(shown.ties()).hasSize(1);
    merge(coordinator, from, into);

    assertThat(people.person(person).organisation()).isEqualTo("Riga town hall");
    assertThat(ties.of(Set.of(person)).organisations()).containsEntry(person, into);
    assertThat(ties.of(Set.of(person)).formerTies()).isEmpty();
    assertThat(organisations.forChange(coordinator, part).value().parent()).isEqualTo(into);
    assertThat(organisations.names()).doesNotContain("Town hall of Riga");
    assertThatThrownBy(() -> organisations.forChange(coordinator, from))
        .isInstanceOf(NotFound.class);
    assertThat(organisations.merging(coordinator, part(), "Town hall of Riga").into().id())
        .isEqualTo(into);
    assertThat(events.stream(PersonEvent.TiesChanged.class))
        .contains(new PersonEvent.TiesChanged(Set.of(person), false));
  }

  @Test
  void keepsWhatTiedPeopleToTheOrganisationAbove() {
    OrganisationId above = add("City of Riga", "");
    OrganisationId part = add("Libraries", "City of Riga");
    add("Branch library", "Libraries");
    programme.worksAt(person, "Branch library");
    assertThat(ties.of(Set.of(person)).organisations()).containsEntry(person, above);

    change(coordinator, part, "Libraries", "");

    assertThat(ties.of(Set.of(person)).organisations()).containsEntry(person, part);
    assertThat(ties.of(Set.of(person)).formerTies())
        .singleElement()
        .satisfies(tie -> assertThat(tie.organisation()).isEqualTo(above));
  }

  @Test
  void keepsWhatTiedPeopleToTheOrganisationAboveWhenTheirsIsMerged() {
    OrganisationId above = add("City of Riga", "");
    OrganisationId part = add("Libraries", "City of Riga");
    OrganisationId into = add("National library", "");
    programme.worksAt(person, "Libraries");

    merge(coordinator, part, into);

    assertThat(ties.of(Set.of(person)).organisations()).containsEntry(person, into);
    assertThat(ties.of(Set.of(person)).formerTies())
        .singleElement()
        .satisfies(tie -> assertThat(tie.organisation()).isEqualTo(above));
  }

  private OrganisationId part() {
    return add("Another house", "");
  }

  @Test
  void leavesWhatTiesThemselvesToOthersWhileANominationRuns() {
    OrganisationId own = add("Own house", "");
    OrganisationId other = add("Other house", "");
    programme.worksAt(coordinator, "Own house");
    when(running.exist()).thenReturn(true);

    assertBroken(
        () -> change(coordinator, own, "Own house", "Other house"), "parent", "organisation-own");
    assertBroken(() -> merge(coordinator, other, own), "into", "organisation-own");
    assertBroken(() -> merge(coordinator, own, other), "into", "organisation-own");
    change(coordinator, own, "Our own house", "");

    when(running.exist()).thenReturn(false);
    merge(coordinator, other, own);
  }

  @Test
  void findsNamesThatDifferByLittle() {
    add("Tallinn Library", "");
    add("Tallin library", "");
    add("Library of Tallinn library", "");
    add("Museum of Narva", "");
    assertThat(organisations.alike(coordinator))
        .extracting(pair -> pair.one().name() + " / " + pair.other().name())
        .contains(
            "Tallin library / Tallinn Library", "Library of Tallinn library / Tallinn Library")
        .noneMatch(pair -> pair.contains("Museum of Narva"));
    assertThat(LikeNames.areAlike("abc", "abd")).as("short names differ by a letter").isFalse();
  }

  private OrganisationId add(String name, String parent) {
    return organisations.add(coordinator, new OrganisationService.Add(name, Country.LV, parent));
  }

  private void change(PersonId actor, OrganisationId id, String name, String parent) {
    organisations.change(
        actor,
        new OrganisationService.Change(
            id, organisations.forChange(coordinator, id).version(), name, Country.LV, parent));
  }

  private void merge(PersonId actor, OrganisationId from, OrganisationId into) {
    organisations.merge(
        actor,
        new OrganisationService.Merge(
            from, organisations.forChange(coordinator, from).version(), into));
  }

  private List<OrganisationView> search(String text) {
    return organisations.search(coordinator, new OrganisationService.Search(text, 0)).items();
  }

  private static void assertBroken(ThrowingCallable act, String field, String key) {
    assertThatThrownBy(act)
        .isInstanceOf(RuleBroken.class)
        .satisfies(e -> assertThat(((Problem) e).field()).contains(field))
        .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("error.people." + key));
  }
}
