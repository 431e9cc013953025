package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose turn it is to do something for a nomination, and whose it is not. */
class NominationTurnsProcessTest extends NominationsInProcess {
  @Autowired private TestProgramme tables;
  @Autowired private PeopleService people;
  @Autowired private EngineGroups groupsOf;

  @Test
  void isDoneByThoseOnlyWhoseTurnItIs() {
    Entry entry = entering.written();
    PersonId stranger = programme.newCase().mentee();
    refused(entry, stranger, WRITE, CONFIRM, NotFound.class);
    refused(entry, programme.coordinator(), WRITE, CONFIRM, NotAllowed.class);
    entering.submit(entry);
    refused(entry, stranger, CHECK, Map.of("decision", "eligible"), NotFound.class);
    refused(entry, entry.mentee(), CHECK, Map.of("decision", "eligible"), NotAllowed.class);
    check(entry, Map.of("decision", "eligible"));
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    refused(entry, entry.mentee(), DECIDE, SELECT, NotAllowed.class);
    refused(entry, programme.mentor(1), DECIDE, SELECT, NotFound.class);
  }

  @Test
  void isTheDeputysWhereNoCoordinatorMaySeeIt() {
    PersonId deputy = programme.person("Deputy", Role.JUROR);
    tables.worksAt(deputy, "A house of culture");
    entering.appointDeputies(List.of(deputy));
    Entry seen = entering.submitted();
    refused(seen, deputy, CHECK, Map.of("decision", "eligible"), NotFound.class);
    assertThat(groupsOf.of(deputy)).isNotEmpty().doesNotContain("office-" + seen.id().value());

    Entry entry = entering.written();
    coordinatorsWorkAt("Town hall " + entry.mentee().value());
    try {
      entering.submit(entry);
      Map<String, Object> eligible = Map.of("decision", "eligible");
      refused(entry, programme.coordinator(), CHECK, eligible, NotFound.class);
      assertThat(groupsOf.of(deputy)).contains("office-" + entry.id().value());
      engine.complete(deputy, entry.town().key(), CHECK, eligible);
      assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    } finally {
      coordinatorsWorkAt("Office of the programme");
    }
  }

  private void coordinatorsWorkAt(String organisation) {
    people
        .activeWithRole(Role.COORDINATOR)
        .forEach(person -> tables.worksAt(person.id(), organisation));
  }
}
