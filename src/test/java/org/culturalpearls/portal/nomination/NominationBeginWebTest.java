package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class NominationBeginWebTest {

  private static final String NEW = Nominations.PATH + "/new";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private NominationService nominations;
  @Autowired private CycleService cycles;

  @BeforeEach
  void theCallIsOpen() {
    when(nominations.callFor(READER, Saarelinn.ID)).thenReturn(Optional.of(Nominations.CALL));
    when(nominations.start(any(), any())).thenReturn(Nominations.ID);
    when(nominations.nomination(READER, Nominations.ID)).thenReturn(Nominations.draft());
  }

  @Test
  void tellsTheTeamUntilWhenAndAsksItForNoConsent() throws Exception {
    mvc.perform(get(NEW).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isOk())
        .andExpect(shows("The call of Cycle 2027 is open until Monday 30 November 2026, 23:59"))
        .andExpect(hasNo("[name='consent']"));
  }

  @Test
  void offersTheCallThatWasChosenOfSeveral() throws Exception {
    CycleId later = new CycleId(9);
    OpenCall call = new OpenCall(later, 2029, "Cycle 2029", Nominations.CALL.closesAt());
    when(nominations.callFor(READER, Saarelinn.ID, later)).thenReturn(Optional.of(call));
    when(cycles.cycle(later)).thenReturn(Saarelinn.CYCLE);
    PersonView mentee = reader.readerOfTheTeam();
    mvc.perform(get(NEW + "?cycle=9").with(loggedIn.as(mentee)))
        .andExpect(shows("The call of Cycle 2029"))
        .andExpect(has("[name='cycle'][value='9']"));
    mvc.perform(begun(mentee, "").param("cycle", "9")).andExpect(redirectedUrl(Nominations.PATH));
    verify(nominations).start(READER, new NominationService.Start(later, Saarelinn.ID, ""));
  }

  @Test
  void asksAMentorHowTheTownAgreed() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    mvc.perform(get(NEW).with(loggedIn.as(mentor))).andExpect(has("[name='consent']"));
    mvc.perform(begun(mentor, "The mayor, by letter of 3 May"))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(nominations)
        .start(
            READER,
            new NominationService.Start(
                Saarelinn.CYCLE.id(), Saarelinn.ID, "The mayor, by letter of 3 May"));
  }

  @Test
  void saysThatTheConsentIsNotRightAndKeepsIt() throws Exception {
    doThrow(RuleBroken.in("consent", "error.shared.too-long", Label.field("consent"), 500))
        .when(nominations)
        .start(any(), any());
    mvc.perform(begun(reader.readerWhoMentors(), "Everybody in the town"))
        .andExpect(status().isBadRequest())
        .andExpect(names("consent"))
        .andExpect(shows("Everybody in the town</textarea>", "The call of Cycle 2027"));
  }

  @Test
  void saysThatAColleagueHasBegunMeanwhile() throws Exception {
    doThrow(new AlreadyDone("error.nomination.begun-already", "Saarelinn"))
        .when(nominations)
        .start(any(), any());
    mvc.perform(begun(reader.readerOfTheTeam(), ""))
        .andExpect(status().isConflict())
        .andExpect(shows("Saarelinn has a nomination already."));
  }

  @Test
  void leadsWhoHasEnteredAlreadyToTheNomination() throws Exception {
    when(nominations.callFor(READER, Saarelinn.ID)).thenReturn(Optional.empty());
    when(nominations.inOpenCall(READER, Saarelinn.ID)).thenReturn(Optional.of(Nominations.draft()));
    PersonView mentee = reader.readerOfTheTeam();
    mvc.perform(get(NEW).with(loggedIn.as(mentee)))
        .andExpect(redirectedUrl(Nominations.PATH))
        .andExpect(flash().attributeExists("notice"));
    mvc.perform(begun(mentee, "")).andExpect(redirectedUrl(Nominations.PATH));
    verify(nominations, never()).start(any(), any());
  }

  @Test
  void isNotThereWithoutAnOpenCallAndNotForStrangers() throws Exception {
    when(nominations.callFor(READER, Saarelinn.ID)).thenReturn(Optional.empty());
    mvc.perform(get(NEW).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isNotFound())
        .andExpect(shows("No call is open that this town could enter."));
    mvc.perform(begun(reader.readerOfTheTeam(), "")).andExpect(status().isNotFound());
    mvc.perform(get(NEW).with(loggedIn.as(reader.stranger())))
        .andExpect(status().isNotFound())
        .andExpect(hides("No call is open"));
    mvc.perform(begun(reader.stranger(), "Mine")).andExpect(status().isNotFound());
    verify(nominations, never()).start(any(), any());
  }

  private MockHttpServletRequestBuilder begun(PersonView by, String consent) {
    return post(NEW).with(loggedIn.as(by)).with(csrf()).param("consent", consent);
  }
}
