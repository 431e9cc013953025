package org.culturalpearls.portal.cycles;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleDate;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class HistoryWebTest {

  private static final PersonView READER = LoggedIn.person(Role.COORDINATOR);
  private static final CycleView CYCLE = SomeCycle.open(new CycleId(4));
  private static final Instant AT = Instant.parse("2027-01-11T09:00:00Z");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private CycleService cycles;
  @Autowired private CycleRecord record;

  @Test
  void tellsWhoDecidedWhatAboutWhomAndWhy() throws Exception {
    when(cycles.cycle(CYCLE.id())).thenReturn(CYCLE);
    when(record.page(CYCLE.id(), 1))
        .thenReturn(
            new Paged<>(
                List.of(
                    entry(
                        null,
                        "award.date-moved",
                        "The <server> was away",
                        AwardDate.CALL_CLOSES,
                        LocalDateTime.of(2026, 11, 30, 23, 59),
                        LocalDateTime.of(2026, 12, 1, 12, 0)),
                    entry(READER.id(), "award.appointed", "", AwardOffice.CHAIR),
                    entry(
                        null,
                        "cycle.date-moved",
                        "",
                        CycleDate.PLANS_DUE,
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 7))),
                1,
                false));
    var reader = loggedIn.as(READER);
    when(people.persons(anyCollection())).thenReturn(Map.of(READER.id(), READER));
    mvc.perform(get("/cycles/4/history?page=1").with(reader))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    containsString(
                        "moved a date (the call closes) from Monday 30 November 2026, 23:59 to"
                            + " Tuesday 1 December 2026, 12:00")))
        .andExpect(content().string(containsString("The &lt;server&gt; was away")))
        .andExpect(content().string(containsString("appointed Ilze Kalniņa: chair of the jury")))
        .andExpect(
            content()
                .string(containsString("last day for plans from 31 March 2027 to 7 April 2027")));
  }

  @Test
  void isForCoordinatorsOnly() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER.id(), Role.COORDINATOR);
    mvc.perform(get("/cycles/4/history").with(loggedIn.as(Role.JUROR)))
        .andExpect(status().isForbidden());
  }

  private static CycleRecord.Entry entry(
      PersonId about, String kind, String reason, Object... arguments) {
    return new CycleRecord.Entry(
        AT, READER.id(), kind, about, reason, CaseEventArgument.all(arguments));
  }
}
