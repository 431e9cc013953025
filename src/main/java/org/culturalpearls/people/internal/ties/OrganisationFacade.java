package org.culturalpearls.people.internal.ties;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.internal.PersonRights;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets coordinators and administrators keep the list of organisations. */
@Service
@Transactional(readOnly = true)
class OrganisationFacade implements OrganisationService {

  private final Organisations organisations;
  private final NamedOrganisations named;
  private final OrganisationQueries queries;
  private final PersonRights rights;
  private final ObjectProvider<RunningNominations> nominations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrganisationFacade(
      Organisations organisations,
      NamedOrganisations named,
      OrganisationQueries queries,
      PersonRights rights,
      ObjectProvider<RunningNominations> nominations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.organisations = organisations;
    this.named = named;
    this.queries = queries;
    this.rights = rights;
    this.nominations = nominations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<String> names() {
    return queries.names();
  }

  @Override
  public Paged<OrganisationView> search(PersonId actor, Search search) {
    rights.requireStaff(actor);
    return Paged.of(queries.search(Organisation.key(search.text()), search.page()), search.page());
  }

  @Override
  public Versioned<OrganisationView> forChange(PersonId actor, OrganisationId id) {
    rights.requireStaff(actor);
    return existing(id);
  }

  @Override
  @Transactional
  public OrganisationId add(PersonId actor, Add command) {
    rights.requireStaff(actor);
    Organisation organisation =
        new Organisation(command.name(), command.country(), idOf(command.parent()));
    requireFree(organisation, null);
    organisations.save(organisation);
    flush(organisation);
    return organisation.id();
  }

  @Override
  @Transactional
  public void change(PersonId actor, Change command) {
    rights.requireStaff(actor);
    queries.lockFamilies();
    OrganisationView before = existing(command.organisation()).value();
    OrganisationId parent = idOf(command.parent());
    boolean moves = !Objects.equals(before.parent(), parent);
    if (moves) {
      requireNoCircle(before.id(), parent);
      requireNoneOf(actor, "parent", before.id(), before.parent(), parent);
    }
    if (moves && before.parent() != null) {
      queries.keepTies(before.id(), before.parent(), clock.instant());
    }
    Organisation organisation = organisations.findById(before.id().value()).orElseThrow();
    requireFree(new Organisation(command.name(), command.country(), parent), organisation);
    organisation.change(command.version(), command.name(), command.country(), parent);
    flush(organisation);
    if (moves) {
      events.publishEvent(new PersonEvent.TiesChanged(queries.people(Set.of(before.id())), false));
    }
  }

  @Override
  public List<Alike> alike(PersonId actor) {
    rights.requireStaff(actor);
    return LikeNames.pairs(queries.all());
  }

  @Override
  public Merging merging(PersonId actor, OrganisationId id, String into) {
    rights.requireStaff(actor);
    OrganisationView from = existing(id).value();
    OrganisationId other = idOf("into", into);
    if (other == null) {
      throw RuleBroken.in("into", "error.people.organisation-merge-which");
    }
    requireMergeable(actor, from.id(), other);
    return new Merging(
        from,
        existing(other).value(),
        nominations.stream()
            .flatMap(
                each ->
                    each.newTies(actor, queries.family(from.id()), queries.family(other)).stream())
            .toList());
  }

  @Override
  @Transactional
  public void merge(PersonId actor, Merge command) {
    rights.requireStaff(actor);
    queries.lockFamilies();
    existing(command.into());
    OrganisationView before = existing(command.from()).value();
    requireMergeable(actor, command.from(), command.into());
    Organisation from =
        organisations.findById(command.from().value()).orElseThrow(OrganisationFacade::nothing);
    from.requireSeen(command.version());
    if (before.parent() != null) {
      queries.keepTies(before.id(), before.parent(), clock.instant());
    }
    from.mergeInto(command.into(), actor, clock.instant());
    organisations.flush();
    queries.moveAll(command.from(), command.into());
    events.publishEvent(new PersonEvent.TiesChanged(queries.family(command.into()), false));
  }

  private void requireMergeable(PersonId actor, OrganisationId from, OrganisationId into) {
    if (queries.upFrom(from).contains(into) || queries.upFrom(into).contains(from)) {
      throw RuleBroken.in("into", "error.people.organisation-merge-family");
    }
    requireNoneOf(actor, "into", from, into);
  }

  private void requireNoCircle(OrganisationId id, OrganisationId parent) {
    if (queries.upFrom(parent).contains(id)) {
      throw RuleBroken.in("parent", "error.people.organisation-circle");
    }
  }

  /** Who works for one of them could tie or untie themselves to what is being decided. */
  private void requireNoneOf(PersonId actor, String field, OrganisationId... organisations) {
    Set<PersonId> people = new HashSet<>();
    for (OrganisationId each : organisations) {
      if (each != null) {
        people.addAll(queries.family(each));
      }
    }
    if (people.contains(actor) && nominations.stream().anyMatch(RunningNominations::exist)) {
      throw RuleBroken.in(field, "error.people.organisation-own");
    }
  }

  private OrganisationId idOf(String parent) {
    return idOf("parent", parent);
  }

  private OrganisationId idOf(String field, String typed) {
    String name = Organisation.checked(field, typed);
    return name.isEmpty()
        ? null
        : named
            .known(name)
            .map(Organisation::id)
            .orElseThrow(() -> RuleBroken.in(field, "error.people.organisation-not-found", name));
  }

  /** Checked before anything changes: the database's own error is no message for people. */
  private void requireFree(Organisation wanted, Organisation self) {
    organisations
        .findByNameKey(wanted.nameKey())
        .filter(other -> other != self)
        .ifPresent(
            other -> {
              throw RuleBroken.in("name", "error.people.organisation-exists", other.name());
            });
  }

  /** If two add one organisation at the same time, the database refuses the second. */
  private void flush(Organisation organisation) {
    try {
      organisations.flush();
    } catch (DataIntegrityViolationException e) {
      throw RuleBroken.in("name", "error.people.organisation-exists", organisation.name());
    }
  }

  private Versioned<OrganisationView> existing(OrganisationId id) {
    return queries.byId(id).orElseThrow(OrganisationFacade::nothing);
  }

  private static NotFound nothing() {
    return new NotFound("error.people.no-organisation");
  }
}
