package org.culturalpearls.demo;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.people.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the people of the demo, named by their role; each login works at once. */
@Component
@Profile("demo")
class DemoPeople {

  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final List<String> NUMBERS = List.of("One", "Two", "Three");
  private static final List<Country> MENTEES = List.of(Country.EE, Country.LV, Country.LT);
  private static final List<Country> REVIEWERS = List.of(Country.NO, Country.SE, Country.DK);

  private final SetupService setup;
  private final PeopleService people;
  private final InvitationService invitations;
  private final Map<String, PersonId> byLogin = new LinkedHashMap<>();

  DemoPeople(SetupService setup, PeopleService people, InvitationService invitations) {
    this.setup = setup;
    this.people = people;
    this.invitations = invitations;
  }

  void load() {
    byLogin.put(
        "admin",
        setup.createFirstAdministrator(
            new SetupService.CreateFirstAdministrator(
                setup.issueToken(),
                "Administrator",
                "admin" + DemoAccounts.DOMAIN,
                "Programme office",
                DemoAccounts.PASSWORD)));
    login("coordinator", "Coordinator", "Programme office", Country.SE, Role.COORDINATOR);
    login("selector1", "Selector One", "Selection committee", REVIEWERS.get(0), Role.SELECTOR);
    login("juror1", "Juror One", "International jury", REVIEWERS.get(0), Role.JUROR);
    login("editor1", "Editor One", "Editorial desk", Country.FI, Role.EDITOR);
    mentor(1, Country.EE, Set.of(Theme.LONELINESS, Theme.AGEING), Language.ET, Language.FI);
    mentor(2, Country.LV, Set.of(Theme.VACANT_SPACES, Theme.CRISIS), Language.LV, Language.DE);
    mentor(3, Country.PL, Set.of(Theme.SOCIAL_DIVIDE, Theme.INCLUSION), Language.PL, Language.SV);
    for (int i = 1; i <= NUMBERS.size(); i++) {
      login(
          "mentee" + i,
          "Mentee " + NUMBERS.get(i - 1),
          "Town hall",
          MENTEES.get(i - 1),
          Role.MENTEE);
    }
  }

  PersonId get(String login) {
    return byLogin.get(login);
  }

  /** A team member without a published login. */
  PersonId teamLead(String login, String town, Country country) {
    return add(login, "Team lead of " + town, "Town hall of " + town, country, Role.MENTEE);
  }

  /** Another selector, without a published login. */
  PersonId selector(int number) {
    return reviewer(
        "selector", "Selector ", number, "Partner organisation " + number, Role.SELECTOR);
  }

  PersonId juror(int number) {
    return reviewer("juror", "Juror ", number, "University " + number, Role.JUROR);
  }

  private PersonId reviewer(String login, String name, int number, String organisation, Role role) {
    return byLogin.computeIfAbsent(
        login + number,
        key ->
            add(
                key,
                name + NUMBERS.get(number - 1),
                organisation,
                REVIEWERS.get(number - 1),
                role));
  }

  private void login(String login, String name, String organisation, Country country, Role role) {
    PersonId person = add(login, name, organisation, country, role);
    invitations.accept(invitations.invite(get("admin"), person).token(), DemoAccounts.PASSWORD);
    byLogin.put(login, person);
  }

  private PersonId add(String login, String name, String organisation, Country country, Role role) {
    return people.add(
        get("admin"),
        new PeopleService.Add(
            name,
            login + DemoAccounts.DOMAIN,
            organisation,
            Language.EN,
            ZONE,
            country,
            EnumSet.of(role)));
  }

  private void mentor(
      int number, Country country, Set<Theme> themes, Language first, Language second) {
    String login = "mentor" + number;
    String name = "Mentor " + NUMBERS.get(number - 1);
    login(login, name, "Partner organisation of " + name, country, Role.MENTOR);
    people.saveMentorProfile(
        get("admin"),
        new PeopleService.SaveMentorProfile(
            get(login),
            null,
            country,
            themes,
            EnumSet.of(Language.EN, first, second),
            Set.of(),
            5,
            null,
            null));
  }
}
