package org.culturalpearls.people.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.ties.Organisation;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** A person with a login, identified by the e-mail address. */
@Entity
@EntityListeners(CacheEvictingListener.class)
public class Person extends Aggregate {

  private String name;
  private String email;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  private Language language;

  private ZoneId zone;

  @Enumerated(EnumType.STRING)
  private Country country;

  private boolean active = true;
  private Instant erasedAt;
  private Instant unconfirmedUntil;

  @ElementCollection
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  protected Person() {}

  public Person(String name, String email, Language language, ZoneId zone) {
    describe(name, email, language, zone);
  }

  /** Null for nobody. */
  public void worksFor(Organisation newOrganisation) {
    requireNotErased();
    organisation = newOrganisation;
  }

  Optional<Organisation> organisation() {
    return Optional.ofNullable(organisation);
  }

  /** Null while unknown. */
  public void isOf(Country newCountry) {
    requireNotErased();
    country = newCountry;
  }

  boolean isKnownToBeOf(Country other) {
    return country == other;
  }

  void describe(String newName, String newEmail, Language newLanguage, ZoneId newZone) {
    requireNotErased();
    name = TextRule.name("name", newName, 120);
    email = EmailAddress.of("email", newEmail);
    language = TextRule.chosen("language", newLanguage);
    zone = TextRule.chosen("zone", newZone);
  }

  void isReachedAt(String newEmail) {
    requireNotErased();
    email = EmailAddress.of("email", newEmail);
  }

  /** Sets the time zone of a person without any earlier role, who had no reason to choose one. */
  void beginsIn(ZoneId firstZone) {
    if (roles.isEmpty()) {
      zone = firstZone;
    }
  }

  void requireVersion(long seen) {
    requireVersion(seen, "error.people.person-changed");
  }

  public void setRoles(Set<Role> newRoles) {
    requireNotErased();
    roles.retainAll(newRoles);
    roles.addAll(newRoles);
    if (!roles.isEmpty()) {
      confirm();
    }
  }

  void deactivate() {
    if (!active) {
      throw RuleBroken.of("error.people.already-inactive");
    }
    active = false;
  }

  void reactivate() {
    requireNotErased();
    if (active) {
      throw RuleBroken.of("error.people.already-active");
    }
    active = true;
  }

  /**
   * Somebody typed this address, and its owner has not used the link yet: after this moment the
   * person goes.
   */
  void unconfirmedUntil(Instant end) {
    requireNotErased();
    unconfirmedUntil = end;
  }

  boolean isUnconfirmed() {
    return unconfirmedUntil != null;
  }

  boolean hasExpired(Instant now) {
    return isUnconfirmed() && unconfirmedUntil.isBefore(now);
  }

  void confirm() {
    unconfirmedUntil = null;
  }

  void expire(String formerName, Instant now) {
    active = false;
    erase(formerName, now);
  }

  /** The remaining address is nobody's: its domain can't be reached, and it is still unique. */
  void erase(String formerName, Instant now) {
    requireNotErased();
    if (active) {
      throw RuleBroken.of("error.people.already-active");
    }
    name = formerName;
    email = "former-" + id + "@erased.invalid";
    organisation = null;
    country = null;
    roles.clear();
    confirm();
    erasedAt = now;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  private void requireNotErased() {
    if (isErased()) {
      throw new AlreadyDone("error.people.erased");
    }
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public Language language() {
    return language;
  }

  public boolean isActive() {
    return active;
  }

  long version() {
    return version;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  PersonView view() {
    return new PersonView(
        id(),
        name,
        email,
        organisation == null ? "" : organisation.name(),
        language,
        zone,
        country,
        roles(),
        active);
  }
}
