package org.culturalpearls.portal.review;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.review.OfficeStage;
import org.culturalpearls.award.review.OwnReview;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.setup.AppointedAwards;
import org.culturalpearls.award.setup.AppointedAwards.AppointedAward;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A reviewer's list, and the conflict that they declare. */
@PortalSlice
class OwnReviewsWebTest {

  private static final String CONFLICT = "/reviews/31/conflict";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewService reviews;
  @Autowired private ReviewOfficeService office;
  @Autowired private ConflictService conflicts;
  @Autowired private AppointedAwards awards;
  @Autowired private PeopleService people;

  @BeforeEach
  void oneIsBegun() {
    when(reviews.scoring(Scored.READER, Scored.REVIEW)).thenReturn(Scored.begun());
  }

  @Test
  void areCountedWhileTheyWaitAndListedWithTheirDate() throws Exception {
    when(reviews.own(Scored.READER))
        .thenReturn(
            List.of(
                own(ReviewState.ASSIGNED), own(ReviewState.SCORING), own(ReviewState.SUBMITTED)));
    list()
        .andExpect(content().string(containsString("2 reviews wait for you.")))
        .andExpect(has("a[href='/reviews/31']", "Saarelinn"))
        .andExpect(content().string(containsString("Sunday 31 January 2027, 19:00")))
        .andExpect(
            content()
                .string(
                    containsString("You can correct it until Friday 5 February 2027, 19:00 (Riga")))
        .andExpect(content().string(containsString("Waits for the answer on conflicts")))
        .andExpect(content().string(not(containsString("You act as a deputy"))));
    when(reviews.own(Scored.READER)).thenReturn(List.of(own(ReviewState.SUBMITTED)));
    list().andExpect(content().string(containsString("All your reviews are in.")));
  }

  @Test
  void sayTruthfullyWhyTheyAreNotCorrectedAnyMore() throws Exception {
    when(reviews.own(Scored.READER)).thenReturn(List.of(own(ReviewState.SUBMITTED, false, false)));
    list()
        .andExpect(content().string(containsString("It is decided by the reviews")))
        .andExpect(content().string(not(containsString("5 February 2027"))));
    when(reviews.own(Scored.READER)).thenReturn(List.of(own(ReviewState.SUBMITTED, false, true)));
    list().andExpect(content().string(containsString("The stage ended on Friday 5 February 2027")));
  }

  @Test
  void areExplainedWhereThereAreNone() throws Exception {
    list()
        .andExpect(content().string(containsString("Nothing to review")))
        .andExpect(content().string(not(containsString("<table"))));
  }

  @Test
  void standBesideTheAwardInWhichOneIsAppointed() throws Exception {
    PersonView known = LoggedIn.person();
    PersonId colleague = known.id();
    when(people.persons(any())).thenReturn(Map.of(colleague, known));
    when(awards.of(Scored.READER))
        .thenReturn(
            List.of(
                new AppointedAward(
                    Saarelinn.CYCLE,
                    new AwardDates(
                        LocalDateTime.of(2026, 9, 1, 0, 0),
                        LocalDateTime.of(2026, 11, 30, 23, 59),
                        0,
                        LocalDateTime.of(2027, 1, 31, 18, 0),
                        LocalDateTime.of(2027, 5, 3, 18, 0),
                        LocalDateTime.of(2027, 5, 20, 12, 0)),
                    Set.of(AwardOffice.SELECTOR),
                    Map.of(
                        AwardStage.PRE_SELECTION,
                        List.of(
                            new Criterion("Courage", "0: as ever.", new BigDecimal("1.5"), 0, 5))),
                    Map.of(
                        AwardOffice.SELECTOR, List.of(colleague), AwardOffice.CHAIR, List.of()))));
    list()
        .andExpect(content().string(containsString("You are appointed as: selector.")))
        .andExpect(content().string(containsString("Sunday 31 January 2027, 18:00")))
        .andExpect(content().string(containsString("Courage")))
        .andExpect(content().string(containsString("0: as ever.")))
        .andExpect(content().string(containsString("<dd>" + known.name())))
        .andExpect(content().string(not(containsString("Chair"))));
  }

  @Test
  void leadADeputyToWhatIsTheirs() throws Exception {
    when(office.asDeputy(Scored.READER))
        .thenReturn(List.of(new OfficeStage(Saarelinn.CYCLE.id(), AwardStage.JURY, 2)));
    list()
        .andExpect(content().string(containsString("You act as a deputy")))
        .andExpect(has("a[href='/cycles/6/award/reviews/JURY']"))
        .andExpect(content().string(containsString("(2 nominations)")));
  }

  @Test
  void endWithADeclaredConflict() throws Exception {
    mvc.perform(get(CONFLICT).with(loggedIn.as(Role.SELECTOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Conflict of interest with Saarelinn")))
        .andExpect(content().string(containsString("family or friends")));
    mvc.perform(declared("WORK", "We were colleagues.")).andExpect(redirectedUrl("/reviews"));
    verify(conflicts)
        .declare(
            Scored.READER,
            new ConflictService.Declare(
                Scored.SAARELINN.id(), Scored.READER, DeclaredKind.WORK, "We were colleagues."));
  }

  @Test
  void stayWhereTheConflictCannotBeRecorded() throws Exception {
    mvc.perform(declared("RIVALRY", "Words."))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#kind")))
        .andExpect(content().string(containsString(">Words.</textarea>")));
    verify(conflicts, never()).declare(any(), any());
    doThrow(RuleBroken.in("words", "error.shared.missing", "More about it"))
        .when(conflicts)
        .declare(any(), any());
    mvc.perform(declared("OTHER", ""))
        .andExpect(status().isBadRequest())
        .andExpect(names("words"))
        .andExpect(has("[value='OTHER'][checked]"));
  }

  @Test
  void haveNoConflictPageForOthers() throws Exception {
    when(reviews.scoring(Scored.READER, Scored.REVIEW))
        .thenThrow(new NotFound("error.review.not-found"));
    mvc.perform(declared("WORK", "")).andExpect(status().isNotFound());
    verify(conflicts, never()).declare(any(), any());
  }

  private ResultActions list() throws Exception {
    return mvc.perform(get("/reviews").with(loggedIn.as(Role.SELECTOR))).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder declared(String kind, String words) {
    return post(CONFLICT)
        .with(loggedIn.as(Role.SELECTOR))
        .with(csrf())
        .param("kind", kind)
        .param("words", words);
  }

  private static OwnReview own(ReviewState state) {
    return own(state, true, false);
  }

  private static OwnReview own(ReviewState state, boolean open, boolean ended) {
    BigDecimal value = state == ReviewState.SUBMITTED ? BigDecimal.TEN : null;
    return new OwnReview(
        Scored.review(state, Map.of(), value, false),
        Scored.SAARELINN,
        "Cycle 2027",
        Scored.STAGE_ENDS,
        open,
        ended);
  }
}
