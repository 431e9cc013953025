package org.culturalpearls.portal.people;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.Zones;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Formats a person's data, and builds the options of the forms. */
@Component
class PersonPages {

  private final Choices choices;
  private final PersonDates dates;
  private final OrganisationService organisations;

  PersonPages(Choices choices, PersonDates dates, OrganisationService organisations) {
    this.choices = choices;
    this.dates = dates;
    this.organisations = organisations;
  }

  List<Fact> facts(PersonView person) {
    return List.of(
        new Fact("field.name", person.name()),
        new Fact("field.email", person.email()),
        new Fact("field.organisation", person.organisation()),
        new Fact("field.language", choices.label(person.language(), "language.")),
        new Fact("field.zone", PersonDates.cityOf(person.zone())),
        new Fact("field.country", choices.labelOf(person.country(), "country.")));
  }

  List<Fact> facts(MentorView mentor) {
    return List.of(
        new Fact("field.country", choices.label(mentor.country(), "country.")),
        new Fact("field.themes", words(mentor.themes(), "theme.")),
        new Fact("field.languages", words(mentor.languages(), "language.")),
        new Fact("field.countries", words(countries(mentor), "country.")),
        new Fact("field.capacity", Integer.toString(mentor.capacity())),
        new Fact("field.absentFrom", dates.date(mentor.absentFrom())),
        new Fact("field.absentUntil", dates.date(mentor.absentUntil())));
  }

  /** No country means that the mentor accompanies towns of any. */
  private static Collection<Country> countries(MentorView mentor) {
    return mentor.countries().isEmpty() ? List.of(Country.values()) : mentor.countries();
  }

  /** Templates use this. */
  public String roles(Collection<Role> roles) {
    return words(roles, "role.");
  }

  List<Choice> choices(Collection<Role> roles) {
    return choices.of(roles.stream().sorted().toArray(Role[]::new), "role.");
  }

  /**
   * Adds the options of organisation, language, time zone and country; the person is null for a new
   * one.
   */
  void answers(Model model, PersonView person) {
    model.addAttribute("organisations", organisations.names());
    Language chosen = person == null ? null : person.language();
    model.addAttribute("languages", choices.sorted(Language.offered(chosen), "language."));
    model.addAttribute("zones", Zones.with(person == null ? Zones.PROGRAMME : person.zone()));
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
  }

  void profileAnswers(Model model) {
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("themes", choices.of(Theme.values(), "theme."));
    model.addAttribute("languages", choices.of(Language.values(), "language."));
  }

  private String words(Collection<? extends Enum<?>> values, String prefix) {
    return values.stream()
        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .map(value -> choices.label(value, prefix))
        .collect(Collectors.joining(", "));
  }
}
