package org.culturalpearls.practice.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.TeamTie;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.internal.Confirmation.Turn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Says who may do what with a practice. Whoever may not read it learns nothing of it. The view
 * {@code practice_checker} names the same editors for lists.
 */
@Component
class PracticeAccess {

  private final Practices practices;
  private final PeopleService people;
  private final ParticipationService participations;

  PracticeAccess(Practices practices, PeopleService people, ParticipationService participations) {
    this.practices = practices;
    this.people = people;
    this.participations = participations;
  }

  Practice readable(PersonId reader, PracticeId id) {
    Practice practice = existing(id);
    if (!mayRead(reader, practice)) {
      throw unknown();
    }
    return practice;
  }

  boolean mayRead(PersonId reader, Practice practice) {
    return practice.author().equals(reader)
        || reader.equals(practice.expert())
        || isWithEditors(practice) && mayCheck(reader, practice);
  }

  private static boolean isWithEditors(Practice practice) {
    return practice.stage() == PracticeStage.IN_CHECK || practice.isTurnOf(Turn.EDITORS);
  }

  Practice ofAuthor(PersonId author, PracticeId id) {
    return requireAuthor(author, existing(id));
  }

  Practice ofAuthorLocked(PersonId author, PracticeId id) {
    return requireAuthor(author, locked(id));
  }

  private static Practice requireAuthor(PersonId author, Practice practice) {
    if (!practice.author().equals(author)) {
      throw unknown();
    }
    return practice;
  }

  /** Returns it for its check; whoever is tied to it is refused. */
  Practice toCheck(PersonId editor, Practice practice) {
    requireUntiedEditor(editor, practice);
    practice.requireInCheck();
    return practice;
  }

  /** Returns it for a decision in its owner's place; whoever is tied to it is refused. */
  Practice toLookAfter(PersonId editor, Practice practice) {
    requireUntiedEditor(editor, practice);
    practice.requireTurn(Turn.EDITORS);
    return practice;
  }

  private void requireUntiedEditor(PersonId editor, Practice practice) {
    if (!isEditor(editor)) {
      throw unknown();
    }
    if (!mayCheck(editor, practice)) {
      throw new NotAllowed("error.practice.own-town");
    }
  }

  Practice toGiveOpinion(PersonId expert, Practice practice) {
    if (!expert.equals(practice.expert())) {
      throw unknown();
    }
    return practice;
  }

  boolean mayCheck(PersonId person, Practice practice) {
    return isEditor(person) && !isTied(person, practice);
  }

  private boolean isEditor(PersonId person) {
    return people.hasRole(person, Role.EDITOR) || people.hasRole(person, Role.COORDINATOR);
  }

  /** Returns whether this person wrote it, or shares a town with it or its author. */
  boolean isTied(PersonId person, Practice practice) {
    return !untied(List.of(person), practice).contains(person);
  }

  /** Returns those who neither wrote it nor share a town with it or its author, in one read. */
  Set<PersonId> untied(List<PersonId> persons, Practice practice) {
    List<TeamTie> ties =
        participations.teamTies(
            Stream.concat(persons.stream(), Stream.of(practice.author())).distinct().toList());
    Set<MunicipalityId> towns =
        Stream.concat(
                Stream.ofNullable(practice.municipality()),
                ties.stream()
                    .filter(tie -> tie.person().equals(practice.author()))
                    .map(TeamTie::municipality))
            .collect(Collectors.toSet());
    Set<PersonId> tied =
        ties.stream()
            .filter(tie -> towns.contains(tie.municipality()))
            .map(TeamTie::person)
            .collect(Collectors.toSet());
    tied.add(practice.author());
    return persons.stream().filter(each -> !tied.contains(each)).collect(Collectors.toSet());
  }

  Practice existing(PracticeId id) {
    return practices.findById(id.value()).orElseThrow(PracticeAccess::unknown);
  }

  Practice locked(PracticeId id) {
    return practices.lockForUpdate(id.value()).orElseThrow(PracticeAccess::unknown);
  }

  static NotFound unknown() {
    return new NotFound("error.practice.not-found");
  }
}
