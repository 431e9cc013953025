package org.culturalpearls.people.ties;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;

/**
 * A tie that is over: either an organisation, or a country.
 *
 * @param organisation the topmost one to which the former organisation belongs; null for a country
 * @param country null for an organisation
 * @param until when it ended, the last time if more than once
 */
public record FormerTie(
    PersonId person, OrganisationId organisation, Country country, Instant until) {

  /** Returns the organisations among these ties that ended then or later. */
  public static Set<OrganisationId> organisations(Collection<FormerTie> ties, Instant since) {
    return these(ties, since, FormerTie::organisation);
  }

  /** Returns the countries among these ties that ended then or later. */
  public static Set<Country> countries(Collection<FormerTie> ties, Instant since) {
    return these(ties, since, FormerTie::country);
  }

  private static <T> Set<T> these(
      Collection<FormerTie> ties, Instant since, Function<FormerTie, T> what) {
    return ties.stream()
        .filter(tie -> !tie.until().isBefore(since))
        .map(what)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
