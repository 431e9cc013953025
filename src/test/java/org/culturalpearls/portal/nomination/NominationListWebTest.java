package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationsOfCycle;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class NominationListWebTest {

  private static final CycleId CYCLE = Saarelinn.CYCLE.id();
  private static final String LIST = "/cycles/6/award/nominations";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private NominationService nominations;
  @Autowired private CycleService cycles;

  @BeforeEach
  void thereIsACycle() {
    when(cycles.cycle(CYCLE)).thenReturn(Saarelinn.CYCLE);
  }

  @Test
  void showsTownCountryAndStateAndHowManyAreHidden() throws Exception {
    entered(2, facts("saarelinn", NominationState.SUBMITTED), facts("rand", NominationState.PEARL));
    mvc.perform(get(LIST).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("Submitted, being checked"))
        .andExpect(has("a[href='/cases/2027-saarelinn/nomination']"))
        .andExpect(shows("2027-rand", ">Estonia<", "2 are found."))
        .andExpect(shows("2 more are not shown, because of a conflict of interest of yours."));
  }

  @Test
  void narrowsToOneState() throws Exception {
    entered(0, facts("saarelinn", NominationState.SUBMITTED), facts("rand", NominationState.PEARL));
    mvc.perform(get(LIST + "?state=PEARL").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("2027-rand", "One is found."))
        .andExpect(has("option[value='PEARL'][selected]"))
        .andExpect(hides("2027-saarelinn", "not shown"));
    mvc.perform(get(LIST + "?state=NONSENSE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("No nominations"));
  }

  @Test
  void sortsAndHandsOutWhatIsSeen() throws Exception {
    entered(3, facts("rand", NominationState.PEARL), facts("saarelinn", NominationState.SUBMITTED));
    mvc.perform(get(LIST + "?country=EE&sort=-TOWN").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("th[aria-sort='descending'] a[href='" + LIST + "?country=EE&sort=TOWN']"))
        .andExpect(has("a[href='" + LIST + ".csv?country=EE&sort=-TOWN']"));
    String csv =
        mvc.perform(get(LIST + ".csv?country=EE&sort=-TOWN").with(loggedIn.as(Role.COORDINATOR)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1).map(line -> line.split(",")[1]))
        .containsExactly("2027-saarelinn", "2027-rand");
    assertThat(csv).contains("Town,Case,Country,State").contains("Estonia,");
    String none =
        mvc.perform(get(LIST + ".csv?country=PL").with(loggedIn.as(Role.COORDINATOR)))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(none.lines()).hasSize(1);
    mvc.perform(get(LIST + ".xlsx").with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isOk());
  }

  @Test
  void goesOnByPages() throws Exception {
    entered(
        0,
        IntStream.range(0, 51)
            .mapToObj(i -> facts("town" + (i + 10), NominationState.DRAFT))
            .toArray(NominationFacts[]::new));
    mvc.perform(get(LIST + "?state=DRAFT").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("2027-town59", LIST + "?state=DRAFT&amp;page=1"))
        .andExpect(hides("2027-town60"));
    mvc.perform(get(LIST + "?state=DRAFT&page=1").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("2027-town60"))
        .andExpect(hides("2027-town59"));
  }

  @Test
  void saysHowItFillsWhileItIsEmpty() throws Exception {
    entered(0);
    mvc.perform(get(LIST).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("No nominations", "Towns enter from their own page"))
        .andExpect(hasNo("table"));
  }

  @Test
  void isForCoordinatorsOnly() throws Exception {
    when(nominations.inCycle(READER, CYCLE)).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(LIST).with(loggedIn.as(Role.JUROR))).andExpect(status().isForbidden());
  }

  private void entered(int hidden, NominationFacts... seen) {
    when(nominations.inCycle(READER, CYCLE))
        .thenReturn(new NominationsOfCycle(List.of(seen), hidden));
  }

  private static NominationFacts facts(String town, NominationState state) {
    return new NominationFacts(
        new NominationId(41),
        CYCLE,
        new ParticipationId(70),
        new CaseKey("2027-" + town),
        state,
        town,
        Country.EE,
        Set.of(),
        Set.of(),
        Instant.EPOCH);
  }
}
