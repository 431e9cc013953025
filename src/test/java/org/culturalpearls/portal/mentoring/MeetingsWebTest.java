package org.culturalpearls.portal.mentoring;

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
import java.util.List;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class MeetingsWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/meetings";
  private static final PersonId ILZE = new PersonId(7);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 12);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private MeetingService meetings;
  @Autowired private AgreedStepService steps;

  @BeforeEach
  void oneMeetingWasLogged() {
    when(meetings.counts(any(PersonId.class), any(MentoringId.class)))
        .thenReturn(new MeetingService.Counts(2, 150, MARCH, 1));
  }

  @Test
  void showsNotesAndStepsToBothSides() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(meetings.meetings(of.id(), Saarelinn.MENTORING))
        .thenReturn(List.of(meeting("Talked of the <choir>"), meeting("More")));
    when(steps.steps(of.id(), Saarelinn.MENTORING)).thenReturn(List.of(step()));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2 meetings, 150 minutes in all.")))
        .andExpect(content().string(containsString("Talked of the &lt;choir&gt;")))
        .andExpect(content().string(containsString("Call the school")))
        .andExpect(content().string(containsString("status good\">done")))
        .andExpect(content().string(containsString("Log meeting")));
  }

  @Test
  void tellsCoordinatorsHowMuchIsNotSharedWithThem() throws Exception {
    PersonView coordinator = reader.readerWhoCoordinates();
    when(meetings.meetings(coordinator.id(), Saarelinn.MENTORING))
        .thenReturn(List.of(meeting("Shared")));
    mvc.perform(get(PAGE).with(loggedIn.as(coordinator)))
        .andExpect(content().string(containsString("The notes of one meeting are not shared")))
        .andExpect(content().string(not(containsString("Log meeting"))));
    verify(steps, never()).steps(any(), any());
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(coordinator)))
        .andExpect(status().isForbidden());
  }

  @Test
  void logsAMeetingWithWhatWasAgreed() throws Exception {
    PersonView mentor = mayLog(reader.readerWhoMentors());
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(mentor)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Step 3")));
    mvc.perform(log(mentor)).andExpect(redirectedUrl(PAGE));
    MeetingService.Log.Step none = new MeetingService.Log.Step(null, null, null);
    verify(meetings)
        .log(
            mentor.id(),
            new MeetingService.Log(
                Saarelinn.MENTORING,
                MARCH,
                60,
                List.of(ILZE),
                null,
                "We sang.",
                true,
                List.of(),
                List.of(
                    new MeetingService.Log.Step("Call the school", ILZE, LocalDate.of(2027, 4, 1)),
                    none,
                    none)));
  }

  @Test
  void showsABrokenRuleBesideTheRowThatItNames() throws Exception {
    PersonView mentor = mayLog(reader.readerWhoMentors());
    when(meetings.log(any(), any()))
        .thenThrow(RuleBroken.in("by1", "error.mentoring.step-by", 1, MARCH));
    mvc.perform(log(mentor))
        .andExpect(status().isBadRequest())
        .andExpect(names("by1", "Step 1: enter a day"))
        .andExpect(content().string(containsString("We sang.</textarea>")))
        .andExpect(has("[checked]"));
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    PersonView stranger = mayLog(reader.stranger());
    mvc.perform(get(PAGE).with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    mvc.perform(log(stranger)).andExpect(status().isNotFound());
    verify(meetings, never()).log(any(), any());
  }

  private PersonView mayLog(PersonView of) {
    when(meetings.choices(of.id()))
        .thenReturn(
            List.of(
                new MeetingService.Choice(
                    Saarelinn.MENTORING, Saarelinn.with(ILZE), List.of(of), List.of())));
    return of;
  }

  private MockHttpServletRequestBuilder log(PersonView by) {
    return post(PAGE + "/new")
        .with(loggedIn.as(by))
        .with(csrf())
        .param("heldOn", "2027-03-12")
        .param("minutes", "60")
        .param("people", "7")
        .param("notes", "We sang.")
        .param("shared", "true")
        .param("step1", "Call the school")
        .param("who1", "7")
        .param("by1", "2027-04-01");
  }

  private static MeetingView meeting(String notes) {
    return new MeetingView(
        new MeetingId(5),
        Saarelinn.MENTORING,
        MARCH,
        75,
        Set.of(ILZE),
        "",
        notes,
        true,
        Set.of(),
        ILZE,
        Instant.parse("2027-03-12T10:00:00Z"),
        List.of(step()));
  }

  private static AgreedStepView step() {
    return new AgreedStepView(
        new AgreedStepId(6),
        new MeetingId(5),
        Saarelinn.MENTORING,
        "Call the school",
        ILZE,
        MentoringSide.TEAM,
        LocalDate.of(2027, 4, 1),
        AgreedStepState.DONE,
        ILZE,
        Instant.parse("2027-03-20T10:00:00Z"),
        null);
  }
}
