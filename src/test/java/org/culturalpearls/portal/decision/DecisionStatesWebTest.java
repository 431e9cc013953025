package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
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
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** The decision board from the first choice to the release. */
@PortalSlice
class DecisionStatesWebTest {

  private static final String BASE = "/cycles/4/award/decision";
  private static final PersonId READER = LoggedIn.person().id();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private TitleDecisionService decisions;
  @Autowired private CycleService cycles;
  @Autowired private UserTasks desk;

  @BeforeEach
  void theJurorHasAName() {
    when(people.persons(anyCollection()))
        .thenReturn(Map.of(Boards.JUROR, SomePerson.anna(Boards.JUROR)));
    when(cycles.cycle(Boards.CYCLE)).thenReturn(Saarelinn.CYCLE);
    when(desk.ofCase("2027"))
        .thenReturn(List.of(task("UserTask_ConfirmTitles"), task("UserTask_ReleaseResults")));
  }

  @Test
  void marksWhatIsTiedTightOrNearATitleAndRanksNothingWithoutAReview() throws Exception {
    shows(MarkedBoards.marked())
        .andExpect(content().string(containsString("equal scores")))
        .andExpect(content().string(containsString(">tied<")))
        .andExpect(content().string(containsString("close to the last title")))
        .andExpect(content().string(containsString("may have an extra title")))
        .andExpect(content().string(containsString("its country has as many as one may have")))
        .andExpect(content().string(containsString("no title: no review counts")))
        .andExpect(content().string(not(containsString("name=\"title-9\""))))
        .andExpect(content().string(not(containsString("Ranked by the mean"))));
  }

  @Test
  void beginsWithTheTitlesThatTheRuleGives() throws Exception {
    shows(MarkedBoards.toBegin(Set.of(DecisionTask.PREPARE)))
        .andExpect(content().string(containsString("Nothing is saved yet")))
        .andExpect(chosen(7, "TITLE"))
        .andExpect(chosen(8, "NONE"));
  }

  @Test
  void beginsAnewOnlyForWhoPreparesAndBeforeAnythingIsChosen() throws Exception {
    shows(MarkedBoards.toBegin(Set.of()))
        .andExpect(content().string(not(containsString("Nothing is saved yet"))))
        .andExpect(
            content().string(not(matchesPattern("(?s).*data-label=\"Decision\">\\s*title<.*"))));
    shows(Boards.tied(Set.of(DecisionTask.PREPARE)))
        .andExpect(content().string(not(containsString("Nothing is saved yet"))));
  }

  private static ResultMatcher chosen(long nomination, String choice) {
    return has("select[name='title-" + nomination + "'] option[value='" + choice + "'][selected]");
  }

  @Test
  void showsTheChairWhatWasChosenAndWhyAndNothingToChange() throws Exception {
    shows(
            MarkedBoards.reasoned(
                DecisionState.TO_CONFIRM, Set.of(DecisionTask.CONFIRM), "A convincing plan."))
        .andExpect(content().string(containsString("Waits for the chair of the jury")))
        .andExpect(has("a[href='/tasks/UserTask_ConfirmTitles']"))
        .andExpect(content().string(containsString("Confirm, or send it back")))
        .andExpect(content().string(containsString("A convincing plan.")))
        .andExpect(content().string(containsString("Not counted: Took part.")))
        .andExpect(content().string(containsString("Anna Saar")))
        .andExpect(content().string(not(containsString("Look at Metsala again."))))
        .andExpect(content().string(not(containsString("<textarea"))))
        .andExpect(content().string(not(containsString("name=\"title-7\""))));
  }

  @Test
  void offersTheReleaseToWhoMayReleaseOnly() throws Exception {
    shows(
            MarkedBoards.reasoned(
                DecisionState.CONFIRMED, Set.of(DecisionTask.RELEASE), "A convincing plan."))
        .andExpect(content().string(containsString("Confirmed, not released yet")))
        .andExpect(has("a[href='/tasks/UserTask_ReleaseResults']"));
    shows(MarkedBoards.reasoned(DecisionState.CONFIRMED, Set.of(), "A convincing plan."))
        .andExpect(content().string(not(containsString("/tasks/"))));
  }

