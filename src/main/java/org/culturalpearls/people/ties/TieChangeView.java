package org.culturalpearls.people.ties;

import java.time.Instant;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;

/**
 * A changed organisation or country of a person.
 *
 * @param oldOrganisation name; empty for none, and for a change of country
 * @param newOrganisation name; empty for none, and for a change of country
 * @param oldCountry null for none, and for a change of organisation
 * @param newCountry null for none, and for a change of organisation
 * @param decidedBy null while it waits
 * @param decidedAt null while it waits
 * @param reason of a refusal; empty otherwise
 */
public record TieChangeView(
    TieChangeId id,
    PersonId person,
    Kind kind,
    String oldOrganisation,
    String newOrganisation,
    Country oldCountry,
    Country newCountry,
    PersonId askedBy,
    Instant askedAt,
    State state,
    PersonId decidedBy,
    Instant decidedAt,
    String reason) {

  /** What changes. */
  public enum Kind {
    /** For whom the person works. */
    ORGANISATION,
    /** The country that the office records. */
    COUNTRY,
    /** The country of the mentor profile. */
    PROFILE_COUNTRY
  }

  /** What became of it. */
  public enum State {
    /** Somebody uninvolved has to decide; the old one holds. */
    WAITING,
    /** It was made at once. */
    MADE,
    /** Somebody uninvolved confirmed it. */
    CONFIRMED,
    /** Somebody uninvolved refused it. */
    REFUSED,
    /** Who asked for it, or the person, took it back. */
    TAKEN_BACK,
    /** Somebody uninvolved changed the same in another way. */
    REPLACED
  }
}
