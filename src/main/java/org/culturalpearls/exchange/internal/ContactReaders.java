package org.culturalpearls.exchange.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestView;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.VisitView;
import org.culturalpearls.exchange.internal.ContactRequestQueries.Row;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Decides who reads what of a request: the two all of it but the name of who is asked before both
 * have agreed, their colleagues that there is one, everybody else nothing.
 */
@Component
class ContactReaders {

  private final Visits visits;
  private final PeopleService people;
  private final ParticipationService participations;

  ContactReaders(Visits visits, PeopleService people, ParticipationService participations) {
    this.visits = visits;
    this.people = people;
    this.participations = participations;
  }

  Reader reader(PersonId person) {
    return new Reader(person, towns(person), people.hasRole(person, Role.COORDINATOR));
  }

  /** Returns the towns for which a person works now; trying one out in a rehearsal is no work. */
  Set<MunicipalityId> towns(PersonId person) {
    return participations.ofPerson(person).stream()
        .filter(town -> !town.caseKey().isOfRehearsal())
        .map(ParticipationView::municipalityId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns what the reader may see of each, with the names of all in one read. */
  List<ContactRequestView> views(Reader reader, Collection<Row> rows) {
    Map<ContactRequestId, VisitView> wished =
        visits.findAllById(rows.stream().map(row -> row.id().value()).toList()).stream()
            .collect(Collectors.toMap(Visit::request, Visit::view));
    Map<PersonId, PersonView> known =
        people.persons(
            rows.stream()
                .flatMap(row -> Stream.of(row.asker(), row.host()))
                .filter(each -> each != null)
                .distinct()
                .toList());
    return rows.stream()
        .flatMap(
            row ->
                reader.side(row).map(side -> view(row, side, known, wished.get(row.id()))).stream())
        .toList();
  }

  private static ContactRequestView view(
      Row row, Side side, Map<PersonId, PersonView> known, VisitView visit) {
    PersonView asker = known.get(row.asker());
    boolean party = side == Side.ASKER || side == Side.HOST;
    return new ContactRequestView(
        row.id(),
        row.practice(),
        row.title(),
        row.state(),
        side,
        row.asker(),
        asker.name(),
        asker.organisation(),
        row.askingTownName(),
        showsHost(row, side) ? known.get(row.host()).name() : "",
        row.hostTownName(),
        row.toOffice(),
        party ? row.why() : "",
        row.askedAt(),
        row.closesAt(),
        row.answeredAt(),
        row.declinedFor(),
        row.endedAt(),
        visit);
  }

  /** Who is asked stays unknown to the other side until that person has said yes. */
  private static boolean showsHost(Row row, Side side) {
    boolean agreed = row.state() == ContactState.AGREED || row.state() == ContactState.ENDED;
    return row.host() != null && (agreed || side == Side.HOST || side == Side.HOSTS_TOWN);
  }

  /**
   * Who reads.
   *
   * @param towns for which the person works
   * @param office whether the person is a coordinator
   */
  record Reader(PersonId person, Set<MunicipalityId> towns, boolean office) {

    /** Returns how this person has to do with a request; empty if not at all. */
    Optional<Side> side(Row row) {
      if (row.asker().equals(person)) {
        return Optional.of(Side.ASKER);
      }
      boolean ofOffice = row.toOffice() && office;
      if (row.host() == null ? ofOffice : row.host().equals(person)) {
        return Optional.of(Side.HOST);
      }
      if (row.askingTown() != null && towns.contains(row.askingTown())) {
        return Optional.of(Side.ASKERS_TOWN);
      }
      return ofOffice || row.hostTown() != null && towns.contains(row.hostTown())
          ? Optional.of(Side.HOSTS_TOWN)
          : Optional.empty();
    }
  }
}
