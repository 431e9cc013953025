package org.culturalpearls.portal.mentoring;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.culturalpearls.SomePerson;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentService.Agenda;
import org.culturalpearls.mentoring.meeting.AppointmentService.Asked;
import org.culturalpearls.mentoring.meeting.AppointmentService.Outcome;
import org.culturalpearls.mentoring.meeting.AppointmentService.Propose;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class AppointmentWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/meetings/plan";
  private static final AppointmentId ID = new AppointmentId(4);
  private static final Instant LATER = TestClock.START.plusSeconds(600_000);
  private static final PersonView ANNA = SomePerson.anna(Saarelinn.MENTOR, Role.MENTOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AppointmentService appointments;
  @Autowired private MeetingService meetings;
  @Autowired private ParticipationService participations;
  @Autowired private PeopleService people;
  @Autowired private SecretAddresses addresses;

  @BeforeEach
  void secretsAreTried() {
    when(addresses.show(any(), any())).thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
    when(appointments.agenda(any(), any())).thenReturn(Agenda.EMPTY);
    when(appointments.isOfASide(any(), any())).thenReturn(true);
  }

  @Test
  void proposesTimesInTheOrderOfTheirRows() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(appointments.mayPropose(of.id(), Saarelinn.ID)).thenReturn(true);
    mvc.perform(get(PLAN).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("input#at5Time[type=time]"));

    mvc.perform(
            post(PLAN)
                .with(loggedIn.as(of))
                .with(csrf())
                .param("at1", "2027-03-01")
                .param("at1Time", "14:00")
                .param("at3", "2027-03-02")
                .param("at3Time", "09:30")
                .param("minutes", "60")
                .param("place", "Town hall"))
        .andExpect(redirectedUrl("/cases/2027-saarelinn"));

    verify(appointments)
        .propose(
            of.id(),
            new Propose(
                Saarelinn.ID,
                Arrays.asList(
                    LocalDateTime.parse("2027-03-01T14:00"),
                    null,
                    LocalDateTime.parse("2027-03-02T09:30"),
                    null,
                    null),
                60,
                "Town hall"));
  }

  @Test
  void namesAllThatIsUnreadableAtOnceAndKeepsIt() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(
            post(PLAN)
                .with(loggedIn.as(of))
                .with(csrf())
                .param("at1", "soon")
                .param("at2", "2027-03-02")
                .param("minutes", "an hour")
                .param("place", "Town hall"))
        .andExpect(status().isBadRequest())
        .andExpect(names("at1"))
        .andExpect(names("at2Time"))
        .andExpect(names("minutes"))
        .andExpect(has("input#place[value='Town hall']"));
    verify(appointments, never()).propose(any(), any());
  }

  @Test
  void offersNoProposalWhereNoneMayBeMade() throws Exception {
    when(appointments.isOfASide(any(), any())).thenReturn(false);
    mvc.perform(post(PLAN).with(loggedIn.as(reader.readerWhoCoordinates())).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(get(PLAN).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isForbidden());
    mvc.perform(get(PLAN).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
  }

  @Test
  void letsTheOtherSideChooseAndTheOwnWithdraw() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    known(mentor, appointment(AppointmentState.PROPOSED));
    mvc.perform(get(PLAN + "/4").with(loggedIn.as(mentor)))
        .andExpect(status().isOk())
        .andExpect(has("input[name=choice][value='0']"))
        .andExpect(has("input[name=choice][value=none]"))
        .andExpect(hasNo("a[href$='/cancel']"));

    PersonView mentee = reader.readerOfTheTeam();
    known(mentee, appointment(AppointmentState.PROPOSED));
    mvc.perform(get(PLAN + "/4").with(loggedIn.as(mentee)))
        .andExpect(hasNo("input[name=choice]"))
        .andExpect(has("a[href$='/cancel']"));
  }

  @Test
  void keepsTheWordsWhenAnAnswerIsRefused() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    known(mentor, appointment(AppointmentState.PROPOSED));
    mvc.perform(
            post(PLAN + "/4/answer").with(loggedIn.as(mentor)).with(csrf()).param("whyNone", "Hm"))
        .andExpect(status().isBadRequest())
        .andExpect(names("choice"))
        .andExpect(has("textarea#whyNone", "Hm"));
    verify(appointments, never()).answer(any(), any());
  }

  @Test
  void opensTheLinkOfAMailWithTheAnswerChosenAndChangesNothing() throws Exception {
    asked(AppointmentState.PROPOSED, false);
    mvc.perform(get("/answer/secret?choice=0"))
        .andExpect(status().isOk())
        .andExpect(has("input[name=choice][value='0'][checked]"))
        .andExpect(has("form button[type=submit]", "Answer"));
    verify(appointments, never()).answerBy(any(), any(), any());

    mvc.perform(post("/answer/secret").with(csrf()).param("choice", "0"))
        .andExpect(status().isOk())
        .andExpect(shows("The meeting is agreed", "Both of you get an invitation"))
        .andExpect(hasNo("input[name=choice]"));
    verify(appointments).answerBy("secret", 0, null);
  }

  @Test
  void leadsFromAYesToTheLog() throws Exception {
    asked(AppointmentState.AGREED, true);
    mvc.perform(get("/answer/secret?choice=YES"))
        .andExpect(has("input[name=outcome][value=YES][checked]"));

    mvc.perform(post("/answer/secret").with(csrf()).param("outcome", "YES"))
        .andExpect(has("a[href='/cases/2027-saarelinn/meetings/new?appointment=4']"));
    verify(appointments).closeBy("secret", Outcome.YES);
  }

  @Test
  void saysThatALinkIsOver() throws Exception {
    when(appointments.asked(any())).thenThrow(new NotFound("error.mentoring.answer-link"));
    mvc.perform(get("/answer/secret"))
        .andExpect(status().isNotFound())
        .andExpect(shows("This link was used already"));

    asked(AppointmentState.AGREED, false);
    mvc.perform(get("/answer/other")).andExpect(status().isNotFound());
    mvc.perform(get("/answer/secret"))
        .andExpect(shows("This was answered meanwhile"))
        .andExpect(hasNo("form[action^='/answer']"));
  }

  @Test
  void keepsWhatWasTypedBehindALink() throws Exception {
    asked(AppointmentState.PROPOSED, false);
    doThrow(RuleBroken.in("whyNone", "error.shared.too-long", "Words", 1000))
        .when(appointments)
        .answerBy(any(), any(), any());
    mvc.perform(
            post("/answer/secret")
                .with(csrf())
                .param("choice", "none")
                .param("whyNone", "Very long"))
        .andExpect(status().isBadRequest())
        .andExpect(has("textarea#whyNone", "Very long"));
  }

  @Test
  void fillsTheLogInAsItWasAgreed() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(appointments.find(of.id(), ID))
        .thenReturn(Optional.of(appointment(AppointmentState.HELD)));
    when(meetings.choices(of.id()))
        .thenReturn(
            List.of(
                new MeetingService.Choice(
                    Saarelinn.MENTORING, Saarelinn.with(of.id()), List.of(ANNA), List.of())));

    mvc.perform(get("/cases/2027-saarelinn/meetings/new?appointment=4").with(loggedIn.as(of)))
        .andExpect(has("input#minutes[value='60']"))
        .andExpect(has("input#heldOn[value^='2027-01-']"))
        .andExpect(has("input[name=people][value='8'][checked]"));
  }

  private void known(PersonView to, AppointmentView appointment) {
    when(appointments.appointment(to.id(), ID)).thenReturn(appointment);
  }

  private void asked(AppointmentState state, boolean whetherHeld) {
    when(people.person(any())).thenReturn(ANNA);
    when(participations.participation(Saarelinn.ID)).thenReturn(Saarelinn.with(ANNA.id()));
    Asked asked = new Asked(ANNA.id(), Saarelinn.ID, appointment(state), whetherHeld);
    doReturn(asked).when(appointments).asked("secret");
  }

  private static AppointmentView appointment(AppointmentState state) {
    boolean proposed = state == AppointmentState.PROPOSED;
    return new AppointmentView(
        ID,
        3,
        Saarelinn.MENTORING,
        state,
        MentoringSide.TEAM,
        new PersonId(99),
        60,
        "Town hall",
        List.of(LATER),
        proposed ? null : LATER,
        proposed ? null : ANNA.id(),
        "",
        "");
  }
}
