package org.culturalpearls.award.nomination.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.JointEntryService.State;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in which municipalities a lead names, each once and with how it agreed, and asks those that
 * are new: they take part when they have said so themselves.
 */
@Component
class JointEntries {

  private final JointEntryRows rows;
  private final MunicipalityService municipalities;
  private final ParticipationService participations;
  private final PeopleService people;
  private final NominationCalendar calendar;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  JointEntries(
      JointEntryRows rows,
      MunicipalityService municipalities,
      ParticipationService participations,
      PeopleService people,
      NominationCalendar calendar,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.municipalities = municipalities;
    this.participations = participations;
    this.people = people;
    this.calendar = calendar;
    this.history = history;
    this.events = events;
  }

  /** Replaces the towns that a draft names; those that take part already go on to. */
  void name(
      PersonId writer,
      Nomination nomination,
      List<NominationService.EnterTogether.Member> members) {
    List<Named> named = named(nomination, members);
    Map<MunicipalityId, JointEntry> before =
        rows.findByNominationIdOrderById(nomination.id().value()).stream()
            .collect(Collectors.toMap(JointEntry::municipality, Function.identity()));
    takeOut(nomination, before.values(), named.stream().map(Named::town).toList());
    for (Named each : named) {
      JointEntry entry = before.get(each.town());
      if (entry != null && entry.state() != State.TAKEN_OUT) {
        entry.consented(each.consent());
        if (entry.state() == State.TAKES_PART) {
          nomination.joinedBy(each.town(), each.consent());
        }
      } else {
        ask(
            writer,
            nomination,
            entry == null ? new JointEntry(nomination.id(), each.town(), each.consent()) : entry,
            each.consent());
      }
    }
    rows.flush();
    history.record(
        nomination.participation(), writer, "nomination.entered-together", members.size());
  }

  private void ask(PersonId writer, Nomination nomination, JointEntry entry, String consent) {
    entry.consented(consent);
    entry.ask(writer, calendar.now());
    rows.saveAndFlush(entry);
    events.publishEvent(
        new NominationEvent.JointEntryAsked(
            nomination.id(),
            nomination.participation(),
            entry.id(),
            entry.municipality(),
            speakers(entry)));
  }

  private void takeOut(
      Nomination nomination, Collection<JointEntry> before, List<MunicipalityId> stay) {
    for (JointEntry entry : before) {
      if (!stay.contains(entry.municipality())) {
        boolean told = entry.isOpen();
        entry.takeOut();
        nomination.leftBy(entry.municipality());
        if (told) {
          events.publishEvent(
              new NominationEvent.JointEntryTakenBack(
                  nomination.id(),
                  nomination.participation(),
                  entry.id(),
                  entry.municipality(),
                  speakers(entry)));
        }
      }
    }
  }

  /** The lead of the town's team; all of it if the lead is not active any more. */
  private List<PersonId> speakers(JointEntry entry) {
    return rows.speaker(entry.id().value())
        .map(ParticipationId::new)
        .map(participations::participation)
        .map(this::speakers)
        .orElse(List.of());
  }

  private List<PersonId> speakers(ParticipationView town) {
    List<PersonId> active =
        people.persons(town.team()).values().stream()
            .filter(PersonView::active)
            .map(PersonView::id)
            .toList();
    return active.contains(town.lead()) ? List.of(town.lead()) : active;
  }

  /** Records and tells what a town answered. */
  void answered(PersonId by, Nomination nomination, JointEntry entry, boolean takesPart) {
    history.record(
        nomination.participation(),
        by,
        takesPart ? "nomination.joint-takes-part" : "nomination.joint-declined");
    events.publishEvent(
        new NominationEvent.JointEntryAnswered(
            nomination.id(),
            nomination.participation(),
            entry.id(),
            entry.municipality(),
            takesPart));
  }

  /** A town as named, with how it agreed. */
  private record Named(MunicipalityId town, String consent) {}

  private List<Named> named(
      Nomination nomination, List<NominationService.EnterTogether.Member> members) {
    if (members.size() > NominationService.EnterTogether.MOST) {
      throw RuleBroken.in(
          "members", "error.nomination.many-towns", NominationService.EnterTogether.MOST);
    }
    Set<MunicipalityId> known = new HashSet<>();
    known.add(nomination.lead());
    List<Named> towns = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Named town = named("members[" + i + "].", members.get(i));
      if (!known.add(town.town())) {
        throw RuleBroken.in("members[" + i + "].name", "error.nomination.town-twice");
      }
      towns.add(town);
    }
    return towns;
  }

  private Named named(String prefix, NominationService.EnterTogether.Member member) {
    String name =
        TextRule.required(prefix + "name", member.name(), NominationService.EnterTogether.MAX_NAME);
    TextRule.chosen(prefix + "country", member.country());
    String consent =
        TextRule.required(
            prefix + "consent", member.consent(), NominationService.EnterTogether.MAX_CONSENT);
    MunicipalityId id =
        municipalities
            .byName(name, member.country())
            .map(found -> found.id())
            .orElseThrow(() -> unknown(prefix + "name", name, member.country()));
    return new Named(id, consent);
  }

  /** Coordinators enter towns; but most names that are not found are only spelled differently. */
  private RuleBroken unknown(String field, String name, Country country) {
    List<String> similar = SimilarNames.to(name, municipalities.inCountry(country));
    return similar.isEmpty()
        ? RuleBroken.in(field, "error.nomination.town-unknown", name)
        : RuleBroken.in(field, "error.nomination.town-similar", name, String.join(", ", similar));
  }
}
