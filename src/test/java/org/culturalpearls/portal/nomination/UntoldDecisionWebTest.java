package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Nominations.PATH;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakeBack;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class UntoldDecisionWebTest {

  private static final String SEND = PATH + "/decision/send";
  private static final String TAKE_BACK = PATH + "/decision/take-back";
  private static final Untold UNTOLD =
      new Untold(
          null,
          Verdict.NOT_SELECTED,
          READER,
          Instant.parse("2027-02-01T08:00:00Z"),
          "Others were <stronger>.",
          Instant.parse("2027-02-02T08:00:00Z"));

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private UntoldDecisionService decisions;

  private RequestPostProcessor coordinator;

  @BeforeEach
  void isDecided() {
    coordinator = readers.whoCoordinates(Nominations.in(NominationState.ELIGIBLE));
    when(decisions.required(READER, ID)).thenReturn(UNTOLD);
    when(decisions.of(READER, ID)).thenReturn(Optional.of(UNTOLD));
  }

  @Test
  void showsOnThePageOfTheNominationUntilWhenItCanBeTakenBack() throws Exception {
    mvc.perform(get(PATH).with(coordinator))
        .andExpect(shows("Decided, not told yet", "Not selected", "Others were &lt;stronger&gt;."))
        .andExpect(shows("2 February 2027, 10:00"))
        .andExpect(has("a[href='" + SEND + "']"))
        .andExpect(has("a[href='" + TAKE_BACK + "']"));
    when(decisions.of(READER, ID)).thenReturn(Optional.empty());
    mvc.perform(get(PATH).with(coordinator)).andExpect(hides("Decided, not told yet", SEND));
  }

  @Test
  void asksOnceMoreBeforeItSends() throws Exception {
    mvc.perform(get(SEND).with(coordinator))
        .andExpect(status().isOk())
        .andExpect(shows("Not selected", "cannot be taken back"));
    verify(decisions, never()).send(any(), any());
    mvc.perform(post(SEND).with(coordinator).with(csrf())).andExpect(redirectedUrl(PATH));
    verify(decisions).send(READER, ID);
  }

  @Test
  void takesBackForAReason() throws Exception {
    mvc.perform(get(TAKE_BACK).with(coordinator))
        .andExpect(status().isOk())
        .andExpect(has("textarea[name='reason']"));
    mvc.perform(post(TAKE_BACK).param("reason", "Overlooked.").with(coordinator).with(csrf()))
        .andExpect(redirectedUrl(PATH));
    verify(decisions).takeBack(READER, new TakeBack(ID, "Overlooked."));
  }

  @Test
  void keepsWhatWasTypedWhereItIsRefused() throws Exception {
    doThrow(RuleBroken.in("reason", "error.shared.missing", Label.field("reason")))
        .when(decisions)
        .takeBack(any(), any());
    mvc.perform(post(TAKE_BACK).param("reason", " ").with(coordinator).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(has("#reason-error"));
  }

  @Test
  void saysWhereTheTownWasToldMeanwhile() throws Exception {
    doThrow(new ChangedMeanwhile("error.nomination.nothing-untold"))
        .when(decisions)
        .send(READER, ID);
    mvc.perform(post(SEND).with(coordinator).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(shows("it was told, or the decision was taken back"));
  }
}
