package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.Country;

/** Nominations to rank in tests. */
public final class AwardCandidates {

  private AwardCandidates() {}

  public static Candidate candidate(long id, Country country, String... values) {
    return new Candidate(
        new NominationId(id), country, Stream.of(values).map(BigDecimal::new).toList(), false);
  }

  public static Candidate withdrawn(long id, Country country, String... values) {
    Candidate candidate = candidate(id, country, values);
    return new Candidate(candidate.nomination(), country, candidate.values(), true);
  }
}
