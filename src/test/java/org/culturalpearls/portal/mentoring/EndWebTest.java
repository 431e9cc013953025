package org.culturalpearls.portal.mentoring;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class EndWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/agreement/end";
  private static final LocalDate AGREED = LocalDate.of(2027, 12, 1);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;

  @Test
  void asksTheLeadMentorForTheNewDay() throws Exception {
    PersonView lead = mentoredBy(reader.readerWhoMentors(), true);
    mvc.perform(get(PAGE).with(loggedIn.as(lead)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("agreed until Wednesday 1 December 2027")))
        .andExpect(content().string(containsString("not after Friday 31 December 2027")));
  }

  @Test
  void movesTheEndForLeadAndCoordinators() throws Exception {
    PersonView lead = mentoredBy(reader.readerWhoMentors(), true);
    mvc.perform(move(lead, "2027-06-30"))
        .andExpect(redirectedUrl("/cases/2027-saarelinn/agreement"));
    verify(ends)
        .moveEnd(
            lead.id(),
            new MentoringEndService.Move(Saarelinn.MENTORING, AGREED, LocalDate.of(2027, 6, 30)));

    PersonView coordinator = mentoredBy(reader.readerWhoCoordinates(), false);
    mvc.perform(move(coordinator, "2027-07-01"))
        .andExpect(redirectedUrl("/cases/2027-saarelinn/agreement"));
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithTheDay() throws Exception {
    PersonView lead = mentoredBy(reader.readerWhoMentors(), true);
    mvc.perform(move(lead, "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Enter the date as year, month and day")))
        .andExpect(has("[value='soon']"));
    doThrow(
            RuleBroken.in(
                "endsOn", "error.mentoring.end-outside-cycle", LocalDate.of(2027, 12, 31)))
        .when(ends)
        .moveEnd(any(), any());
    mvc.perform(move(lead, "2028-06-30"))
        .andExpect(status().isBadRequest())
        .andExpect(names("endsOn", "Enter a date after today"));
  }

  @Test
  void showsTheNewerEndThatSomebodyElseSet() throws Exception {
    PersonView lead = mentoredBy(reader.readerWhoMentors(), true);
    doThrow(new ChangedMeanwhile("error.mentoring.end-changed")).when(ends).moveEnd(any(), any());
    mvc.perform(
            post(PAGE)
                .with(loggedIn.as(lead))
                .with(csrf())
                .param("from", "2027-11-01")
                .param("endsOn", "2027-06-30"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Wednesday 1 December 2027</dd>")))
        .andExpect(has("[name='from'][value='2027-12-01']"))
        .andExpect(has("[value='2027-06-30']"));
  }

  @Test
  void isNotForTheTownAndNotForStrangers() throws Exception {
    PersonView mentee = mentoredBy(reader.readerOfTheTeam(), false);
    mvc.perform(get(PAGE).with(loggedIn.as(mentee))).andExpect(status().isForbidden());
    mvc.perform(move(mentee, "2027-06-30")).andExpect(status().isForbidden());
    PersonView stranger = mentoredBy(reader.stranger(), false);
    mvc.perform(move(stranger, "2027-06-30")).andExpect(status().isNotFound());
    verifyNoInteractions(ends);
  }

  private PersonView mentoredBy(PersonView person, boolean lead) {
    PersonId mentor = lead ? person.id() : Saarelinn.MENTOR;
    when(mentorings.current(Saarelinn.ID)).thenReturn(Optional.of(Saarelinn.mentoredBy(mentor)));
    return person;
  }

  private MockHttpServletRequestBuilder move(PersonView by, String day) {
    return post(PAGE)
        .with(loggedIn.as(by))
        .with(csrf())
        .param("from", AGREED.toString())
        .param("endsOn", day);
  }
}
