package org.culturalpearls.people.internal.ties;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.OneLine;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.culturalpearls.shared.TextRule;

/** An organisation for which people work, identified by its name. */
@Entity
@EntityListeners(CacheEvictingListener.class)
public class Organisation extends Aggregate {

  static final int LONGEST = 200;

  private String name;
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private Country country;

  private Long parentId;
  private Long mergedIntoId;
  private Long mergedBy;
  private Instant mergedAt;

  protected Organisation() {}

  Organisation(String name, Country country, OrganisationId parent) {
    describe(name, country, parent);
  }

  /**
   * Returns the name as it is compared, ignoring diacritics, case and punctuation; names without
   * Latin letters as they are. Empty for no name.
   */
  static String key(String name) {
    String line = OneLine.of(name == null ? "" : name);
    String slug = Slug.of(line);
    boolean isName = line.codePoints().anyMatch(Character::isLetterOrDigit);
    return slug.isEmpty() && isName ? line.toLowerCase(Locale.ROOT) : slug;
  }

  /** Returns the name of an organisation as it is kept; empty for none. */
  static String checked(String field, String typed) {
    String line = TextRule.line(field, typed, LONGEST);
    if (!line.isEmpty() && key(line).isEmpty()) {
      throw RuleBroken.in(field, "error.people.organisation-letters");
    }
    return line;
  }

  void change(long expectedVersion, String newName, Country newCountry, OrganisationId newParent) {
    requireSeen(expectedVersion);
    requireNotMerged();
    describe(newName, newCountry, newParent);
  }

  void requireSeen(long expectedVersion) {
    requireVersion(expectedVersion, "error.people.organisation-changed");
  }

  private void describe(String newName, Country newCountry, OrganisationId newParent) {
    name = checked("name", TextRule.required("name", newName, LONGEST));
    nameKey = key(name);
    country = newCountry;
    parentId = newParent == null ? null : newParent.value();
  }

  /** Keeps the record, so that its name still finds the other one. */
  void mergeInto(OrganisationId other, PersonId by, Instant now) {
    requireNotMerged();
    parentId = null;
    mergedIntoId = other.value();
    mergedBy = by.value();
    mergedAt = now;
  }

  private void requireNotMerged() {
    if (mergedIntoId != null) {
      throw new AlreadyDone("error.people.organisation-merged", name);
    }
  }

  public OrganisationId id() {
    return new OrganisationId(id);
  }

  public String name() {
    return name;
  }

  String nameKey() {
    return nameKey;
  }

  OrganisationId mergedInto() {
    return mergedIntoId == null ? null : new OrganisationId(mergedIntoId);
  }
}
