package org.culturalpearls.people.internal.ties;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieChangeView.Kind;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Decides whether a changed organisation or country holds at once or waits, and records it. Every
 * change of an existing person passes here.
 */
@Component
public class TieGate {

  private final TieChanges changes;
  private final Uninvolved uninvolved;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TieGate(
      TieChanges changes, Uninvolved uninvolved, ApplicationEventPublisher events, Clock clock) {
    this.changes = changes;
    this.uninvolved = uninvolved;
    this.events = events;
    this.clock = clock;
  }

  /** Returns the organisation that holds from now on: the old one if the change waits. */
  public Organisation organisation(
      PersonId actor, PersonId person, Organisation before, Organisation wanted) {
    return Objects.equals(id(before), id(wanted))
            || holds(actor, TieChange.of(person, before, wanted, actor, clock.instant()))
        ? wanted
        : before;
  }

  /** Returns the country that holds from now on: the old one if the change waits. */
  public Country country(
      PersonId actor, PersonId person, Kind kind, Country before, Country wanted) {
    return Objects.equals(before, wanted)
            || holds(actor, TieChange.of(person, kind, before, wanted, actor, clock.instant()))
        ? wanted
        : before;
  }

  private static OrganisationId id(Organisation organisation) {
    return organisation == null ? null : organisation.id();
  }

  private boolean holds(PersonId actor, TieChange change) {
    boolean holds = !uninvolved.nominationsRun() || uninvolved.includes(actor, change);
    changes
        .findByPersonIdAndKindAndState(change.person().value(), change.kind(), State.WAITING)
        .ifPresent(earlier -> endEarlier(earlier, holds, actor, change));
    if (holds) {
      change.isMade();
      changes.saveAndFlush(change);
      return true;
    }
    save(change);
    List<PersonId> asked = uninvolved.with(change);
    events.publishEvent(
        new PersonEvent.TieChangeAsked(change.id().value(), change.person(), asked));
    return false;
  }

  /** What waits ends with the person's data. */
  public void end(PersonId person) {
    for (Kind kind : Kind.values()) {
      changes
          .findByPersonIdAndKindAndState(person.value(), kind, State.WAITING)
          .ifPresent(change -> change.takeBack(person, clock.instant()));
    }
  }

  /** One at a time waits: another wish would leave nobody knowing on which of them to decide. */
  private void endEarlier(TieChange earlier, boolean holds, PersonId actor, TieChange change) {
    if (!holds) {
      throw alreadyWaits(change.kind());
    }
    earlier.isReplaced(actor, clock.instant());
    changes.flush();
  }

  /** If two ask for the same at the same time, the database refuses the second. */
  private void save(TieChange change) {
    try {
      changes.saveAndFlush(change);
    } catch (DataIntegrityViolationException e) {
      throw alreadyWaits(change.kind());
    }
  }

  private static RuleBroken alreadyWaits(Kind kind) {
    return RuleBroken.in(
        kind == Kind.ORGANISATION ? "organisation" : "country", "error.people.tie-change-waits");
  }
}
