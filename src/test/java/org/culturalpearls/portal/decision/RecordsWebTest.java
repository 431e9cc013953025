package org.culturalpearls.portal.decision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.AwardRecordService;
import org.culturalpearls.award.AwardReport;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.GivenTitle;
import org.culturalpearls.award.PearlView;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.award.ScoreLine;
import org.culturalpearls.award.TrailLine;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** The report of an award, its files, and the trail of a nomination. */
@AwardedSlice
class RecordsWebTest {

  private static final String BASE = "/cycles/6/award";
  private static final String TRAIL = "/cases/2027-saarelinn/trail";
  private static final PersonId READER = LoggedIn.person().id();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AwardRecordService records;
  @Autowired private CycleService cycles;
  @Autowired private PeopleService people;

  @BeforeEach
  void thereIsACycle() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
  }

  @Test
  void reportWhatTheAwardCameToByCountry() throws Exception {
    AwardReport.Line estonia = new AwardReport.Line(5, 4, 3, 2, 1);
    report(estonia, List.of(new PearlView(2027, "Saarelinn", Country.EE, "")), 1)
        .andExpect(content().string(containsString("<th scope=\"row\">Estonia</th>")))
        .andExpect(content().string(containsString("<td data-label=\"Entries\">5</td>")))
        .andExpect(content().string(containsString("<td data-label=\"Titles\">1</td>")))
        .andExpect(content().string(containsString("Saarelinn, Estonia")))
        .andExpect(content().string(containsString("One nomination is hidden from you")))
        .andExpect(content().string(containsString("href=\"/cycles/6/award/scores.csv\"")));
  }

  @Test
  void reportNoPearlsBeforeTheRelease() throws Exception {
    report(new AwardReport.Line(5, 4, 3, 2, 0), List.of(), 0)
        .andExpect(content().string(containsString("No results are released yet.")))
        .andExpect(content().string(not(containsString("hidden from you"))));
  }

  @Test
  void areTakenAwayUnderTheNameOfTheTitleYearAndRunNothing() throws Exception {
    when(records.scores(READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            List.of(
                new ScoreLine(
                    AwardStage.JURY,
                    "=1+1",
                    Country.EE,
                    "Anna Saar",
                    List.of(7),
                    new BigDecimal("7"))));
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

  @Test
  void sayWhoDecidedWhatAndWhatFollowedFromTheCalendar() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    PersonId anna = new PersonId(12);
    when(people.persons(anyCollection()))
        .thenReturn(Map.of(anna, named(anna, "Anna Saar"), of.id(), of));
    trail(
            of,
            line(anna, "nomination.selected"),
            line(null, "nomination.not-submitted"),
            line(anna, "review.left-out", new ReviewId(31)),
            line(anna, "decision.confirmed", GivenTitle.TITLE))
        .andExpect(content().string(containsString("Anna Saar selected it")))
        .andExpect(content().string(containsString("By the process closed it: it was not")))
        .andExpect(content().string(containsString("Anna Saar left a review out (review 31)")))
        .andExpect(content().string(containsString("Anna Saar confirmed the decision (title)")))
        .andExpect(content().string(containsString("Monday 11 January 2027")));
    verify(records).trail(of.id(), Saarelinn.ID, 0);
    trail(of).andExpect(content().string(containsString("Nothing has been decided yet.")));
  }

  @Test
  void tellNobodyElseWhoDecided() throws Exception {
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(records);
    when(records.trail(any(), any(), anyInt()))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isForbidden());
    reset(records);
    when(records.trail(any(), any(), anyInt())).thenThrow(new NotFound("error.award.no-trail"));
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isNotFound());
  }

  private ResultActions report(AwardReport.Line line, List<PearlView> pearls, int hidden)
      throws Exception {
    when(records.report(READER, Saarelinn.CYCLE.id()))
        .thenReturn(new AwardReport(line, Map.of(Country.EE, line), pearls, hidden));
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

  private ResultActions trail(PersonView of, TrailLine... lines) throws Exception {
    when(records.trail(of.id(), Saarelinn.ID, 0)).thenReturn(Paged.of(List.of(lines), 0));
    return mvc.perform(get(TRAIL).with(loggedIn.as(of))).andExpect(status().isOk());
  }

  private static TrailLine line(PersonId actor, String kind, Object... arguments) {
    return new TrailLine(
        Instant.parse("2027-01-11T09:00:00Z"), actor, kind, CaseEventArgument.all(arguments));
  }

  private static PersonView named(PersonId id, String name) {
    PersonView like = LoggedIn.person(Role.COORDINATOR);
    return new PersonView(id, name, "", "", like.language(), like.zone(), like.roles(), true);
  }
}
