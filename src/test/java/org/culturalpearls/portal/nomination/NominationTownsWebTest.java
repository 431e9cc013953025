package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
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
import java.util.Map;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationTownsWebTest {

  private static final String TOWNS = Nominations.PATH + "/towns";

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;
  @Autowired private MunicipalityService municipalities;

  @BeforeEach
  void metsalaIsKnown() {
    when(municipalities.municipalities(anyCollection()))
        .thenReturn(
            Map.of(
                Nominations.MEMBER,
                new MunicipalityView(Nominations.MEMBER, "Metsala", Country.FI, "")));
  }

  @Test
  void showsTheTownsThatAgreedAndRoomForOthers() throws Exception {
    mvc.perform(get(TOWNS).with(readers.whoWrites(Nominations.draft())))
        .andExpect(status().isOk())
        .andExpect(shows("Saarelinn leads the entry"))
        .andExpect(has("[value='Metsala']"))
        .andExpect(shows("Letter of &lt;3 May&gt;</textarea>"))
        .andExpect(has("option[value='FI'][selected]"))
        .andExpect(shows(">Town 5<"))
        .andExpect(has("[name='members[3].name'][value='']"));
  }

  @Test
  void savesTheTownsThatHaveAName() throws Exception {
    mvc.perform(sent(readers.whoWrites(Nominations.draft()), "EE").param("members[0].name", " "))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(nominations)
        .enterTogether(
            READER,
            new NominationService.EnterTogether(
                ID,
                List.of(
                    new NominationService.EnterTogether.Member(
                        "Rannamaa", Country.EE, "The mayor, 3 May"))));
  }

  @Test
  void saysWhichTownIsNotRightAndKeepsWhatWasTyped() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    mvc.perform(sent(writer, "ATLANTIS"))
        .andExpect(status().isBadRequest())
        .andExpect(names("members[1].country"))
        .andExpect(shows("The mayor, 3 May</textarea>"))
        .andExpect(has("[value='Rannamaa']"));
    verify(nominations, never()).enterTogether(any(), any());
    doThrow(RuleBroken.in("members[1].name", "error.nomination.town-unknown", "Rannamaa"))
        .when(nominations)
        .enterTogether(eq(READER), any());
    mvc.perform(sent(writer, "EE"))
        .andExpect(status().isBadRequest())
        .andExpect(names("members[1].name"))
        .andExpect(shows("Rannamaa is not in the list of towns", "The town is not there?"))
        .andExpect(shows("Write to the coordinators, with its name"));
  }

  @Test
  void namesTownsThatAreWrittenNearlyAsWhatWasTyped() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    mvc.perform(get(TOWNS).with(writer)).andExpect(hides("The town is not there?"));
    doThrow(
            RuleBroken.in(
                "members[1].name",
                "error.nomination.town-similar",
                "Rannamaa",
                "Rannamae, Rannama"))
        .when(nominations)
        .enterTogether(eq(READER), any());
    mvc.perform(sent(writer, "EE"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Similar names there: Rannamae, Rannama.", "The town is not there?"));
  }

  @Test
  void isNotChangedOnceItIsSubmitted() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.SUBMITTED));
    doThrow(new WrongNominationState(ID, NominationState.SUBMITTED))
        .when(nominations)
        .enterTogether(eq(READER), any());
    mvc.perform(sent(member, "EE"))
        .andExpect(status().isConflict())
        .andExpect(shows("the nomination is submitted"))
        .andExpect(has("[value='Rannamaa']"));
  }

  @Test
  void isNotChangedOnceTheCallIsClosedAndLosesNothingThatWasTyped() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.draft());
    doThrow(RuleBroken.of("error.nomination.closed")).when(nominations).requireWritable(READER, ID);
    mvc.perform(get(TOWNS).with(member)).andExpect(status().isBadRequest());
    mvc.perform(sent(member, "EE"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("The call is closed", "Rannamaa</textarea>"));
    verify(nominations, never()).enterTogether(any(), any());
  }

  @Test
  void isForWhoMayWriteOnly() throws Exception {
    RequestPostProcessor mentor = readers.whoMentors(Nominations.draft());
    mvc.perform(get(TOWNS).with(mentor)).andExpect(status().isForbidden());
    mvc.perform(sent(mentor, "EE")).andExpect(status().isForbidden());
    mvc.perform(sent(readers.stranger(Role.COORDINATOR), "EE")).andExpect(status().isNotFound());
    verify(nominations, never()).enterTogether(any(), any());
  }

  private static MockHttpServletRequestBuilder sent(RequestPostProcessor by, String country) {
    return post(TOWNS)
        .with(by)
        .with(csrf())
        .param("members[1].name", "Rannamaa")
        .param("members[1].country", country)
        .param("members[1].consent", "The mayor, 3 May");
  }
}
