package org.culturalpearls.notification.reminder.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/**
 * Determines who is reminded instead of a mentor who is absent or gone: the other mentor of the
 * town.
 */
@Component
class Substitutes {

  private final PeopleService people;
  private final MentoringService mentorings;
  private final ParticipationService participations;

  Substitutes(
      PeopleService people, MentoringService mentorings, ParticipationService participations) {
    this.people = people;
    this.mentorings = mentorings;
    this.participations = participations;
  }

  /** Read only if somebody is absent or gone, which is rare. */
  Optional<PersonView> of(DueReminder row, Instant now) {
    if (row.caseKey() == null) {
      return Optional.empty();
    }
    PersonId absent = row.recipient();
    return participations
        .byCaseKey(row.caseKey())
        .flatMap(town -> mentorings.current(town.id()))
        .filter(mentoring -> mentoring.isMentor(absent))
        .flatMap(mentoring -> other(mentoring, absent))
        .filter(PersonView::active)
        .filter(
            other -> people.mentor(other.id()).stream().noneMatch(mentor -> mentor.isAbsent(now)));
  }

  private Optional<PersonView> other(MentoringView mentoring, PersonId absent) {
    return Stream.of(mentoring.lead(), mentoring.twin())
        .filter(Objects::nonNull)
        .filter(mentor -> !mentor.equals(absent))
        .findFirst()
        .flatMap(id -> Optional.ofNullable(people.persons(List.of(id)).get(id)));
  }
}
