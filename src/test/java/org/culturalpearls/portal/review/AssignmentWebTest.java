package org.culturalpearls.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewProposal;
import org.culturalpearls.award.review.ReviewShortfall;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerLoad;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who reviews what: the proposal, changed by hand and confirmed. */
@PortalSlice
class AssignmentWebTest {

  private static final String STAGE = "/cycles/6/award/reviews/PRE_SELECTION";
  private static final String PAGE = STAGE + "/assignment";
  private static final PersonId ANNA = Reviewers.anna().id();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewOfficeService office;
  @Autowired private CycleService cycles;

  @BeforeEach
  void thereIsAProposal() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    proposal(List.of(Scored.SAARELINN, Scored.METSALA), 0);
  }

  @Test
  void showsTheProposalWithItsLoadsAndWhatItLacks() throws Exception {
    show("")
        .andExpect(content().string(containsString("Assigned already: Cilia Kask")))
        .andExpect(choice("5-12", true))
        .andExpect(choice("6-13", false))
        .andExpect(content().string(not(containsString("reviewers-5-14"))))
        .andExpect(content().string(not(containsString("reviewers-6-12"))))
        .andExpect(content().string(containsString("One review is missing: everybody else is in")))
        .andExpect(content().string(containsString("1 conflict</span>")))
        .andExpect(has("a[href='/cycles/6/award/conflicts']"))
        .andExpect(content().string(not(containsString("not shown to you"))));
  }

  @Test
  void proposesAnewForWhatEachOfThemTakes() throws Exception {
    show("?most=&most-12=1&most-=3")
        .andExpect(has("[name='most-12'][value='1']"))
        .andExpect(has("[aria-label='At most for Anna Saar']"));
    verify(office)
        .assignment(
            Scored.READER,
            Saarelinn.CYCLE.id(),
            AwardStage.PRE_SELECTION,
            new ReviewLimits(0, Map.of(ANNA, 1)));
  }

  @Test
  void namesWhoIsInConflictAndWhy() throws Exception {
    String page =
        show("").andReturn().getResponse().getContentAsString().replaceAll("<[^>]*>|\\s+", " ");
    assertThat(page)
        .containsPattern(
            "In conflict, so not offered: +Anna Saar +same country +twin mentor of the town")
        .containsOnlyOnce("In conflict, so not offered");
  }

  @Test
  void proposesAnewForAMostAndForNoneWhereItCannotBeRead() throws Exception {
    show("?most=2").andExpect(has("[name='most']"));
    verify(office)
        .assignment(
            Scored.READER,
            Saarelinn.CYCLE.id(),
            AwardStage.PRE_SELECTION,
            new ReviewLimits(2, Map.of()));
    for (String wrong : List.of("?most=-3", "?most=0", "?most=&most-12=abc")) {
      mvc.perform(get(PAGE + wrong).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(status().isBadRequest())
          .andExpect(has("[aria-invalid='true']"))
          .andExpect(content().string(containsString("At most: enter a whole number")));
    }
    mvc.perform(get(PAGE + "?most=-3&most-12=abc").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='most'][value='-3'][aria-describedby='most-hint most-error']"))
        .andExpect(has("[name='most-12'][value='abc'][aria-describedby='most-12-error']"));
    verify(office, times(4))
        .assignment(
            Scored.READER, Saarelinn.CYCLE.id(), AwardStage.PRE_SELECTION, ReviewLimits.none());
  }

  @Test
  void saysHowManyAreHiddenAndThatThereIsNothing() throws Exception {
    proposal(List.of(), 2);
    show("")
        .andExpect(content().string(containsString("2 nominations are not shown to you")))
        .andExpect(content().string(containsString("Nothing to review yet")))
        .andExpect(content().string(not(containsString("Confirm and ask the reviewers"))));
  }

  @Test
  void marksWhoWasAskedBefore() throws Exception {
    show("").andExpect(content().string(containsString("declined before</span>")));
  }

  @Test
  void saysThatNobodyWasTicked() throws Exception {
    mvc.perform(sent())
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Nobody was asked: tick somebody")));
  }

  @Test
  void asksThoseWhoWereChosen() throws Exception {
    when(office.assign(any(), any())).thenReturn(3);
    mvc.perform(
            sent()
                .param("reviewers-5", "12", "13")
                .param("reviewers-6", "13")
                .param("reviewers-x", "12"))
        .andExpect(redirectedUrl(STAGE));
    verify(office)
        .assign(
            Scored.READER,
            new ReviewOfficeService.Assign(
                Saarelinn.CYCLE.id(),
                AwardStage.PRE_SELECTION,
                Map.of(
                    Scored.SAARELINN.id(),
                    Set.of(ANNA, Reviewers.BERT),
                    Scored.METSALA.id(),
                    Set.of(Reviewers.BERT))));
  }

  @Test
  void keepsWhatWasChosenWhereItIsNotPossible() throws Exception {
    doThrow(RuleBroken.in("reviewer", "error.review.not-possible"))
        .when(office)
        .assign(any(), any());
    mvc.perform(sent().param("reviewers-6", "13"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Reviewer: choose somebody who is appointed")))
        .andExpect(choice("6-13", true))
        .andExpect(choice("5-12", false));
  }

  @Test
  void refusesWhoIsNobody() throws Exception {
    for (String nobody : List.of("Anna", "", " ")) {
      mvc.perform(sent().param("reviewers-5", nobody)).andExpect(status().isBadRequest());
    }
    verify(office, never()).assign(any(), any());
  }

  @Test
  void isForTheOfficeOfEachNominationAndKnownStages() throws Exception {
    doThrow(new NotFound("error.nomination.not-found")).when(office).assign(any(), any());
    mvc.perform(sent().param("reviewers-5", "12")).andExpect(status().isNotFound());
    when(office.assignment(any(), any(), any(), any()))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.SELECTOR)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(not(containsString("Saarelinn"))));
    for (String stage : List.of("FINAL", "jury")) {
      mvc.perform(
              get("/cycles/6/award/reviews/" + stage + "/assignment")
                  .with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(status().isNotFound());
    }
  }

  private ResultActions show(String query) throws Exception {
    return mvc.perform(get(PAGE + query).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder sent() {
    return post(PAGE).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }

  private static ResultMatcher choice(String of, boolean chosen) {
    String[] ids = of.split("-");
    String box =
        "id=\"reviewers-%s\" name=\"reviewers-%s\" value=\"%s\"".formatted(of, ids[0], ids[1]);
    return content().string(containsString(box + (chosen ? " checked=\"checked\">" : ">")));
  }

  /** Anna is proposed for Saarelinn, where Cilia is at work; in conflict with Metsala. */
  private void proposal(List<NominationFacts> nominations, int hidden) {
    AssignmentView view =
        new AssignmentView(
            nominations,
            3,
            Map.of(Scored.SAARELINN.id(), Set.of(Reviewers.CILIA)),
            Map.of(
                Scored.SAARELINN.id(),
                Set.of(ANNA, Reviewers.BERT, Reviewers.CILIA),
                Scored.METSALA.id(),
                Set.of(Reviewers.BERT)),
            Map.of(
                Scored.SAARELINN.id(),
                List.of(),
                Scored.METSALA.id(),
                List.of(
                    new FoundConflict(
                        ANNA,
                        Scored.METSALA,
                        Set.of(ConflictKind.TWIN, ConflictKind.SAME_COUNTRY)))),
            Map.of(Scored.METSALA.id(), Map.of(Reviewers.BERT, ReviewState.DECLINED)),
            new ReviewProposal(
                Map.of(Scored.SAARELINN.id(), Set.of(ANNA, Reviewers.CILIA)),
                List.of(new ReviewerLoad(ANNA, 1, 9, 1)),
                List.of(new ReviewShortfall(Scored.METSALA.id(), 1, Set.of(ANNA), Set.of()))),
            Map.of(ANNA, "Anna Saar", Reviewers.BERT, "Bert Berg", Reviewers.CILIA, "Cilia Kask"),
            hidden);
    when(office.assignment(any(), any(), any(), any())).thenReturn(view);
  }
}
