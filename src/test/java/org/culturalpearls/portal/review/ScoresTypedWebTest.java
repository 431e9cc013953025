package org.culturalpearls.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Scores and remarks as they are sent: saved, submitted, kept while typed, or refused. */
@PortalSlice
class ScoresTypedWebTest {

  private static final String PAGE = "/reviews/31";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewService reviews;
  @Autowired private UserTasks desk;

  @BeforeEach
  void theReviewIsBegun() {
    when(reviews.scoring(Scored.READER, Scored.REVIEW)).thenReturn(Scored.begun());
    when(desk.ownOfCase(Scored.READER, "2027-5"))
        .thenReturn(List.of(ScoringWebTest.card("score", "ReviewProcess")));
  }

  @Test
  void areSavedAsFarAsTheyAreThere() throws Exception {
    mvc.perform(typed(PAGE, "7", "")).andExpect(redirectedUrl(PAGE));
    verify(reviews).save(Scored.READER, saved(Map.of(1, "7")));
    verify(reviews, never()).submit(any(), any());
  }

  /** As a program sends it, or a page that was cut off on its way. */
  @Test
  void areRefusedWithTheirPageWhereNoRowWasSent() throws Exception {
    mvc.perform(post(PAGE).with(loggedIn.as(Role.SELECTOR)).with(csrf()).param("submit", "true"))
        .andExpect(status().isBadRequest());
    verify(reviews, never()).submit(any(), any());
  }

  @Test
  void areSubmittedAsTheyWereTyped() throws Exception {
    mvc.perform(typed(PAGE, "7", "4").param("submit", "true")).andExpect(redirectedUrl(PAGE));
    verify(reviews).submit(Scored.READER, saved(Map.of(1, "7", 2, "4")));
    verify(reviews, never()).save(any(), any());
  }

  @Test
  void thatAreRefusedAreKeptAndTheirFieldsAreNamed() throws Exception {
    RuleBroken broken =
        RuleBroken.all(
            List.of(
                RuleBroken.in(
                    "scores[0].points", "error.review.points-no-number", "Courage", 0, 10),
                RuleBroken.in("scores[1].points", "error.review.points", "Capacity", 1, 5),
                RuleBroken.in("townRemarks", "error.review.remarks-missing")));
    refuse(broken);
    doThrow(broken).when(reviews).submit(any(), any());
    for (MockHttpServletRequestBuilder sent :
        List.of(typed(PAGE, "seven", "77"), typed(PAGE, "seven", "77").param("submit", "true"))) {
      mvc.perform(sent)
          .andExpect(status().isBadRequest())
          .andExpect(names("scores[0].points"))
          .andExpect(names("scores[1].points"))
          .andExpect(names("townRemarks"))
          .andExpect(has("[value='seven']"))
          .andExpect(has("[value='77']"))
          .andExpect(has("[name='version'][value='3']"))
          .andExpect(content().string(containsString("Points for Capacity: enter from 1 to 5.")))
          .andExpect(content().string(containsString("A town of singers.")))
          .andExpect(content().string(not(containsString("data-keep=\""))));
    }
    mvc.perform(typed(PAGE + "/draft", "seven", "77"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Points for Courage: enter a whole number")))
        .andExpect(content().string(not(containsString("scores[1].points:"))));
  }

  /** The page shows as many rows as there are criteria, whatever was sent. */
  @Test
  void ofARowThatWasNotSentAreNamedAboveTheForm() throws Exception {
    doThrow(RuleBroken.in("scores[1].points", "error.review.points-missing", "Capacity"))
        .when(reviews)
        .submit(any(), any());
    mvc.perform(
            post(PAGE)
                .with(loggedIn.as(Role.SELECTOR))
                .with(csrf())
                .param("version", "3")
                .param("submit", "true")
                .param("scores[0].points", "7"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Points for Capacity: enter them before")));
  }

  @Test
  void areSaidToCountAlreadyWhereTheyCorrect() throws Exception {
    mvc.perform(typed(PAGE, "7", "4")).andExpect(told("review.saved"));
    when(reviews.scoring(Scored.READER, Scored.REVIEW)).thenReturn(Scored.submitted(List.of()));
    mvc.perform(typed(PAGE, "7", "4")).andExpect(told("review.corrected"));
  }

  @Test
  void ofAnOlderPageAreKeptAndNotSaved() throws Exception {
    refuse(new ChangedMeanwhile("error.review.changed-meanwhile"));
    mvc.perform(typed(PAGE, "7", "4"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("A town of singers.")));
    mvc.perform(typed(PAGE + "/draft", "7", "4"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Not saved")));
  }

  @Test
  void areKeptWhileTypedAndTellWhatIsMissing() throws Exception {
    mvc.perform(typed(PAGE + "/draft", "7", ""))
        .andExpect(status().isOk())
        .andExpect(has("[data-version='3']"))
        .andExpect(has("a[href='#scores[1].points']", "Capacity"))
        .andExpect(content().string(not(containsString("<h1"))));
    verify(reviews).save(Scored.READER, saved(Map.of(1, "7")));
    refuse(RuleBroken.in("scores[1].points", "error.review.points-decimal", "Capacity", 1, 5));
    mvc.perform(typed(PAGE + "/draft", "7", "1.5"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Not saved")));
  }

  @Test
  void withoutAVersionAreRefused() throws Exception {
    mvc.perform(typed(PAGE, "7", "4").param("version", "3")).andExpect(status().isBadRequest());
    verify(reviews, never()).save(any(), any());
  }

  @Test
  void areNobodyElsesToSend() throws Exception {
    refuse(new NotFound("error.review.not-found"));
    doThrow(new NotFound("error.review.not-found")).when(reviews).submit(any(), any());
    for (String page : List.of(PAGE, PAGE + "/draft")) {
      mvc.perform(typed(page, "7", "4")).andExpect(status().isNotFound());
    }
    mvc.perform(typed(PAGE, "7", "4").param("submit", "true")).andExpect(status().isNotFound());
  }

  private static ResultMatcher told(String key) {
    return result ->
        assertThat((FlashMessage) result.getFlashMap().get("notice"))
            .extracting(FlashMessage::titleKey, FlashMessage::textKey)
            .containsExactly(key, key + ".next");
  }

  private void refuse(RuntimeException refusal) {
    doThrow(refusal).when(reviews).save(any(), any());
  }

  private static ReviewService.Save saved(Map<Integer, String> points) {
    return new ReviewService.Save(Scored.REVIEW, 3, points, "A town of singers.", "Between us.");
  }

  private MockHttpServletRequestBuilder typed(String page, String first, String second) {
    return post(page)
        .with(loggedIn.as(Role.SELECTOR))
        .with(csrf())
        .param("version", "3")
        .param("scores[0].points", first)
        .param("scores[1].points", second)
        .param("townRemarks", "A town of singers.")
        .param("confidential", "Between us.");
  }
}
