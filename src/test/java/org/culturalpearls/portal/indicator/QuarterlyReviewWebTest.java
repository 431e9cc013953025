package org.culturalpearls.portal.indicator;

import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewState;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class QuarterlyReviewWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/reviews";
  private static final Instant SINCE = Instant.parse("2027-01-11T09:00:00Z");
  private static final Instant UNTIL = Instant.parse("2027-04-26T20:59:59Z");
  private static final QuarterlyReview.Texts NOTHING = new QuarterlyReview.Texts("", "", "");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private QuarterlyReviewService reviews;

  @Test
  void saysThatNobodyWasAskedYet() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(reviews.reviews(any(), any())).thenReturn(List.of());

    reads(of, "No quarterly review yet");
  }

  @Test
  void showsEachQuarterWithWhatBecameOfIt() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(reviews.reviews(any(), any()))
        .thenReturn(
            List.of(
                review(4, QuarterlyReviewState.OPEN, NOTHING, null),
                review(3, QuarterlyReviewState.ENDED, NOTHING, null),
                review(2, QuarterlyReviewState.MISSED, NOTHING, null),
                review(
                    1,
                    QuarterlyReviewState.ANSWERED,
                    new QuarterlyReview.Texts("We <b>swept</b> it.", "", "We ask a roofer."),
                    of)));

    reads(
        of,
        "Quarter 4, from",
        "The team is asked until",
        "ended before an answer",
        "not answered in time",
        "We &lt;b&gt;swept&lt;/b&gt; it.",
        "We ask a roofer.");
  }

  private static QuarterlyReview review(
      int number, QuarterlyReviewState state, QuarterlyReview.Texts texts, PersonView by) {
    return new QuarterlyReview(
        new QuarterlyReviewId(number),
        number,
        SINCE,
        UNTIL,
        state,
        texts,
        by == null ? null : by.id(),
        by == null ? null : UNTIL);
  }

  private void reads(PersonView of, String... words) throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(of))).andExpect(status().isOk()).andExpect(shows(words));
  }
}