  @Test
  void setsTheReleaseForWhenResultsAreDueAndLeavesItToAPersonAgain() throws Exception {
    planned(false);
    DecisionBoard mine =
        MarkedBoards.reasoned(DecisionState.CONFIRMED, Set.of(DecisionTask.RELEASE), "Yes.");
    shows(mine)
        .andExpect(begins("h2", "The results are due on Tuesday 15 June 2027"))
        .andExpect(has("button", "Release them at that time"));
    mvc.perform(
            post(BASE + "/release")
                .param("set", "true")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(redirectedUrl(BASE));
    verify(decisions).setRelease(READER, Boards.CYCLE, true);

    planned(true);
    shows(mine)
        .andExpect(begins("h2", "The results are released on Tuesday 15 June 2027"))
        .andExpect(has("button", "Leave the release to a person"));
    shows(MarkedBoards.reasoned(DecisionState.CONFIRMED, Set.of(), "Yes."))
        .andExpect(begins("h2", "The results are released on"))
        .andExpect(content().string(not(containsString("Leave the release"))));
  }

  private void planned(boolean set) {
    Instant due = Instant.parse("2027-06-15T10:00:00Z");
    when(decisions.plannedRelease(READER, Boards.CYCLE))
        .thenReturn(Optional.of(new TitleDecisionService.PlannedRelease(due, set)));
  }

  @Test
  void triesNothingMoreOnceItIsReleased() throws Exception {
    shows(MarkedBoards.reasoned(DecisionState.RELEASED, Set.of(), "A convincing plan."))
        .andExpect(content().string(containsString("status good")))
        .andExpect(content().string(not(containsString(">What if<"))))
        .andExpect(content().string(not(containsString("Reviews are still to be made"))));
  }

  @Test
  void saysOnceTheJuryHasEndedThatNoReviewComesAnyMore() throws Exception {
    shows(MarkedBoards.late())
        .andExpect(content().string(containsString("Reviews were not made")))
        .andExpect(content().string(not(containsString("Until the jury ends"))));
  }

  @Test
  void namesAnotherOrderByTheSumOnlyWhereThereIsOne() throws Exception {
    shows(MarkedBoards.late())
        .andExpect(content().string(containsString("Ranked by the mean")))
        .andExpect(content().string(not(containsString("the other way round"))));
    shows(Boards.tied(Set.of()))
        .andExpect(content().string(containsString("the other way round:")))
        .andExpect(content().string(containsString("Metsala has the larger sum")));
  }

  @Test
  void offersNothingToChooseWhereNoPlanCame() throws Exception {
    shows(MarkedBoards.empty(DecisionState.PREPARING))
        .andExpect(content().string(containsString("No title to give")))
        .andExpect(content().string(not(containsString("Save the choice"))))
        .andExpect(content().string(not(containsString("Reviews were not made"))))
        .andExpect(content().string(not(containsString(">What if<"))))
        .andExpect(content().string(not(containsString("<table"))));
    shows(MarkedBoards.empty(DecisionState.RELEASED))
        .andExpect(content().string(containsString("there is no title in this cycle")));
  }

  @Test
  void saysAfterSavingWhichReasonsAreStillToBeGiven() throws Exception {
    saves("", "decision.saved.reasons");
    saves("A convincing plan.", "decision.saved.next");
  }

  private void saves(String reason, String next) throws Exception {
    board(MarkedBoards.reasoned(DecisionState.PREPARING, Set.of(DecisionTask.PREPARE), reason));
    FlashMessage told =
        (FlashMessage)
            mvc.perform(
                    post(BASE)
                        .with(loggedIn.as(Role.COORDINATOR))
                        .with(csrf())
                        .param("version", "5"))
                .andExpect(status().isFound())
                .andReturn()
                .getFlashMap()
                .get("notice");
    assertThat(told.textKey()).isEqualTo(next);
    assertThat(told.arguments()).containsExactly(reason.isEmpty() ? 1L : 0L);
  }

  private void board(DecisionBoard board) {
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any())).thenReturn(board);
  }

  private ResultActions shows(DecisionBoard board) throws Exception {
    board(board);
    return mvc.perform(get(BASE).with(loggedIn.as(Role.JUROR))).andExpect(status().isOk());
  }

  private static TaskCard task(String name) {
    return new TaskCard(
        name, "TitleDecisionProcess", name, name, "", "2027", "", Instant.EPOCH, null, null);
  }
}
