package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.review.GateHold;
import org.culturalpearls.award.review.GateService;
import org.culturalpearls.award.review.PreSelectionBoard;
import org.culturalpearls.award.review.PreSelectionRow;
import org.culturalpearls.award.review.PreSelectionService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Three nominations: the reader may decide about two, and one of these has its task. */
@PortalSlice
class PreSelectionWebTest {

  private static final String PAGE = "/cycles/6/award/pre-selection";
  private static final Instant ENDS = Instant.parse("2099-01-31T22:59:00Z");
  private static final PersonId READER = LoggedIn.person().id();
  private static final NominationFacts FIRST = Boards.nomination(7, "Saarelinn", Country.EE);
  private static final NominationFacts SECOND = Boards.nomination(8, "Metsala", Country.FI);
  private static final NominationFacts THIRD = Boards.nomination(9, "Kalna", Country.LV);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PreSelectionService preSelection;
  @Autowired private CycleService cycles;
  @Autowired private UserTasks desk;
  @Autowired private PeopleService people;
  @Autowired private GateService gates;
  @Autowired private UntoldDecisionService decisions;
  @Autowired private NominationSteps steps;

  @BeforeEach
  void threeAreReviewed() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    board(false, 0, false);
    when(desk.ofCases(List.of("2027-7", "2027-8")))
        .thenReturn(
            Map.of(
                "2027-7", List.of(task("other", "2027-7"), task("decide", "2027-7")),
                "2027-8", List.of(task("other", "2027-8"))));
  }

  @Test
  void offersADecisionOnlyWhereItsTaskIsOpen() throws Exception {
    show()
        .andExpect(has("[name='decision-2027-7']"))
        .andExpect(content().string(not(containsString("name=\"decision-2027-8\""))))
        .andExpect(content().string(not(containsString("name=\"decision-2027-9\""))))
        .andExpect(has("td[data-label='Sum']", "40.5"))
        .andExpect(has("td[data-label='Mean']", "20.25"))
        .andExpect(content().string(not(containsString("Ranked by the mean"))))
        .andExpect(content().string(not(containsString("Reviews are still to be made"))));
  }

  @Test
  void saysWhatRanksAndWhatIsMissingOrHidden() throws Exception {
    board(true, 1, true);
    show()
        .andExpect(content().string(containsString("Ranked by the mean")))
        .andExpect(content().string(containsString("Reviews are still to be made")))
        .andExpect(content().string(containsString("One nomination is hidden from you")));
  }

  @Test
  void saysFromWhenItCanBeDecidedAndLeadsToTheReviews() throws Exception {
    NominationFacts eligible = Boards.nomination(9, "Kalna", Country.LV, NominationState.ELIGIBLE);
    when(preSelection.board(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            new PreSelectionBoard(
                false,
                List.of(new PreSelectionRow(eligible, null, 0, 2, true, null, null)),
                0,
                true,
                ENDS));
    show()
        .andExpect(content().string(containsString("Nothing can be decided yet")))
        .andExpect(
            content().string(containsString("as soon as the call is closed, every nomination is")))
        .andExpect(content().string(containsString("once pre-selection ends on ")))
        .andExpect(has("li", "Kalna: 2 reviews"))
        .andExpect(has("a[href='/cycles/6/award/reviews/PRE_SELECTION']"))
        .andExpect(content().string(not(containsString("as many as you like"))));
  }

  @Test
  void offersWhatIsNotToldYetToBeSentOrTakenBack() throws Exception {
    NominationFacts eligible = Boards.nomination(9, "Kalna", Country.LV, NominationState.ELIGIBLE);
    Untold untold = new Untold(eligible, Verdict.SELECTED, READER, ENDS, "", ENDS);
    when(preSelection.board(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            new PreSelectionBoard(
                false,
                List.of(new PreSelectionRow(eligible, null, 1, 0, false, null, untold)),
                0,
                false,
                ENDS));
    show()
        .andExpect(begins("td[data-label='State']", "Selected"))
        .andExpect(content().string(containsString("Not told yet; the town is told")))
        .andExpect(has("a[href='/cases/2027-9/nomination/decision/send']", "Send now"))
        .andExpect(has("a[href='/cases/2027-9/nomination/decision/take-back']", "Take back"));
    when(decisions.ofCycle(READER, Saarelinn.CYCLE.id())).thenReturn(List.of(untold));
    mvc.perform(get("/cycles/6/award/untold").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("th[scope='row'] a[href='/cases/2027-9/nomination']", "Kalna"))
        .andExpect(has("a[href='/cases/2027-9/nomination/decision/take-back']", "Take back"));
  }

  @Test
  void namesWhatItWaitsForWithTheActThatEndsIt() throws Exception {
    when(gates.holds(READER, Saarelinn.CYCLE.id(), AwardStage.PRE_SELECTION))
        .thenReturn(
            List.of(
                new GateHold(GateHold.Kind.CALL_OPEN, 1, ENDS),
                new GateHold(GateHold.Kind.NOT_CHECKED, 3, null),
                new GateHold(GateHold.Kind.REVIEWS_MISSING, 2, ENDS)));
    show()
        .andExpect(begins("li", "The call is open until"))
        .andExpect(has("a[href='/cycles/6/award/end/CALL_CLOSES']", "Close it now"))
        .andExpect(begins("li", "3 nominations are not checked yet."))
        .andExpect(has("a[href='/cycles/6/award/nominations']", "Check them"))
        .andExpect(has("a[href='/cycles/6/award/end/PRE_SELECTION_ENDS']"));
  }

  @Test
  void saysThatThereIsNothingYet() throws Exception {
    when(preSelection.board(READER, Saarelinn.CYCLE.id()))
        .thenReturn(new PreSelectionBoard(false, List.of(), 0, false, ENDS));
    show()
        .andExpect(content().string(containsString("There is nothing to select yet")))
        .andExpect(content().string(not(containsString("<table"))));
  }

  @Test
  void decidesNothingWhereSomethingIsNotTheReaders() throws Exception {
    mvc.perform(
            sent()
                .param("decision-2027-7", "select")
                .param("reason-2027-7", "Left over.")
                .param("decision-2027-8", "select")
                .param("decision-2027-9", "select"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Nothing is decided yet")))
        .andExpect(content().string(not(containsString("It is decided about"))));
    verify(desk, times(2)).ofCases(any());
    verifyNoMoreInteractions(desk);
  }

  @Test
  void saysWhoDecidedAlreadyAndShowsWhatWasTypedForIt() throws Exception {
    PersonId other = new PersonId(12);
    when(people.persons(Set.of(other)))
        .thenReturn(Map.of(other, TrailWebTest.named(other, "Greta")));
    when(preSelection.board(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            new PreSelectionBoard(
                false,
                List.of(
                    new PreSelectionRow(FIRST, Boards.ranked(FIRST), 2, 0, true, null, null),
                    new PreSelectionRow(SECOND, null, 0, 0, false, other, null),
                    new PreSelectionRow(THIRD, null, 0, 0, false, null, null)),
                0,
                false,
                ENDS));
    when(desk.ofCases(List.of("2027-7")))
        .thenReturn(Map.of("2027-7", List.of(task("decide", "2027-7"))));
    mvc.perform(
            sent()
                .param("decision-2027-7", "select")
                .param("decision-2027-8", "notSelect")
                .param("reason-2027-8", "Too few people.")
                .param("decision-2027-9", "select"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Metsala: Greta has decided")))
        .andExpect(content().string(containsString("Kalna: It can no longer be decided")))
        .andExpect(content().string(containsString("Nothing is decided yet")))
        .andExpect(content().string(containsString("Not saved: do not select")))
        .andExpect(content().string(containsString("Too few people.")));
    verify(desk, never()).submit(any(), anyString(), any());
  }

  @Test
  void handsOnWhyOneIsNotSelectedAndLeavesWhatIsForLater() throws Exception {
    mvc.perform(
            sent().param("decision-2027-7", "notSelect").param("reason-2027-7", "Too few people."))
        .andExpect(redirectedUrl(PAGE));
    verify(desk)
        .submit(READER, "decide", Map.of("decision", "notSelect", "reason", "Too few people."));
    mvc.perform(sent().param("decision-2027-7", ""))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(
            result ->
                assertThat(((FlashMessage) result.getFlashMap().get("notice")).titleKey())
                    .isEqualTo("preselection.nothing"));
    verify(desk).submit(any(), anyString(), any());
  }

  @Test
  void keepsWhatWasTypedAndNamesTheTownWhereItIsRefused() throws Exception {
    mvc.perform(sent().param("decision-2027-7", "notSelect").param("reason-2027-7", " "))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Saarelinn: Reason: this must be filled in.")))
        .andExpect(has("[value='notSelect'][selected]"));
    verify(desk, never()).submit(any(), anyString(), any());
    doThrow(new AlreadyDone("error.workflow.already-done"))
        .when(desk)
        .submit(any(), eq("decide"), any());
    mvc.perform(sent().param("decision-2027-7", "select"))
        .andExpect(content().string(containsString("Saarelinn: ")));
  }

  @Test
  void checksAllThatWasSentBeforeTheFirstIsDecided() throws Exception {
    bothHaveTheirTask();
    mvc.perform(sent().param("decision-2027-7", "select").param("decision-2027-8", "notSelect"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Metsala: Reason: this must be filled in.")))
        .andExpect(content().string(containsString("Nothing is decided yet")))
        .andExpect(has("[value='select'][selected]"))
        .andExpect(content().string(not(containsString("Not saved"))));
    mvc.perform(sent().param("decision-2027-7", "select").param("decision-2027-8", "perhaps"))
        .andExpect(status().isBadRequest());
    verify(desk, never()).submit(any(), anyString(), any());
  }

  @Test
  void saysWhatIsDecidedWhereAnotherIsRefusedAfterTheCheck() throws Exception {
    bothHaveTheirTask();
    doThrow(new AlreadyDone("error.workflow.already-done"))
        .when(desk)
        .submit(any(), eq("decide-8"), any());
    mvc.perform(sent().param("decision-2027-7", "select").param("decision-2027-8", "select"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("It is decided about one nomination</h2>")))
        .andExpect(content().string(containsString("Metsala: ")))
        .andExpect(content().string(not(containsString("Nothing is decided yet"))));
  }

  @Test
  void saysWhenTheTownsAreToldBeforeAndAfterItIsDecided() throws Exception {
    show().andExpect(shows("each town is told at once"));
    mvc.perform(sent().param("decision-2027-7", "select"))
        .andExpect(says("preselection.done.next"));
    when(steps.tellAt(READER, FIRST.id(), NominationTask.DECIDE)).thenReturn(ENDS);
    show().andExpect(shows("the towns are told on")).andExpect(hides("is told at once"));
    mvc.perform(sent().param("decision-2027-7", "select"))
        .andExpect(says("preselection.done.next.later"));
    bothHaveTheirTask();
    doThrow(new AlreadyDone("error.workflow.already-done"))
        .when(desk)
        .submit(any(), eq("decide-8"), any());
    mvc.perform(sent().param("decision-2027-7", "select").param("decision-2027-8", "select"))
        .andExpect(content().string(containsString("<p>The towns are told on")));
  }

  private static ResultMatcher says(String textKey) {
    return result ->
        assertThat(((FlashMessage) result.getFlashMap().get("notice")).textKey())
            .isEqualTo(textKey);
  }

  private void bothHaveTheirTask() {
    when(desk.ofCases(List.of("2027-7", "2027-8")))
        .thenReturn(
            Map.of(
                "2027-7", List.of(task("decide", "2027-7")),
                "2027-8", List.of(task("decide-8", "2027-8"))));
  }

  @Test
  void asksForAReasonOnlyWhereOneIsNotSelected() throws Exception {
    show()
        .andExpect(
            has(
                "[data-hidden='{\"all\":true,\"comparisons\":[{\"key\":\"decision-2027-7\",\"equal\":false,\"value\":\"notSelect\"}]}']"));
  }

  @Test
  void isForCoordinatorsAndDeputies() throws Exception {
    when(preSelection.board(any(), any())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.SELECTOR)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(not(containsString("Saarelinn"))));
    mvc.perform(sent().param("decision-2027-7", "select")).andExpect(status().isForbidden());
    verify(desk, never()).submit(any(), anyString(), any());
  }

  private ResultActions show() throws Exception {
    return mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder sent() {
    return post(PAGE).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }

  private void board(boolean byMean, int hidden, boolean missing) {
    when(preSelection.board(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            new PreSelectionBoard(
                byMean,
                List.of(
                    new PreSelectionRow(FIRST, Boards.ranked(FIRST), 2, 0, true, null, null),
                    new PreSelectionRow(SECOND, null, 0, 0, true, null, null),
                    new PreSelectionRow(THIRD, null, 0, 0, false, null, null)),
                hidden,
                missing,
                ENDS));
  }

  private static TaskCard task(String id, String caseKey) {
    String name = id.startsWith("decide") ? "UserTask_DecidePreSelection" : "UserTask_DraftPlan";
    return new TaskCard(
        id, "NominationProcess", name, name, "", caseKey, "", Instant.EPOCH, null, "coordinator");
  }
}
