package org.culturalpearls.portal.people;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/**
 * A mentor's profile, as typed.
 *
 * @param version empty if there was none
 */
record ProfileForm(
    String country,
    List<String> themes,
    List<String> languages,
    List<String> countries,
    String capacity,
    String absentFrom,
    String absentUntil,
    String version) {

  static ProfileForm empty() {
    return new ProfileForm("", List.of(), List.of(), List.of(), "2", "", "", "");
  }

  static ProfileForm of(Versioned<MentorView> read) {
    MentorView mentor = read.value();
    return new ProfileForm(
        mentor.country().name(),
        names(mentor.themes()),
        names(mentor.languages()),
        names(mentor.countries()),
        Integer.toString(mentor.capacity()),
        mentor.absentFrom() == null ? "" : mentor.absentFrom().toString(),
        mentor.absentUntil() == null ? "" : mentor.absentUntil().toString(),
        Long.toString(read.version()));
  }

  PeopleService.SaveMentorProfile save(PersonId person) {
    return new PeopleService.SaveMentorProfile(
        person,
        version == null || version.isEmpty() ? null : FormValues.version(version),
        FormValues.one(Country.class, "country", country),
        FormValues.many(Theme.class, "themes", themes),
        FormValues.many(Language.class, "languages", languages),
        FormValues.many(Country.class, "countries", countries),
        FormValues.whole("capacity", capacity),
        FormValues.date("absentFrom", absentFrom),
        FormValues.date("absentUntil", absentUntil));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
