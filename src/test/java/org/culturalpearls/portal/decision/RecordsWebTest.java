package org.culturalpearls.portal.decision;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.ScoreLine;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardReport;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.plan.report.CarriedOutService.OfTown;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** The report of an award, and its files. */
@PortalSlice
class RecordsWebTest {

  private static final String BASE = "/cycles/6/award";
  private static final Instant DUE = Instant.parse("2028-02-07T20:59:59Z");
  private static final PersonId READER = LoggedIn.person().id();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private AwardRecordService records;
  @Autowired private CarriedOutService carriedOut;
  @Autowired private CycleService cycles;

  @BeforeEach
  void thereIsACycle() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
  }

  @Test
  void reportWhatTheAwardCameToByCountry() throws Exception {
    AwardReport.Line estonia = new AwardReport.Line(5, 4, 3, 2, 1);
    report(
            estonia,
            List.of(new PearlView(2027, "Saarelinn", Country.EE, "", new MunicipalityId(3))),
            true,
            1)
        .andExpect(has("th[scope='row']", "Estonia"))
        .andExpect(has("td[data-label='Entries']", "5"))
        .andExpect(has("td[data-label='Titles']", "1"))
        .andExpect(content().string(containsString("Saarelinn, Estonia")))
        .andExpect(content().string(containsString("One nomination is hidden from you")))
        .andExpect(has("a[href='/cycles/6/award/scores.csv']"));
  }

  @Test
  void reportNoPearlsBeforeTheRelease() throws Exception {
    report(new AwardReport.Line(5, 4, 3, 2, 0), List.of(), false, 0)
        .andExpect(content().string(containsString("No results are released yet.")))
        .andExpect(content().string(not(containsString("hidden from you"))));
  }

  @Test
  void reportThatNobodyHasTheTitle() throws Exception {
    report(new AwardReport.Line(5, 4, 3, 0, 0), List.of(), true, 0)
        .andExpect(content().string(containsString("No town got the title.")))
        .andExpect(content().string(not(containsString("No results are released yet."))));
  }

  @Test
  void reportWhatTownsCarriedOutTownByTownAndInAll() throws Exception {
    when(carriedOut.ofCycle(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            List.of(
                new OfTown(
                    "Rujiena", new CaseKey("2027-rujiena"), figures(2, 40, "12.50"), DUE, null),
                new OfTown(
                    "Saarelinn", new CaseKey("2027-saarelinn"), figures(3, 60, "7.50"), DUE, DUE)));
    report(new AwardReport.Line(5, 4, 3, 2, 1), List.of(), true, 0)
        .andExpect(has("a[href='/cases/2027-rujiena/indicators']", "Rujiena"))
        .andExpect(has("a[href='/cases/2027-saarelinn/final-report']", "Read"))
        .andExpect(content().string(not(containsString("/cases/2027-rujiena/final-report"))))
        .andExpect(content().string(containsString("Not written yet")))
        .andExpect(has("tr:last-child td[data-label='Measures reached']", "5 of 10"))
        .andExpect(has("tr:last-child td[data-label='People reached']", "100"))
        .andExpect(has("tr:last-child td[data-label='Spent (EUR)']", "20"));
  }

  private static CarriedOut figures(int reached, int people, String spent) {
    return new CarriedOut(
        5, reached, 1, 9, 6, 0, 4, 3, people, BigDecimal.TEN, new BigDecimal(spent));
  }

  @Test
  void areTakenAwayUnderTheNameOfTheTitleYearAndRunNothing() throws Exception {
    when(records.scores(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            List.of(
                new ScoreTable(
                    AwardStage.JURY,
                    List.of("Approach"),
                    List.of(
                        new ScoreLine(
                            "=1+1", Country.EE, "Anna Saar", List.of(7), new BigDecimal("7"))))));
    when(records.minutes(READER, Saarelinn.CYCLE.id())).thenReturn(new byte[] {'%', 'P'});
    fetch("scores.csv")
        .andExpect(content().contentType("text/csv;charset=UTF-8"))
        .andExpect(named("scores-2027.csv"))
        .andExpect(content().string(containsString("'=1+1")));
    fetch("scores.xlsx").andExpect(named("scores-2027.xlsx"));
    fetch("minutes.pdf")
        .andExpect(content().contentType("application/pdf"))
        .andExpect(named("minutes-2027.pdf"));
  }

  @Test
  void areForCoordinators() throws Exception {
    NotAllowed refused = new NotAllowed("error.people.role-needed");
    when(records.report(any(), any())).thenThrow(refused);
    when(records.scores(any(), any())).thenThrow(refused);
    when(records.minutes(any(), any())).thenThrow(new NotAllowed("error.award.minutes-hidden"));
    for (String page : List.of("report", "scores.csv", "scores.xlsx", "minutes.pdf")) {
      mvc.perform(get(BASE + "/" + page).with(loggedIn.as(Role.JUROR)))
          .andExpect(status().isForbidden());
    }
  }

  private ResultActions report(
      AwardReport.Line line, List<PearlView> pearls, boolean released, int hidden)
      throws Exception {
    when(records.report(READER, Saarelinn.CYCLE.id()))
        .thenReturn(new AwardReport(line, Map.of(Country.EE, line), pearls, released, hidden));
    return mvc.perform(get(BASE + "/report").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk());
  }

  private ResultActions fetch(String file) throws Exception {
    return mvc.perform(get(BASE + "/" + file).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk());
  }

  private static ResultMatcher named(String file) {
    return header().string("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }
}
