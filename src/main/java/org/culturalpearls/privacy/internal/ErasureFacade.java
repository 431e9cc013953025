package org.culturalpearls.privacy.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.ErasureView;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the account at once, stores the day, and searches for the name. */
@Service
@Transactional(readOnly = true)
class ErasureFacade implements ErasureService {

  private final Erasures erasures;
  private final PeopleService people;
  private final NameSearch names;
  private final PrivacySettings settings;
  private final Clock clock;

  ErasureFacade(
      Erasures erasures,
      PeopleService people,
      NameSearch names,
      PrivacySettings settings,
      Clock clock) {
    this.erasures = erasures;
    this.people = people;
    this.names = names;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void request(PersonId actor, PersonId person) {
    people.closeAccount(actor, person);
    if (erasures.waiting(person.value()).isPresent()) {
      throw new AlreadyDone("error.privacy.erasure-waits");
    }
    PersonView view = people.person(person);
    Instant now = clock.instant();
    Erasure erasure =
        erasures.saveAndFlush(new Erasure(person, actor, now, now.plus(settings.grace())));
    names.find(erasure.id(), view);
  }

  @Override
  public Optional<ErasureView> waiting(PersonId actor, PersonId person) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    return erasures.waiting(person.value()).map(Erasure::view);
  }

  @Override
  public int graceDays() {
    return (int) settings.grace().toDays();
  }

  /** A reactivated person is not erased; places without a decision are closed. */
  @EventListener
  @Transactional
  public void cancel(PersonEvent.Reactivated reactivated) {
    erasures
        .waiting(reactivated.person().value())
        .ifPresent(
            erasure -> {
              erasure.cancel(reactivated.by(), clock.instant());
              erasures.flush();
              names.forget(erasure.id());
            });
  }
}
