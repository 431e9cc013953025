package org.culturalpearls.award.setup.core;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.TeamTie;
import org.culturalpearls.mentoring.agreement.MentoringTies;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OwnCountries;
import org.culturalpearls.people.ties.TieService;
import org.springframework.stereotype.Component;

/**
 * Reads what ties people to towns; the number of reads does not depend on how many people there
 * are. The countries of a person are the {@linkplain OwnCountries own ones} and those of the towns
 * in whose teams they are or were.
 */
@Component
public class InterestReads {

  private final PeopleService people;
  private final TieService own;
  private final ParticipationService participations;
  private final MentoringTies mentorings;

  InterestReads(
      PeopleService people,
      TieService own,
      ParticipationService participations,
      MentoringTies mentorings) {
    this.people = people;
    this.own = own;
    this.participations = participations;
    this.mentorings = mentorings;
  }

  public Map<PersonId, Interests> of(Collection<PersonId> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, PersonView> known = people.persons(persons);
    Map<PersonId, MentorView> profiles = people.mentors(persons);
    List<TeamTie> teams = participations.teamTies(persons);
    List<MentoringTies.Tie> ties = mentorings.of(persons);
    TieService.Ties ofThemselves = own.of(persons);
    Map<PersonId, OrganisationId> organisations = ofThemselves.organisations();
    Map<PersonId, List<FormerTie>> former = ofThemselves.former();
    Map<PersonId, Interests> interests = new HashMap<>();
    for (PersonId person : persons) {
      PersonView view = known.get(person);
      interests.put(
          person,
          new Interests(
              countries(view, profiles.get(person), teams),
              Stream.ofNullable(organisations.get(person)).collect(Collectors.toSet()),
              former.getOrDefault(person, List.of()),
              towns(person, teams),
              towns(person, ties, MentoringTies.Tie.Kind.LEAD),
              towns(person, ties, MentoringTies.Tie.Kind.EARLIER_LEAD),
              towns(
                  person, ties, MentoringTies.Tie.Kind.TWIN, MentoringTies.Tie.Kind.EARLIER_TWIN)));
    }
    return interests;
  }

  private static Set<Country> countries(
      PersonView person, MentorView profile, List<TeamTie> teams) {
    Set<Country> countries = EnumSet.noneOf(Country.class);
    if (person != null) {
      countries.addAll(
          OwnCountries.of(
              person.country(),
              profile == null ? null : profile.country(),
              person.email(),
              person.zone()));
      teams.stream()
          .filter(tie -> tie.person().equals(person.id()))
          .forEach(tie -> countries.add(tie.country()));
    }
    return countries;
  }

  private static Set<MunicipalityId> towns(PersonId person, List<TeamTie> teams) {
    Set<MunicipalityId> towns = new HashSet<>();
    teams.stream()
        .filter(tie -> tie.person().equals(person))
        .forEach(tie -> towns.add(tie.municipality()));
    return towns;
  }

  private static Set<MunicipalityId> towns(
      PersonId person, List<MentoringTies.Tie> ties, MentoringTies.Tie.Kind... kinds) {
    Set<MentoringTies.Tie.Kind> these = Set.of(kinds);
    Set<MunicipalityId> towns = new HashSet<>();
    ties.stream()
        .filter(tie -> tie.person().equals(person) && these.contains(tie.kind()))
        .forEach(tie -> towns.add(tie.municipality()));
    return towns;
  }
}
