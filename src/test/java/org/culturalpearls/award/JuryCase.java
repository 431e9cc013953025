package org.culturalpearls.award;

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
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;

/** A cycle whose plans are before the jury: reviews and conflicts are told by mocks. */
public final class JuryCase {

  private final AwardCases.Year year;
  private final Nominated nominated;
  private final ReviewReads reviews;
  private final NominationVisibility sight;
  private final List<CountedReview> counted = new ArrayList<>();
  private final Set<String> conflicts = new java.util.HashSet<>();
  private final PersonId chair;
  private final PersonId deputy;
  private final PersonId secondDeputy;
  private long nextReview = 1;

  public JuryCase(
      AwardCases cases,
      TestProgramme programme,
      AwardSettingsService settings,
      Nominated nominated,
      ReviewReads reviews,
      NominationVisibility sight) {
    this.nominated = nominated;
    this.reviews = reviews;
    this.sight = sight;
    year = cases.withAward();
    chair = programme.person("Chair", Role.JUROR);
    deputy = programme.person("Deputy", Role.JUROR);
    secondDeputy = programme.person("Second deputy");
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(
                List.of(), List.of(chair, deputy), chair, List.of(deputy, secondDeputy))));
    when(reviews.counted(year.cycle(), AwardStage.JURY)).thenAnswer(call -> List.copyOf(counted));
    when(reviews.allIn(year.cycle(), AwardStage.JURY)).thenReturn(true);
    doAnswer(call -> seen(call.getArgument(0), call.getArgument(1)))
        .when(sight)
        .seen(any(), anyCollection());
    doAnswer(call -> seen(call.getArgument(0), call.getArgument(1)))
        .when(sight)
        .seenAsReviewer(any(), anyCollection());
    doNothing().when(sight).requireSight(any(), any());
    doReturn(Optional.empty()).when(sight).deputy(any(), anyCollection());
    programme.closeCall(year.cycle());
  }

  private Set<NominationId> seen(PersonId person, Collection<NominationFacts> all) {
    return all.stream()
        .map(NominationFacts::id)
        .filter(id -> !conflicts.contains(person + "/" + id))
        .collect(Collectors.toSet());
  }

  /** A nomination in the jury with reviews of these values. */
  public NominationId reviewed(Country country, String... values) {
    NominationId id = nominated.in(year.cycle(), NominationState.IN_JURY, country).id();
    for (String value : values) {
      review(id, value);
    }
    return id;
  }

  public ReviewId review(NominationId nomination, String value) {
    ReviewId id = new ReviewId(nextReview++);
    counted.add(new CountedReview(id, nomination, deputy, List.of(1), new BigDecimal(value)));
    return id;
  }

  public void hide(NominationId nomination, PersonId person) {
    conflicts.add(person + "/" + nomination);
  }

  public void reviewsAreMissing() {
    when(reviews.allIn(eq(year.cycle()), eq(AwardStage.JURY))).thenReturn(false);
  }

  public AwardCases.Year year() {
    return year;
  }

  public PersonId chair() {
    return chair;
  }

  public PersonId deputy() {
    return deputy;
  }

  public PersonId secondDeputy() {
    return secondDeputy;
  }
}
