package org.culturalpearls.award.setup.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.SettingsGap;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.setup.core.InterestReads;
import org.culturalpearls.award.setup.core.Interests;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Appoints people to an award with the roles that go with it, and finds vacant offices. */
@Component
class AppointedPeople {

  /** The kind of line in the history of the cycle. */
  static final String APPOINTED = "award.appointed";

  /** The offices that need a role to get in; chair and deputies are known by the award itself. */
  private static final Map<AwardOffice, Role> ROLES =
      Map.of(AwardOffice.SELECTOR, Role.SELECTOR, AwardOffice.JUROR, Role.JUROR);

  private final Awards awards;
  private final CycleService cycles;
  private final PeopleService people;
  private final InterestReads interests;
  private final CycleRecord record;
  private final ApplicationEventPublisher events;

  AppointedPeople(
      Awards awards,
      CycleService cycles,
      PeopleService people,
      InterestReads interests,
      CycleRecord record,
      ApplicationEventPublisher events) {
    this.awards = awards;
    this.cycles = cycles;
    this.people = people;
    this.interests = interests;
    this.record = record;
    this.events = events;
  }

  void change(PersonId appointer, Award award, Appointments wanted) {
    AppointmentPolicy.check(wanted);
    Appointments before = award.appointments();
    Map<PersonId, PersonView> persons = people.persons(everybody(wanted));
    for (AwardOffice office : AwardOffice.values()) {
      AppointmentPolicy.checkNew(
          appointer, office, without(wanted.of(office), before.of(office)), persons);
    }
    AppointmentPolicy.checkOrder(appointer, before.deputies(), wanted.deputies());
    award.setAppointments(wanted);
    awards.flush();
    for (AwardOffice office : AwardOffice.values()) {
      settle(
          appointer,
          award,
          office,
          without(wanted.of(office), before.of(office)),
          without(before.of(office), wanted.of(office)));
    }
    moved(before, wanted)
        .forEach(
            (person, offices) ->
                events.publishEvent(new AwardEvent.Dismissed(award.cycle(), person, offices)));
    moved(wanted, before)
        .forEach(
            (person, offices) ->
                events.publishEvent(new AwardEvent.Appointed(award.cycle(), person, offices)));
  }

  /** Returns the offices that people hold in the first appointments and not in the second. */
  private static Map<PersonId, Set<AwardOffice>> moved(Appointments these, Appointments others) {
    Map<PersonId, Set<AwardOffice>> moved = new LinkedHashMap<>();
    for (AwardOffice office : AwardOffice.values()) {
      for (PersonId person : without(these.of(office), others.of(office))) {
        moved.computeIfAbsent(person, none -> EnumSet.noneOf(AwardOffice.class)).add(office);
      }
    }
    return moved;
  }

  private void settle(
      PersonId appointer,
      Award award,
      AwardOffice office,
      Set<PersonId> newOnes,
      Set<PersonId> gone) {
    newOnes.forEach(person -> record.addAbout(person, award.cycle(), appointer, APPOINTED, office));
    gone.forEach(
        person -> record.addAbout(person, award.cycle(), appointer, "award.dismissed", office));
    if (ROLES.containsKey(office)) {
      people.changeReviewers(appointer, ROLES.get(office), newOnes, withoutOffice(office, gone));
    }
  }

  /** Takes the roles that go with a rehearsal that is deleted from who has them by no award. */
  @EventListener
  void follow(CycleEvent.RehearsalRemoved removed) {
    awards
        .findByCycleId(removed.cycle().value())
        .map(Award::appointments)
        .ifPresent(
            appointments ->
                ROLES.forEach(
                    (office, role) ->
                        people.changeReviewers(
                            removed.by(),
                            role,
                            Set.of(),
                            withoutOffice(office, Set.copyOf(appointments.of(office))))));
  }

  Set<SettingsGap> gaps(Award award) {
    Appointments appointments = award.appointments();
    Set<SettingsGap> gaps = EnumSet.noneOf(SettingsGap.class);
    Map<AwardStage, Integer> reviews = award.rules().reviews();
    int selectors = appointments.selectors().size();
    if (selectors < reviews.get(AwardStage.PRE_SELECTION)) {
      gaps.add(selectors == 0 ? SettingsGap.NO_SELECTORS : SettingsGap.FEW_SELECTORS);
    }
    int jurors = appointments.jurors().size();
    if (jurors < reviews.get(AwardStage.JURY)) {
      gaps.add(jurors == 0 ? SettingsGap.NO_JURORS : SettingsGap.FEW_JURORS);
    }
    if (appointments.chair() == null) {
      gaps.add(SettingsGap.NO_CHAIR);
    }
    if (appointments.deputies().isEmpty()) {
      gaps.add(SettingsGap.NO_DEPUTY);
    }
    if (people.persons(everybody(appointments)).values().stream()
        .anyMatch(person -> !person.active())) {
      gaps.add(SettingsGap.INACTIVE);
    }
    return gaps;
  }

  List<PersonId> withoutCountry(Award award) {
    Set<PersonId> everybody = everybody(award.appointments());
    Map<PersonId, Interests> known = interests.of(everybody);
    return everybody.stream().filter(person -> known.get(person).countries().isEmpty()).toList();
  }

  /**
   * Of those dismissed here, returns who holds the office in no award of an open cycle any more.
   */
  private Set<PersonId> withoutOffice(AwardOffice office, Set<PersonId> dismissed) {
    if (dismissed.isEmpty()) {
      return dismissed;
    }
    List<Long> elsewhere =
        awards.holders(
            office,
            cycles.openCycles().stream().map(cycle -> cycle.id().value()).toList(),
            dismissed.stream().map(PersonId::value).toList());
    return without(dismissed, elsewhere.stream().map(PersonId::new).toList());
  }

  private static Set<PersonId> everybody(Appointments appointments) {
    Set<PersonId> all = new LinkedHashSet<>();
    for (AwardOffice office : AwardOffice.values()) {
      all.addAll(appointments.of(office));
    }
    return all;
  }

  private static Set<PersonId> without(Collection<PersonId> these, Collection<PersonId> others) {
    Set<PersonId> rest = new LinkedHashSet<>(these);
    rest.removeAll(others);
    return rest;
  }
}
