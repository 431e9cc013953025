package org.culturalpearls.portal.review;

import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.states;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.award.review.ReadReview;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a reviewer said, as the coordinators read it. */
@PortalSlice
class ReadReviewWebTest {

  private static final String REVIEWS = "/cycles/6/award/reviews/";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewOfficeService office;
  @Autowired private CycleService cycles;

  @BeforeEach
  void aReviewWasCorrected() {
    ScoringView page = Scored.corrected();
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(office.read(Scored.READER, Scored.REVIEW))
        .thenReturn(
            new ReadReview(
                page.review(), "Anna Saar", Scored.SAARELINN, page.criteria(), page.changes()));
  }

  @Test
  void showsPointsRemarksAndWhatStoodThereBefore() throws Exception {
    shows("PRE_SELECTION")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Review by Anna Saar of Saarelinn")))
        .andExpect(states("Courage", "7"))
        .andExpect(content().string(containsString("Strong people.")))
        .andExpect(content().string(containsString("Thin budget.")))
        .andExpect(content().string(containsString("It is worth 14.50 points.")))
        .andExpect(content().string(containsString("changed after seeing others")))
        .andExpect(content().string(containsString("Corrected 2 times")))
        .andExpect(hasNo("form[action^='/reviews']"));
  }

  @Test
  void isFoundInItsStageOnly() throws Exception {
    shows("JURY").andExpect(status().isNotFound());
    shows("FINAL").andExpect(status().isNotFound());
  }

  @Test
  void isNotThereForOthers() throws Exception {
    when(office.read(any(), any())).thenThrow(new NotFound("error.review.not-found"));
    shows("PRE_SELECTION")
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Saarelinn"))));
  }

  private ResultActions shows(String stage) throws Exception {
    return mvc.perform(get(REVIEWS + stage + "/31").with(loggedIn.as(Role.COORDINATOR)));
  }
}
