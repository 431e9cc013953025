package org.culturalpearls.practice.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeEvent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeProcess;
import org.culturalpearls.practice.StalePractice;
import org.culturalpearls.practice.internal.Confirmation.Turn;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores whether published practices are still so, and plans when that is asked again. */
@Service
@Transactional(readOnly = true)
class ConfirmationFacade implements PracticeConfirmationService {

  private static final int PAGE = 100;

  private final Practices practices;
  private final PracticeQueries queries;
  private final PracticeAccess access;
  private final PracticeDates dates;
  private final Confirmations confirmations;
  private final FoundVersions found;
  private final PeopleService people;
  private final PracticeProcess reviews;
  private final ApplicationEventPublisher events;

  ConfirmationFacade(
      Practices practices,
      PracticeQueries queries,
      PracticeAccess access,
      PracticeDates dates,
      Confirmations confirmations,
      FoundVersions found,
      PeopleService people,
      @Lazy PracticeProcess reviews,
      ApplicationEventPublisher events) {
    this.practices = practices;
    this.queries = queries;
    this.access = access;
    this.dates = dates;
    this.confirmations = confirmations;
    this.found = found;
    this.people = people;
    this.reviews = reviews;
    this.events = events;
  }

  @Override
  @Transactional
  public Optional<Asked> askOwner(PracticeId id) {
    Practice practice = access.locked(id);
    if (!isThere(practice)) {
      return Optional.empty();
    }
    practice.askForConfirmation(Turn.OWNER);
    practices.flush();
    return Optional.of(new Asked(practice.author(), dates.confirmBy()));
  }

  private boolean isThere(Practice practice) {
    return people.person(practice.author()).active();
  }

  @Override
  public void requireMayConfirm(PersonId person, PracticeId id) {
    access.ofAuthor(person, id).requireTurn(Turn.OWNER);
  }

  @Override
  @Transactional
  public void answer(PersonId owner, PracticeId id, Standing standing) {
    TextRule.chosen("decision", standing);
    Practice practice = access.ofAuthorLocked(owner, id);
    practice.requireTurn(Turn.OWNER);
    switch (standing) {
      case STILL_SO -> confirm(practice);
      case CHANGED -> {
        practice.beginUpdate(dates.now(), dates.submitBy());
        practices.flush();
        reviews.draftBegun(id, owner);
      }
      case OVER -> archive(owner, practice, "");
    }
  }

  private void confirm(Practice practice) {
    practice.confirm(dates.now());
    confirmations.plan(practice);
    practices.flush();
  }

  private void archive(PersonId by, Practice practice, String reason) {
    practice.archive(by, reason, dates.now());
    practices.flush();
    found.remove(practice.id());
  }

  @Override
  @Transactional
  public Instant askEditors(PracticeId id) {
    access.locked(id).askForConfirmation(Turn.EDITORS);
    practices.flush();
    return dates.checkBy();
  }

  @Override
  public void requireMayLookAfter(PersonId person, PracticeId id) {
    access.toLookAfter(person, access.existing(id));
  }

  @Override
  @Transactional
  public void lookAfter(PersonId editor, PracticeId id, LookAfter command) {
    TextRule.chosen("decision", command.decision());
    Practice practice = access.toLookAfter(editor, access.locked(id));
    switch (command.decision()) {
      case STILL_SO -> confirm(practice);
      case ASK_AGAIN -> {
        if (!isThere(practice)) {
          throw RuleBroken.in("decision", "error.practice.owner-left");
        }
      }
      case OVER -> {
        String reason = TextRule.required("reason", command.reason(), LookAfter.MAX_REASON_LENGTH);
        archive(editor, practice, reason);
        events.publishEvent(new PracticeEvent.Archived(id, practice.author()));
      }
    }
  }

  @Override
  public Paged<StalePractice> stale(PersonId editor, int page) {
    people.requireRole(editor, Role.EDITOR, Role.COORDINATOR);
    return queries.stale(editor, page);
  }

  /**
   * Plans the confirmation of some that have none, as of those that were published before there
   * were any.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean planSome() {
    List<Practice> unplanned = practices.lockUnplanned(PAGE);
    unplanned.forEach(confirmations::plan);
    practices.flush();
    return unplanned.size() == PAGE;
  }
}
