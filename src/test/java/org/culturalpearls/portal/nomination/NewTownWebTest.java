package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class NewTownWebTest {

  private static final String TOWN = "/award/town";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private NewTownService towns;
  @Autowired private NominationService nominations;
  @Autowired private CallService calls;

  @BeforeEach
  void aCallIsOpen() {
    when(towns.openCalls()).thenReturn(List.of(Nominations.CALL));
  }

  @Test
  void asksForTheTownWithTheFirstCallChosen() throws Exception {
    mvc.perform(get(TOWN).with(loggedIn.as()))
        .andExpect(status().isOk())
        .andExpect(has("[name='cycle'][value='6'][checked]"))
        .andExpect(begins("option[value='LV']", "Latvia"))
        .andExpect(hides("What you can do"));
  }

  @Test
  void beginsTheNominationOfTheTown() throws Exception {
    when(towns.enter(READER, typed(Nominations.CALL.cycle()))).thenReturn(Nominations.ID);
    when(nominations.nomination(READER, Nominations.ID)).thenReturn(Nominations.draft());
    mvc.perform(sent("6", "FI")).andExpect(redirectedUrl(Nominations.PATH));
  }

  @Test
  void isClosedToWhoIsOfNoTown() throws Exception {
    doThrow(new NotAllowed("error.nomination.not-entrant")).when(towns).requireMayEnter(READER);
    mvc.perform(get(TOWN).with(loggedIn.as(Role.JUROR)))
        .andExpect(status().isForbidden())
        .andExpect(shows("Towns are entered by their own people"));
    mvc.perform(sent("6", "FI")).andExpect(status().isForbidden());
    verify(towns, never()).enter(any(), any());
  }

  @Test
  void warnsOfATownThatTheRulesSpeakAgainstAndEntersItAllTheSame() throws Exception {
    when(calls.problem(typed(Nominations.CALL.cycle()))).thenReturn(Optional.of(Kind.REGION));
    mvc.perform(sent("6", "FI"))
        .andExpect(status().isBadRequest())
        .andExpect(names("anyway"))
        .andExpect(shows("Merikoski: its region, Lapland, does not take part in this cycle"));
    verify(towns, never()).enter(any(), any());

    when(towns.enter(READER, typed(Nominations.CALL.cycle()))).thenReturn(Nominations.ID);
    when(nominations.nomination(READER, Nominations.ID)).thenReturn(Nominations.draft());
    mvc.perform(sent("6", "FI").param("anyway", "true")).andExpect(redirectedUrl(Nominations.PATH));
  }

  /** Somebody made up the number of a cycle: the facade is asked for none. */
  @Test
  void entersNoCallThatIsNotOpen() throws Exception {
    when(towns.enter(READER, typed(null)))
        .thenThrow(RuleBroken.in("cycle", "error.shared.missing", Label.field("cycle")));
    mvc.perform(sent("7", "FI"))
        .andExpect(status().isBadRequest())
        .andExpect(names("cycle"))
        .andExpect(has("[value='Merikoski']"))
        .andExpect(has("option[value='FI'][selected]"));
  }

  @Test
  void takesNoCountryThatIsNotOfTheProgramme() throws Exception {
    mvc.perform(sent("6", "ATLANTIS"))
        .andExpect(status().isBadRequest())
        .andExpect(names("country"))
        .andExpect(has("[value='Merikoski']"))
        .andExpect(has("[value='Lapland']"));
    verify(towns, never()).enter(any(), any());
  }

  @Test
  void saysThatTheTownIsThereAlready() throws Exception {
    when(towns.enter(eq(READER), any()))
        .thenThrow(new AlreadyDone("error.nomination.town-there", "Merikoski"));
    mvc.perform(sent("6", "FI"))
        .andExpect(status().isConflict())
        .andExpect(shows("Merikoski takes part in this cycle already. Ask its team"))
        .andExpect(shows("What you can do"))
        .andExpect(has("[value='Merikoski']"));
  }

  @Test
  void leavesATownWithPeopleToThemAndSaysWhatToDo() throws Exception {
    when(towns.enter(eq(READER), any()))
        .thenThrow(RuleBroken.in("name", "error.nomination.town-has-people", "Merikoski"));
    mvc.perform(sent("6", "FI"))
        .andExpect(status().isBadRequest())
        .andExpect(names("name"))
        .andExpect(shows("We know people of Merikoski, so one of them enters it"))
        .andExpect(shows("write to the coordinators"))
        .andExpect(has("a[href='/']", "Go to the start page"))
        .andExpect(has("[value='Merikoski']"))
        .andExpect(has("[value='Lapland']"))
        .andExpect(has("[value='FI'][selected]"));
  }

  @Test
  void asksNothingWhereNoCallIsOpen() throws Exception {
    when(towns.openCalls()).thenReturn(List.of());
    mvc.perform(get(TOWN).with(loggedIn.as()))
        .andExpect(status().isOk())
        .andExpect(shows("No call is open at the moment"))
        .andExpect(hasNo("[name='country']"));
  }

  @Test
  void isNotForWhoHasNoConfirmedAddress() throws Exception {
    mvc.perform(get(TOWN)).andExpect(redirectedUrl("/login"));
    mvc.perform(post(TOWN).with(csrf()).param("name", "Merikoski"))
        .andExpect(redirectedUrl("/login"));
    verify(towns, never()).enter(any(), any());
  }

  private static NewTownService.Enter typed(CycleId cycle) {
    return new NewTownService.Enter(cycle, "Merikoski", Country.FI, "Lapland");
  }

  private MockHttpServletRequestBuilder sent(String cycle, String country) {
    return post(TOWN)
        .with(loggedIn.as())
        .with(csrf())
        .param("cycle", cycle)
        .param("name", "Merikoski")
        .param("country", country)
        .param("region", "Lapland");
  }
}
