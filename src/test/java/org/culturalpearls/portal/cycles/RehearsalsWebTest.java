package org.culturalpearls.portal.cycles;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.cycle.RehearsalService.Counts;
import org.culturalpearls.cycle.RehearsalService.Rehearsal;
import org.culturalpearls.cycle.RehearsalService.Removed;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class RehearsalsWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final Counts COUNTS = new Counts(5, 4, 8, 3, 2, 61, 40);

  private final CycleView rehearsal =
      new CycleView(
          new CycleId(4),
          2027,
          "Trial run",
          ZoneId.of("Europe/Stockholm"),
          LocalDate.of(2026, 9, 1),
          LocalDate.of(2027, 3, 31),
          LocalTime.of(18, 0),
          LocalDate.of(2027, 12, 31),
          false,
          null,
          new CaseKey("rehearsal-2027"));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private RehearsalService rehearsals;
  @Autowired private CycleService cycles;

  @BeforeEach
  void oneStandsAndOneIsGone() {
    when(rehearsals.rehearsals(READER)).thenReturn(List.of(new Rehearsal(rehearsal, null)));
    when(rehearsals.removed(READER))
        .thenReturn(
            List.of(
                new Removed(
                    Instant.parse("2026-12-01T10:00:00Z"),
                    READER,
                    2026,
                    new CaseKey("rehearsal-2026"),
                    COUNTS)));
    when(rehearsals.counts(READER, rehearsal.id())).thenReturn(COUNTS);
    when(cycles.cycle(rehearsal.id())).thenReturn(rehearsal);
  }

  @Test
  void listsThemAndWhoDeletedHowMuch() throws Exception {
    mvc.perform(get("/rehearsals").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(begins("a[href='/rehearsals/4/delete']", "Delete this rehearsal"))
        .andExpect(content().string(containsString("deleted rehearsal-2026")))
        .andExpect(content().string(containsString("Cases: 5, nominations: 4, reviews: 8")))
        .andExpect(content().string(not(containsString("/cycles/4"))));
  }

  @Test
  void offersTheDeletionToAdministratorsOnly() throws Exception {
    mvc.perform(get("/rehearsals").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("a[href='/cycles/4']", "Trial run"))
        .andExpect(content().string(not(containsString("/rehearsals/4/delete"))));
  }

  @Test
  void saysHowManyCasesAreLeftOfOneThatIsBeingDeleted() throws Exception {
    when(rehearsals.rehearsals(READER)).thenReturn(List.of(new Rehearsal(rehearsal, 3)));
    mvc.perform(get("/rehearsals").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(content().string(containsString("3 cases are left")))
        .andExpect(begins("a[href='/rehearsals/4/delete']", "Begin again"));
  }

  @Test
  void asksWithTheNumbersAndDeletesWhenSure() throws Exception {
    mvc.perform(get("/rehearsals/4/delete").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(has("dd", "61"))
        .andExpect(has(".notice h2", "Rehearsal"));

    mvc.perform(post("/rehearsals/4/delete").with(loggedIn.as(Role.ADMINISTRATOR)).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(names("sure"));
    verify(rehearsals, never()).remove(any(), any());

    mvc.perform(
            post("/rehearsals/4/delete")
                .param("sure", "true")
                .with(loggedIn.as(Role.ADMINISTRATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/rehearsals"));
    verify(rehearsals).remove(READER, rehearsal.id());
  }
}
