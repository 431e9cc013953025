package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.states;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class WishesWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/wishes";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private ParticipationService participations;

  @Test
  void asksTeamAndCoordinatorsWhatTheTownWishes() throws Exception {
    for (PersonView of :
        new PersonView[] {read(reader.readerOfTheTeam()), read(reader.readerWhoCoordinates())}) {
      mvc.perform(get(PAGE).with(loggedIn.as(of)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("What the town wishes of its mentors")))
          .andExpect(has("[name='version'][value='4']"));
    }
  }

  @Test
  void savesTheWishes() throws Exception {
    PersonView mentee = read(reader.readerOfTheTeam());
    mvc.perform(change(mentee).param("themes", "AGEING").param("twinWished", "true"))
        .andExpect(redirectedUrl("/cases/2027-saarelinn"));
    verify(participations)
        .changeWishes(
            mentee.id(),
            new ParticipationService.ChangeWishes(
                Saarelinn.ID, 4, Set.of(Theme.AGEING), Set.of(Language.ET), true));
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatWasChosen() throws Exception {
    PersonView mentee = read(reader.readerOfTheTeam());
    doThrow(RuleBroken.in("languages", "error.cycle.no-language"))
        .when(participations)
        .changeWishes(any(), any());
    mvc.perform(change(mentee).param("themes", "AGEING"))
        .andExpect(status().isBadRequest())
        .andExpect(names("languages", "Languages: choose"))
        .andExpect(has("[value='AGEING'][checked]"));
    mvc.perform(change(mentee).param("themes", "NO_SUCH_THEME"))
        .andExpect(status().isBadRequest())
        .andExpect(names("themes"));
  }

  @Test
  void showsWhatSomebodyElseChoseMeanwhile() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    when(participations.forChange(mentee.id(), Saarelinn.ID))
        .thenReturn(new Versioned<>(Saarelinn.with(mentee.id()), 5));
    doThrow(new ChangedMeanwhile("error.cycle.participation-changed"))
        .when(participations)
        .changeWishes(any(), any());
    mvc.perform(change(mentee))
        .andExpect(status().isConflict())
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(states("The town wishes a twin mentor", "no"));
  }

  @Test
  void isNotForMentorsAndNotForStrangers() throws Exception {
    PersonView mentor = read(reader.readerWhoMentors());
    mvc.perform(get(PAGE).with(loggedIn.as(mentor))).andExpect(status().isForbidden());
    mvc.perform(change(mentor)).andExpect(status().isForbidden());
    mvc.perform(change(reader.stranger())).andExpect(status().isNotFound());
    verify(participations, never()).changeWishes(any(), any());
  }

  private PersonView read(PersonView by) {
    when(participations.forChange(by.id(), Saarelinn.ID))
        .thenReturn(new Versioned<>(Saarelinn.with(by.id()), 4));
    return by;
  }

  private MockHttpServletRequestBuilder change(PersonView by) {
    return post(PAGE)
        .with(loggedIn.as(by))
        .with(csrf())
        .param("version", "4")
        .param("languages", "ET");
  }
}
