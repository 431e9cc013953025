package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mentor's knowledge and capacity, for matching. */
@Entity
@EntityListeners(CacheEvictingListener.class)
public class MentorProfile {

  private static final int MOST = 20;

  @Id private Long personId;
  // An object, so that JPA knows a new profile with its assigned id as new.
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private Country country;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Theme> themes;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Language> languages;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Country> countries;

  private int capacity;
  private LocalDate absentFrom;
  private LocalDate absentUntil;

  protected MentorProfile() {}

  public MentorProfile(PersonId person, PeopleService.SaveMentorProfile command) {
    personId = person.value();
    describe(command);
  }

  void change(PeopleService.SaveMentorProfile command) {
    if (!version.equals(command.version())) {
      throw new ChangedMeanwhile("error.people.profile-changed");
    }
    describe(command);
  }

  public void isIn(Country newCountry) {
    country = TextRule.chosen("country", newCountry);
  }

  Country country() {
    return country;
  }

  public Long personId() {
    return personId;
  }

  private void describe(PeopleService.SaveMentorProfile command) {
    country = TextRule.chosen("country", command.country());
    themes = copy(Theme.class, command.themes());
    languages = copy(Language.class, command.languages());
    countries = copy(Country.class, command.countries());
    if (languages.isEmpty()) {
      throw RuleBroken.in("languages", "error.people.mentor-language");
    }
    if (command.capacity() < 0 || command.capacity() > MOST) {
      throw RuleBroken.in("capacity", "error.people.capacity", MOST);
    }
    capacity = command.capacity();
    if ((command.absentFrom() == null) != (command.absentUntil() == null)) {
      throw RuleBroken.in(
          command.absentFrom() == null ? "absentFrom" : "absentUntil", "error.people.absence-half");
    }
    if (command.absentFrom() != null && command.absentUntil().isBefore(command.absentFrom())) {
      throw RuleBroken.in("absentUntil", "error.people.absence-order");
    }
    absentFrom = command.absentFrom();
    absentUntil = command.absentUntil();
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(values == null ? Set.of() : values);
    return copy;
  }
}
