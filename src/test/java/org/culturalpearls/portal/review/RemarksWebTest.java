package org.culturalpearls.portal.review;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.RemarkService.Decide;
import org.culturalpearls.award.review.RemarkService.Remark;
import org.culturalpearls.award.review.RemarkService.Remarks;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class RemarksWebTest {

  private static final String PAGE = "/cycles/6/award/remarks";
  private static final PersonId READER = LoggedIn.person().id();
  private static final ReviewId REVIEW = new ReviewId(31);
  private static final NominationFacts TOWN = Scored.SAARELINN;

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private RemarkService remarks;
  @Autowired private CycleService cycles;

  @BeforeEach
  void oneWaits() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    listed(false, remark(null, "", true));
  }

  @Test
  void areReadWordByWordAndLetThroughOneByOne() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("Ask &lt;the young&gt;.", "Waits for you"))
        .andExpect(has("input[name='words'][value='Ask <the young>.']"));
    mvc.perform(sent("LET_THROUGH", "")).andExpect(redirectedUrl(PAGE));
    verify(remarks).decide(READER, new Decide(REVIEW, "Ask <the young>.", Answer.LET_THROUGH, ""));
  }

  @Test
  void keepWhatWasTypedWhereItIsRefused() throws Exception {
    doThrow(RuleBroken.in("reason", "error.shared.missing", Label.field("reason")))
        .when(remarks)
        .decide(any(), any());
    mvc.perform(sent("HELD_BACK", " "))
        .andExpect(status().isBadRequest())
        .andExpect(has("option[value='HELD_BACK'][selected]"));
    mvc.perform(sent("PERHAPS", "")).andExpect(status().isBadRequest());
  }

  @Test
  void areNotDecidedInOtherWordsThanWereRead() throws Exception {
    doThrow(new ChangedMeanwhile("error.review.remarks-changed"))
        .when(remarks)
        .decide(any(), any());
    mvc.perform(sent("LET_THROUGH", ""))
        .andExpect(shows("The author changed these remarks meanwhile"));
  }

  @Test
  void areOnlyReadOnceTheyAreReleasedOrOnesOwn() throws Exception {
    listed(false, remark(Answer.HELD_BACK, "It names a child.", false));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Held back", "It names a child.", "somebody else decides on it"))
        .andExpect(hasNo("article form"));
    listed(true, remark(null, "", true));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("Nobody decided on it: the town does not read it"))
        .andExpect(hides("Waits for you"))
        .andExpect(hasNo("article form"));
  }

  private void listed(boolean released, Remark remark) {
    when(remarks.ofCycle(READER, Saarelinn.CYCLE.id()))
        .thenReturn(new Remarks(List.of(remark), released));
  }

  private static Remark remark(Answer answer, String reason, boolean mayDecide) {
    return new Remark(
        REVIEW,
        TOWN,
        AwardStage.JURY,
        new PersonId(12),
        "Ask <the young>.",
        answer,
        reason,
        mayDecide);
  }

  private MockHttpServletRequestBuilder sent(String answer, String reason) {
    return post(PAGE + "/31")
        .param("words", "Ask <the young>.")
        .param("answer", answer)
        .param("reason", reason)
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf());
  }
}
