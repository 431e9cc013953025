package org.culturalpearls.portal.mentoring;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.CheckInState;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class CheckInsWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/check-ins";
  private static final Instant APRIL = Instant.parse("2027-04-12T07:00:00Z");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private CheckInService checkIns;
  @Autowired private ClosureService closures;

  @Test
  void showsEachSideItsOwnAnswers() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(checkIns.ofMentoring(of.id(), Saarelinn.MENTORING))
        .thenReturn(
            List.of(
                checkIn(2, CheckInState.OPEN, Map.of(), Set.of(), null),
                checkIn(
                    1,
                    CheckInState.CLOSED,
                    Map.of(MentoringSide.TEAM, answer(4, "The <choir> sings.")),
                    Set.of(),
                    null)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The other side does not see it")))
        .andExpect(content().string(containsString("The &lt;choir&gt; sings.")))
        .andExpect(content().string(containsString("4 of 5")))
        .andExpect(content().string(containsString("Both sides can answer until Monday 26 April")))
        .andExpect(content().string(containsString("Not answered yet.")))
        .andExpect(content().string(not(containsString("What it shows"))))
        .andExpect(content().string(not(containsString("<h4"))));
  }

  @Test
  void showsCoordinatorsBothSidesAndWhatCallsForAttention() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    when(checkIns.ofMentoring(of.id(), Saarelinn.MENTORING))
        .thenReturn(
            List.of(
                checkIn(
                    1,
                    CheckInState.LOOKED_INTO,
                    Map.of(MentoringSide.MENTORS, answer(2, "Hard to reach.")),
                    Set.of(CheckInConcern.LOW_RATING, CheckInConcern.SILENCE),
                    "They had moved office.")));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Not answered in time."),
                        containsString("Hard to reach."),
                        containsString("a low rating"),
                        containsString("They had moved office."))))
        .andExpect(has("h4", "The town"))
        .andExpect(has("h4", "The mentor"));
  }

  @Test
  void showsTheFinalFeedbackBesideTheCheckIns() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(closures.closure(of.id(), Saarelinn.MENTORING))
        .thenReturn(
            Optional.of(
                new ClosureView(
                    Saarelinn.MENTORING,
                    Map.of(
                        MentoringSide.MENTORS,
                        new ClosureView.Feedback(
                            of.id(), APRIL, 5, "A choir of forty.", "Begin earlier.")),
                    ClosureOutcome.COMPLETED,
                    null,
                    APRIL)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("The mentoring was closed on 12 April 2027: carried out."),
                        containsString("A choir of forty."),
                        containsString("Begin earlier."),
                        containsString("5 of 5"))));
  }

  @Test
  void saysWhenTheFirstOneComes() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerWhoMentors())))
        .andExpect(content().string(containsString("There is no check-in yet")));
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(checkIns, closures);
  }

  private static CheckInView checkIn(
      int number,
      CheckInState state,
      Map<MentoringSide, CheckInView.Answer> answers,
      Set<CheckInConcern> concerns,
      String finding) {
    return new CheckInView(
        new CheckInId(number),
        Saarelinn.MENTORING,
        number,
        state,
        APRIL,
        Instant.parse("2027-04-26T21:59:59Z"),
        answers,
        concerns,
        finding);
  }

  private static CheckInView.Answer answer(int rating, String progress) {
    return new CheckInView.Answer(new PersonId(7), APRIL, rating, progress, "", "");
  }
}
