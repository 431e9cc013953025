package org.culturalpearls.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.review.ReviewProgress.Line;
import org.culturalpearls.award.review.ReviewProgress.Row;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How far the reviews of a stage are; one is reminded, another given to somebody else. */
@PortalSlice
class ProgressWebTest {

  private static final String PAGE = "/cycles/6/award/reviews/PRE_SELECTION";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewOfficeService office;
  @Autowired private CycleService cycles;

  @BeforeEach
  void thereIsACycle() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(office.isOpen(Scored.REVIEW)).thenReturn(true);
    when(office.nomination(Scored.REVIEW)).thenReturn(Scored.SAARELINN);
    when(office.choices(Scored.READER, Scored.REVIEW))
        .thenReturn(
            List.of(new ReviewerChoice(Reviewers.BERT, "Bert Berg", 2, ReviewState.DECLINED)));
  }

  @Test
  void saysWhoIsLateAndWhatCanBeDone() throws Exception {
    shows(1, new Row(Scored.SAARELINN, List.of(line(ReviewState.SCORING, null, true, false))))
        .andExpect(content().string(containsString("Saarelinn (Estonia): 1 of 3 reviews assigned")))
        .andExpect(has("span.status.bad"))
        .andExpect(has("[action='" + PAGE + "/31/remind']"))
        .andExpect(has("a[href='" + PAGE + "/31/reassign']"))
        .andExpect(has("[aria-label='Remind Anna Saar of Saarelinn']"))
        .andExpect(content().string(containsString("One nomination is not shown to you")));
  }

  @Test
  void showsPointsAndMarkOfWhatIsInAndNothingToDo() throws Exception {
    shows(
            0,
            new Row(
                Scored.SAARELINN,
                List.of(line(ReviewState.SUBMITTED, new BigDecimal("14.50"), false, true))))
        .andExpect(has("td[data-label='Points']", "14.50"))
        .andExpect(content().string(containsString("changed after seeing others")))
        .andExpect(content().string(not(containsString("/31/remind"))))
        .andExpect(content().string(not(containsString("/31/reassign"))))
        .andExpect(content().string(not(containsString("status bad"))));
  }

  @Test
  void leadsToWhatWasSaidOnceItStaysAsItIs() throws Exception {
    Line readable =
        new Line(
            Scored.review(ReviewState.SUBMITTED, Map.of(), new BigDecimal("14.50"), false),
            "Anna Saar",
            false,
            null,
            false,
            "",
            true);
    shows(0, new Row(Scored.SAARELINN, List.of(readable)))
        .andExpect(has("a[href='" + PAGE + "/31']"))
        .andExpect(content().string(containsString(">14.50</a>")));
  }

  @Test
  void assignsNothingAnyMoreOnceTheStageHasEnded() throws Exception {
    shows(0).andExpect(has("a[href='" + PAGE + "/assignment']"));
    when(office.progress(Scored.READER, Saarelinn.CYCLE.id(), AwardStage.PRE_SELECTION))
        .thenReturn(new ReviewProgress(List.of(), 3, 0, false));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(not(containsString(PAGE + "/assignment"))));
  }

  @Test
  void countsNoReviewThatWasTakenBack() throws Exception {
    shows(
            0,
            new Row(Scored.SAARELINN, List.of(line(ReviewState.CONFLICT, null, false, false))),
            new Row(Scored.METSALA, List.of()))
        .andExpect(content().string(containsString("Saarelinn (Estonia): 0 of 3 reviews")))
        .andExpect(content().string(containsString("Conflict of interest")))
        .andExpect(content().string(containsString("Nobody is asked to review it yet.")));
    shows(0).andExpect(content().string(containsString("Nothing to review yet")));
  }

  @Test
  void remindsByOneClick() throws Exception {
    mvc.perform(sent("/31/remind"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("notice"));
    verify(office).remind(Scored.READER, Scored.REVIEW);
  }

  @Test
  void saysWhenSomebodyWasRemindedAndOffersItNotTwiceADay() throws Exception {
    Line reminded =
        new Line(
            Scored.review(ReviewState.SCORING, Map.of(), null, false),
            "Anna Saar",
            false,
            Instant.parse("2027-01-20T10:00:00Z"),
            false,
            "",
            false);
    shows(0, new Row(Scored.SAARELINN, List.of(reminded)))
        .andExpect(content().string(containsString("Reminded at Wednesday 20 January 2027, 12:00")))
        .andExpect(content().string(not(containsString("/31/remind"))))
        .andExpect(content().string(containsString("/31/reassign")));
    doThrow(new AlreadyDone("error.review.reminded-already")).when(office).remind(any(), any());
    mvc.perform(sent("/31/remind"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(
            result ->
                assertThat((FlashMessage) result.getFlashMap().get("notice"))
                    .extracting(FlashMessage::titleKey)
                    .isEqualTo("review.reminded-already"));
  }

  @Test
  void offersToLeaveOutOnlyOnceTheStageHasEnded() throws Exception {
    when(office.isOpen(Scored.REVIEW)).thenReturn(false);
    when(office.progress(Scored.READER, Saarelinn.CYCLE.id(), AwardStage.PRE_SELECTION))
        .thenReturn(
            new ReviewProgress(
                List.of(
                    new Row(
                        Scored.SAARELINN, List.of(line(ReviewState.SCORING, null, true, false)))),
                3,
                0,
                false));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString(">Leave it out</a>")))
        .andExpect(content().string(not(containsString("Ask somebody else"))));
    mvc.perform(get(PAGE + "/31/reassign").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("The stage has ended")))
        .andExpect(content().string(not(containsString("name=\"reviewer\""))));
  }

  @Test
  void showsWhyAReviewIsNotMade() throws Exception {
    Line declined =
        new Line(
            Scored.review(ReviewState.DECLINED, Map.of(), null, false),
            "Anna Saar",
            false,
            null,
            false,
            "On leave <until> May.",
            false);
    shows(0, new Row(Scored.SAARELINN, List.of(declined)))
        .andExpect(content().string(containsString("Reason: On leave &lt;until&gt; May.")));
  }

  @Test
  void offersWhoIsFreeWithTheirLoad() throws Exception {
    mvc.perform(get(PAGE + "/31/reassign").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Another reviewer for Saarelinn")))
        .andExpect(content().string(containsString("Nobody: leave it out")))
        .andExpect(begins("option[value='13']", "Bert Berg (2 reviews), declined before"));
  }

  @Test
  void givesAReviewToSomebodyElseOrLeavesItOut() throws Exception {
    mvc.perform(reassigned("13", "")).andExpect(redirectedUrl(PAGE));
    verify(office)
        .reassign(
            Scored.READER, Scored.REVIEW, new ReviewOfficeService.Reassign(Reviewers.BERT, ""));
    mvc.perform(reassigned("", "Two are enough.")).andExpect(redirectedUrl(PAGE));
    verify(office)
        .reassign(
            Scored.READER,
            Scored.REVIEW,
            new ReviewOfficeService.Reassign(null, "Two are enough."));
  }

  @Test
  void keepsWhatWasTypedWhereItCannotBeGivenAway() throws Exception {
    mvc.perform(reassigned("Bert", "Ill."))
        .andExpect(status().isBadRequest())
        .andExpect(names("reviewer"))
        .andExpect(content().string(containsString(">Ill.</textarea>")));
    verify(office, never()).reassign(any(), any(), any());
    doThrow(RuleBroken.in("reason", "error.shared.missing", "Reason"))
        .when(office)
        .reassign(any(), any(), any());
    mvc.perform(reassigned("", "")).andExpect(status().isBadRequest()).andExpect(names("reason"));
  }

  @Test
  void isForTheOfficeOfTheNomination() throws Exception {
    NotFound hidden = new NotFound("error.review.not-found");
    when(office.choices(any(), any())).thenThrow(hidden);
    doThrow(hidden).when(office).remind(any(), any());
    doThrow(hidden).when(office).reassign(any(), any(), any());
    mvc.perform(sent("/31/remind")).andExpect(status().isNotFound());
    mvc.perform(reassigned("13", "")).andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/31/reassign").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Saarelinn"))));
    when(office.progress(any(), any(), any()))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.SELECTOR))).andExpect(status().isForbidden());
  }

  private ResultActions shows(int hidden, Row... rows) throws Exception {
    when(office.progress(Scored.READER, Saarelinn.CYCLE.id(), AwardStage.PRE_SELECTION))
        .thenReturn(new ReviewProgress(List.of(rows), 3, hidden, true));
    return mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder sent(String to) {
    return post(PAGE + to).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }

  private MockHttpServletRequestBuilder reassigned(String reviewer, String reason) {
    return sent("/31/reassign").param("reviewer", reviewer).param("reason", reason);
  }

  private static Line line(ReviewState state, BigDecimal value, boolean late, boolean marked) {
    return new Line(
        Scored.review(state, Map.of(), value, marked), "Anna Saar", late, null, true, "", false);
  }
}
