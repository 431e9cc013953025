package org.culturalpearls.award.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Appoint;
import org.culturalpearls.award.Appointments;
import org.culturalpearls.award.AwardSettingsService;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;

/** A cycle whose plans are before the jury: reviews and conflicts are told by mocks. */
final class JuryCase {

  private final AwardCases.Year year;
  private final Nominated nominated;
  private final ReviewReads reviews;
  private final AwardSight sight;
  private final List<CountedReview> counted = new ArrayList<>();
  private final Set<String> conflicts = new java.util.HashSet<>();
  private final PersonId chair;
  private final PersonId deputy;
  private final PersonId secondDeputy;
  private long nextReview = 1;

  JuryCase(
      AwardCases cases,
      TestProgramme programme,
      AwardSettingsService settings,
      Nominated nominated,
      ReviewReads reviews,
      AwardSight sight) {
    this.nominated = nominated;
    this.reviews = reviews;
    this.sight = sight;
    year = cases.withAward();
    chair = programme.person("Chair", Role.JUROR);
    deputy = programme.person("Deputy", Role.JUROR);
    secondDeputy = programme.person("Second deputy");
    settings.appoint(
        cases.coordinator(),
        new Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(
                List.of(), List.of(chair, deputy), chair, List.of(deputy, secondDeputy))));
    when(reviews.counted(year.cycle(), AwardStage.JURY)).thenAnswer(call -> List.copyOf(counted));
    when(reviews.allIn(year.cycle(), AwardStage.JURY)).thenReturn(true);
    doAnswer(call -> seen(call.getArgument(0), call.getArgument(1)))
        .when(sight)
        .seen(any(), anyCollection());
    doNothing().when(sight).requireSight(any(), any());
    doReturn(Optional.empty()).when(sight).deputy(any(), anyCollection());
  }

  private Set<NominationId> seen(PersonId person, Collection<NominationFacts> all) {
    return all.stream()
        .map(NominationFacts::id)
        .filter(id -> !conflicts.contains(person + "/" + id))
        .collect(Collectors.toSet());
  }

  /** A nomination in the jury with reviews of these values. */
  NominationId reviewed(Country country, String... values) {
    NominationId id = nominated.in(year.cycle(), NominationState.IN_JURY, country).id();
    for (String value : values) {
      review(id, value);
    }
    return id;
  }

  ReviewId review(NominationId nomination, String value) {
    ReviewId id = new ReviewId(nextReview++);
    counted.add(new CountedReview(id, nomination, deputy, List.of(1), new BigDecimal(value)));
    return id;
  }

  void hide(NominationId nomination, PersonId person) {
    conflicts.add(person + "/" + nomination);
  }

  void reviewsAreMissing() {
    when(reviews.allIn(eq(year.cycle()), eq(AwardStage.JURY))).thenReturn(false);
  }

  AwardCases.Year year() {
    return year;
  }

  PersonId chair() {
    return chair;
  }

  PersonId deputy() {
    return deputy;
  }

  PersonId secondDeputy() {
    return secondDeputy;
  }
}
