package org.culturalpearls.plan.internal.presence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows who is at a plan, and who has seen what. */
@Service
@Transactional
class PlanPresenceFacade implements PlanPresenceService {

  private final PlanAccess access;
  private final PlanLooks looks;
  private final Clock clock;

  PlanPresenceFacade(PlanAccess access, PlanLooks looks, Clock clock) {
    this.access = access;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> seenUntil(PersonId person, ParticipationId id) {
    access.reader(person, id);
    return access.isOfEitherSide(person, id) ? looks.seenUntil(person, id) : Optional.empty();
  }

  @Override
  public void seen(PersonId person, ParticipationId id, Instant until) {
    access.eitherSide(person, id);
    if (!until.isAfter(clock.instant())) {
      looks.seen(person, id, until);
    }
  }

  @Override
  public List<PersonId> here(PersonId person, ParticipationId id) {
    ParticipationView town = access.teamMember(person, id);
    Instant now = clock.instant();
    looks.here(person, id, now);
    return looks.since(id, now.minus(HERE)).stream()
        .filter(other -> !other.equals(person) && town.team().contains(other))
        .toList();
  }
}
