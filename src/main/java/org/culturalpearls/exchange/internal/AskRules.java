package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.ContactRequestService.Asking;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Says who may ask about a practice, how often, and what of it is wrong. */
@Component
class AskRules {

  private final PeopleService people;
  private final MunicipalityService municipalities;
  private final ContactService contacts;
  private final ContactReaders readers;
  private final ContactRequestQueries queries;
  private final VisitOffers offers;
  private final ExchangeSettings settings;
  private final Clock clock;

  AskRules(
      PeopleService people,
      MunicipalityService municipalities,
      ContactService contacts,
      ContactReaders readers,
      ContactRequestQueries queries,
      VisitOffers offers,
      ExchangeSettings settings,
      Clock clock) {
    this.people = people;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.readers = readers;
    this.queries = queries;
    this.offers = offers;
    this.settings = settings;
    this.clock = clock;
  }

  boolean mayAsk(PersonId person) {
    return isWithoutTown(person)
        || people.hasRole(person, Role.MENTEE) && !readers.towns(person).isEmpty();
  }

  private boolean isWithoutTown(PersonId person) {
    return people.hasRole(person, Role.MENTOR) || people.hasRole(person, Role.EDITOR);
  }

  /** Returns the practice, unless it is no longer kept up. */
  PublishedPractice open(PublishedPractice practice) {
    if (practice.archived()) {
      throw new NotAllowed("error.exchange.archived");
    }
    return practice;
  }

  Asking asking(PersonId person, Host host) {
    if (!mayAsk(person)) {
      throw new NotAllowed("error.exchange.no-town");
    }
    Set<MunicipalityId> towns = readers.towns(person);
    if (person.equals(host.person()) || host.town() != null && towns.contains(host.town())) {
      throw new NotAllowed("error.exchange.own-practice");
    }
    return new Asking(
        municipalities.municipalities(towns).values().stream()
            .sorted(Comparator.comparing(MunicipalityView::name))
            .toList(),
        isWithoutTown(person));
  }

  /** Returns the command with trimmed texts, and the only town if it leaves the choice out. */
  Ask checked(PersonId person, PublishedPractice practice, Ask sent, Asking asking) {
    List<RuleBroken> broken = new ArrayList<>();
    MunicipalityId town = sent.town();
    List<MunicipalityId> towns = asking.towns().stream().map(MunicipalityView::id).toList();
    if (town == null && !asking.withoutTown()) {
      if (towns.size() > 1) {
        broken.add(RuleBroken.in("town", "error.portal.choose-from-list"));
      } else {
        town = towns.get(0);
      }
    }
    if (town != null && !towns.contains(town)) {
      broken.add(RuleBroken.in("town", "error.portal.choose-from-list"));
    }
    if (sent.visit() != null) {
      broken.addAll(offers.broken(practice, sent.visit(), today(person)));
    }
    String why = "";
    try {
      why = TextRule.required("why", sent.why(), ContactRequestService.MAX_WHY);
    } catch (RuleBroken wrong) {
      broken.add(wrong);
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    boolean telephone = sent.telephone() && !contacts.telephone(person).isEmpty();
    return new Ask(sent.practice(), town, why, telephone, sent.visit());
  }

  private LocalDate today(PersonId person) {
    return LocalMoments.dateOf(clock.instant(), people.person(person).zone());
  }

  /** Refuses more than one person may ask; what is asked at the same moment counts. */
  void requireRoom(PersonId person, PracticeId practice, Instant now) {
    queries.oneAfterTheOther(person);
    if (queries.stands(person, practice, now.minus(settings.silence()))) {
      throw new AlreadyDone("error.exchange.asked-before");
    }
    if (queries.waiting(person) >= settings.mostOpen()) {
      throw RuleBroken.of("error.exchange.too-many", settings.mostOpen());
    }
  }
}
