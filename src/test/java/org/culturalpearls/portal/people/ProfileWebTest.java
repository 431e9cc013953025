package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
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

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class ProfileWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final String PROFILE = "/people/12/profile";

  private final PersonView anna = People.anna(Role.MENTOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;

  @BeforeEach
  void annaMentors() {
    when(people.person(anna.id())).thenReturn(anna);
    read(5, 3);
  }

  @Test
  void showsWhatIsKnownOfTheMentor() throws Exception {
    mvc.perform(get(PROFILE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("option[value='EE'][selected]"))
        .andExpect(has("[value='AGEING'][checked]"))
        .andExpect(has("[name='capacity'][value='3']"))
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(has("[name='absentFrom'][value='2027-07-01']"))
        .andExpect(has("[name='absentUntil'][value='2027-07-31']"));
  }

  @Test
  void beginsANewOneWithRoomForTwoTowns() throws Exception {
    when(people.profileForChange(READER, anna.id())).thenReturn(Optional.empty());
    mvc.perform(get(PROFILE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='capacity'][value='2']"))
        .andExpect(has("[name='version'][value='']"))
        .andExpect(hides("checked"));
    mvc.perform(sent("", "4", "2027-07-01")).andExpect(redirectedUrl("/people/12"));
    verify(people).saveMentorProfile(READER, typed(null, 4, LocalDate.of(2027, 7, 1)));
  }

  @Test
  void savesTheProfileAndLeadsMentorsBackToTheirOwnPage() throws Exception {
    mvc.perform(sent("5", " 4 ", "").with(loggedIn.as(Role.MENTOR)))
        .andExpect(redirectedUrl("/me"));
    verify(people).saveMentorProfile(READER, typed(5L, 4, null));
  }

  @Test
  void saysWhichAnswerCannotBeReadAndKeepsTheOthers() throws Exception {
    mvc.perform(sent("5", "4", "1.7.2027").param("themes", "AGEING"))
        .andExpect(status().isBadRequest())
        .andExpect(names("absentFrom"))
        .andExpect(has("[value='1.7.2027']"))
        .andExpect(has("[value='4']"))
        .andExpect(has("[value='AGEING'][checked]"));
    verify(people, never()).saveMentorProfile(any(), any());
  }

  @Test
  void showsARuleThatIsBrokenBesideItsField() throws Exception {
    doThrow(RuleBroken.in("absentUntil", "error.people.absence-order"))
        .when(people)
        .saveMentorProfile(eq(READER), any());
    mvc.perform(sent("5", "4", "2027-07-01"))
        .andExpect(status().isBadRequest())
        .andExpect(names("absentUntil", "Absence: the last day is before the first."))
        .andExpect(hides("Somebody else saved this meanwhile"));
  }

  @Test
  void showsWhatSomebodyElseSavedBesideWhatWasTyped() throws Exception {
    read(6, 1);
    doThrow(new ChangedMeanwhile("error.people.profile-changed"))
        .when(people)
        .saveMentorProfile(eq(READER), any());
    mvc.perform(sent("5", "4", ""))
        .andExpect(status().isConflict())
        .andExpect(shows("Somebody else saved this meanwhile"))
        .andExpect(has("dd", "1"))
        .andExpect(has("dd", "ageing"))
        .andExpect(has("[name='capacity'][value='4']"))
        .andExpect(has("[name='version'][value='6']"));
  }

  @Test
  void isOfMentorsOnly() throws Exception {
    when(people.person(anna.id())).thenReturn(People.anna(Role.JUROR));
    mvc.perform(get(PROFILE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Only mentors have a mentor profile."));
  }

  @Test
  void isForTheMentorAndWhoLooksAfterPeople() throws Exception {
    when(people.profileForChange(READER, anna.id()))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PROFILE).with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden())
        .andExpect(hides("Anna Saar"));
    mvc.perform(sent("5", "4", "").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    verify(people, never()).saveMentorProfile(any(), any());
  }

  private void read(long version, int capacity) {
    MentorView mentor =
        new MentorView(
            anna.id(),
            anna.name(),
            anna.organisation(),
            Country.EE,
            Set.of(Theme.AGEING),
            Set.of(Language.ET),
            Set.of(),
            capacity,
            LocalDate.of(2027, 7, 1),
            LocalDate.of(2027, 7, 31));
    when(people.profileForChange(READER, anna.id()))
        .thenReturn(Optional.of(new Versioned<>(mentor, version)));
  }

  private PeopleService.SaveMentorProfile typed(Long version, int capacity, LocalDate absentFrom) {
    return new PeopleService.SaveMentorProfile(
        anna.id(),
        version,
        Country.EE,
        Set.of(),
        Set.of(Language.ET),
        Set.of(),
        capacity,
        absentFrom,
        null);
  }

  private MockHttpServletRequestBuilder sent(String version, String capacity, String absentFrom) {
    return post(PROFILE)
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("version", version)
        .param("country", "EE")
        .param("languages", "ET")
        .param("capacity", capacity)
        .param("absentFrom", absentFrom);
  }
}
