package org.culturalpearls.portal.desk;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.MilestoneListService;
import org.culturalpearls.desk.MilestoneListService.Listed;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.ProgrammeService.Figures;
import org.culturalpearls.desk.ProgrammeService.MilestoneTotals;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.mentoring.matching.MentorLoadService;
import org.culturalpearls.mentoring.matching.MentorLoadService.MentorLoad;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.indicator.IndicatorTotals;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalSlice
class ProgrammeWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final CycleView CYCLE = SomeCycle.open(new CycleId(6));
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final Figures NOTHING =
      new Figures(
          Map.of(),
          List.of(),
          List.of(),
          new MilestoneTotals(0, 0, 0, 0, 0),
          new IndicatorTotals(0, 0, 0, 0, 0));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ProgrammeService programme;
  @Autowired private MentorLoadService loads;
  @Autowired private MilestoneListService milestones;
  @Autowired private CycleService cycles;
  @Autowired private UserTasks tasks;

  @Test
  void tellsWhereCasesWaitAndLeadsToTheListsBehindTheFigures() throws Exception {
    when(tasks.kinds()).thenReturn(Map.of(TaskKind.DRAFT_PLAN, "Draft plan"));
    goes(
        new Figures(
            Map.of(Stage.PREPARING, 4, Stage.LEFT, 1),
            List.of(
                new Waiting("UserTask_DraftPlan", 3, 2, 12 * DAY, 40 * DAY, 0, null),
                new Waiting("UserTask_AssessPreparedness", 0, 0, null, null, 5, DAY / 2)),
            List.of(
                new Quarter(
                    LocalDate.of(2027, 1, 1),
                    new Ratings(2, 2, 3.5, 1),
                    new Ratings(2, 0, null, 0))),
            new MilestoneTotals(1, 2, 3, 4, 5),
            new IndicatorTotals(6, 7, 8, 9, 10)));
    page("")
        .andExpect(status().isOk())
        .andExpect(shows("Draft plan", "12 days", "40 days", "less than a day"))
        .andExpect(has("a[href='/open-tasks?task=UserTask_DraftPlan&cycle=6']", "3"))
        .andExpect(has("a[href='/open-tasks?task=UserTask_DraftPlan&cycle=6&late=0']", "2"))
        .andExpect(hasNo("a[href*='AssessPreparedness']"))
        .andExpect(shows("From 1 January 2027", ">3.5<", "2 of 2", "0 of 2"))
        .andExpect(has("a[href='/cases?stage=PREPARING&cycle=6']", "4"))
        .andExpect(has("a[href='/cases?stage=LEFT&cycle=6']", "1"))
        .andExpect(hasNo("a[href*='stage=IN_FORCE']"))
        .andExpect(shows("5 cases"))
        .andExpect(has("a[href='/cycles/6/report.pdf']"))
        .andExpect(has("svg circle"))
        .andExpect(hasNo("svg.course rect"))
        .andExpect(shows("10 milestones", "40 indicators"));
  }

  @Test
  void sortsMentorsAndCutsThemIntoPages() throws Exception {
    when(loads.loads(READER))
        .thenReturn(
            IntStream.rangeClosed(1, 26).mapToObj(number -> load(number, number % 7)).toList());
    goes(NOTHING);
    page("?sort=-TOWNS&cycle=6")
        .andExpect(has("th[aria-sort='descending'] a[href='/programme?cycle=6&sort=TOWNS']"))
        .andExpect(has("a[rel='next'][href='/programme?cycle=6&sort=-TOWNS&page=1']"))
        .andExpect(has("a[href='/cases?mentor=6']", "6"))
        .andExpect(has("a[href='/people/6']", "Mentor 6"))
        .andExpect(shows("−½", "Page 1"));
    page("?sort=TOWNS&page=9").andExpect(has("a[href='/people/6']", "Mentor 6"));
  }

  @Test
  void takesTheOpenCycleWhereNoneIsChosen() throws Exception {
    goes(NOTHING);
    page("?cycle=none&sort=LUCK")
        .andExpect(status().isOk())
        .andExpect(has("option[value='6'][selected]"))
        .andExpect(shows("Nothing waits in this cycle", "Nobody was asked", "No milestone yet"))
        .andExpect(hides("Not due yet, or reported"))
        .andExpect(hasNo("main svg"));
    verify(programme).figures(READER, CYCLE.id());
  }

  @Test
  void saysWhatComesBeforeTheFirstFigure() throws Exception {
    page("")
        .andExpect(status().isOk())
        .andExpect(shows("No cycle yet"))
        .andExpect(hides("Overdue"));
    verify(programme, never()).figures(any(), any());
  }

  @Test
  void leadsFromMilestonesInAllToTheirList() throws Exception {
    goes(
        new Figures(
            Map.of(),
            List.of(),
            List.of(),
            new MilestoneTotals(0, 0, 3, 0, 0),
            new IndicatorTotals(0, 0, 0, 0, 0)));
    page("").andExpect(has("a[href='/milestones?stands=OVERDUE&cycle=6']", "3"));
    when(milestones.page(any(), any(), anyInt()))
        .thenReturn(
            new Paged<>(
                List.of(
                    new Listed(
                        new MilestoneId(8),
                        new CaseKey("2027-saarelinn"),
                        "Saarelinn",
                        Country.EE,
                        "Cinema cleaned",
                        "Anna",
                        LocalDate.of(2027, 5, 10),
                        MilestoneState.PLANNED,
                        true,
                        true)),
                0,
                false,
                1));
    mvc.perform(get("/milestones?stands=OVERDUE&sort=-TOWN").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/cases/2027-saarelinn/milestones/8']", "Cinema cleaned"))
        .andExpect(has("th[aria-sort='descending'] a[href='/milestones?stands=OVERDUE&sort=TOWN']"))
        .andExpect(has("a[href='/milestones.csv?stands=OVERDUE&sort=-TOWN']"))
        .andExpect(shows("to another date", "Anna", "10 May 2027"));
  }

  private ResultActions page(String query) throws Exception {
    return mvc.perform(get("/programme" + query).with(loggedIn.as(Role.COORDINATOR)));
  }

  private void goes(Figures figures) {
    when(cycles.cycles()).thenReturn(List.of(CYCLE));
    when(programme.figures(READER, CYCLE.id())).thenReturn(figures);
  }

  private static MentorLoad load(int number, int towns) {
    return new MentorLoad(
        new MentorView(
            new PersonId(number),
            "Mentor " + number,
            "",
            Country.EE,
            Set.of(),
            Set.of(),
            Set.of(),
            2,
            null,
            null),
        towns,
        0,
        0,
        towns == 6 ? -1 : 2);
  }
}
