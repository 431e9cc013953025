package org.culturalpearls.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.demo.DemoCatalogue.Published;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Statement;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets towns of the demo ask, visit and answer each other, so that each of these pages shows it.
 */
@Component
@Profile("demo")
class DemoExchange {

  private final DemoCatalogue catalogue;
  private final ContactRequestService contacts;
  private final VisitService visits;
  private final VisitOfferService offers;
  private final WantedService wanted;

  DemoExchange(
      DemoCatalogue catalogue,
      ContactRequestService contacts,
      VisitService visits,
      VisitOfferService offers,
      WantedService wanted) {
    this.catalogue = catalogue;
    this.contacts = contacts;
    this.visits = visits;
    this.offers = offers;
    this.wanted = wanted;
  }

  /** One visit is agreed on; its practice can be seen in person and on a screen. */
  ContactRequestId agreeOnVisit(DemoTown visitor, LocalDate day) {
    Published hosted = catalogue.get("cinema-of-sixty-keys");
    offers.offer(
        hosted.author(),
        hosted.id(),
        offers.ownOffer(hosted.author(), hosted.id()).version(),
        new VisitOffer(Set.of(VisitKind.VISIT, VisitKind.ONLINE), 4));
    ContactRequestId visit =
        contacts.ask(
            visitor.mentee(),
            new ContactRequestService.Ask(
                hosted.id(),
                visitor.town().municipalityId(),
                "Our cinema is as dark as yours was. We would like to see how sixty keys are kept.",
                false,
                new VisitWish(VisitKind.VISIT, 3, List.of(YearMonth.from(day)))));
    contacts.agree(hosted.author(), visit, false, YearMonth.from(day));
    visits.setDay(visitor.mentee(), visit, day);
    return visit;
  }

  void tellOfVisit(DemoTown visitor, ContactRequestId visit) {
    visits.report(
        visitor.mentee(),
        visit,
        "An evening that a baker of 71 gave, with a film and her own bread. Nobody was paid for it.",
        "We begin with nine Saturdays and one page of rules. The calendar will not be on paper.");
  }

  /** A contact waits for its answer, so that somebody has one to give. */
  void ask(DemoTown asker) {
    contacts.ask(
        asker.mentee(),
        new ContactRequestService.Ask(
            catalogue.get("station-reading-room").id(),
            asker.town().municipalityId(),
            "Who paid for the heating in the first winter?",
            false));
  }

  /** The board has something new, something answered and something that was found. */
  void lookFor(DemoTown first, DemoTown second, DemoTown third) {
    NeedId answered =
        need(
            first,
            "A room that young people open themselves",
            "Our youth house closes at six, when young people come. Who has given them the key, and"
                + " who answered for it?",
            Set.of("challenge:youth-discontent", "instrument:third-place"));
    wanted.answer(
        second.mentee(),
        answered,
        Optional.of(catalogue.get("band-room-container").id()),
        "They wrote the rules of the room themselves. Ask for the list of keys.");
    wanted.answer(
        third.mentor(),
        answered,
        Optional.empty(),
        "A town that I mentored insured the room for 90 euros a year.");
    need(
        second,
        "Songs for a choir of two languages",
        "Half of us speak the one language, half the other. We look for songs that both know.",
        Set.of("challenge:social-divide"));
    NeedId found =
        need(
            third,
            "A walk for people who cannot walk far",
            "Our old town has 200 steps. How long may a walk be, and where does one sit down?",
            Set.of("challenge:ageing", "instrument:thematic-walk"));
    wanted.answer(
        first.mentee(), found, Optional.of(catalogue.get("walk-at-wheelchair-speed").id()), "");
    wanted.end(third.mentee(), found, true);
  }

  private NeedId need(DemoTown town, String title, String text, Set<String> terms) {
    return wanted.state(town.mentee(), town.town().id(), new Statement(title, text, terms, null));
  }
}
