package org.culturalpearls.portal.matching;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingRound;
import org.culturalpearls.mentoring.matching.MatchingRoundService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class MatchingRoundWebTest {

  private static final PersonId SECOND = new PersonId(9);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private MatchingRoundService rounds;

  @BeforeEach
  void saarelinnSeeksAMentor() {
    when(rounds.round(any()))
        .thenReturn(
            new MatchingRound(
                List.of(
                    new MatchingRound.Line(
                        Saarelinn.MENTORING,
                        Saarelinn.with(new PersonId(3)),
                        List.of(suggestion(Saarelinn.MENTOR, "Łucja"), suggestion(SECOND, "Jānis")),
                        Saarelinn.MENTOR,
                        SECOND))));
  }

  @Test
  void proposesAMentorForEveryTownAndSaysWhy() throws Exception {
    mvc.perform(get("/matching-round").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("legend", "Saarelinn, Estonia"))
        .andExpect(
            content().string(containsString("Proposed: Łucja: knows about loneliness, ageing")))
        .andExpect(has("option[value='8'][selected]"))
        .andExpect(content().string(containsString("Proposed: Jānis")))
        .andExpect(has("option[value='9'][selected]"));
  }

  @Test
  void asksATwinBesideTheLeadOrRefusesATwinAlone() throws Exception {
    mvc.perform(
            post("/matching-round")
                .param("lead-90", "8")
                .param("twin-90", "9")
                .param("twin-91", "9")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/matching-round"));
    verify(rounds)
        .confirm(
            eq(new PersonId(7)),
            argThat(
                choices ->
                    choices.size() == 2
                        && choices.contains(
                            new MatchingService.Propose(
                                Saarelinn.MENTORING, Saarelinn.MENTOR, SECOND))
                        && choices.contains(
                            new MatchingService.Propose(new MentoringId(91), null, SECOND))));
  }

  @Test
  void asksThoseWhoWereChosen() throws Exception {
    mvc.perform(
            post("/matching-round")
                .param("lead-90", "9")
                .param("lead-91", "")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/matching-round"))
        .andExpect(flash().attributeExists("notice"));
    verify(rounds)
        .confirm(
            new PersonId(7),
            List.of(new MatchingService.Propose(Saarelinn.MENTORING, SECOND, null)));
  }

  @Test
  void showsBesideTheTownWhatCannotBeDoneAndKeepsTheChoice() throws Exception {
    doThrow(
            new RoundRefused(
                List.of(
                    new RoundRefused.Line(
                        Saarelinn.MENTORING,
                        "Saarelinn",
                        RuleBroken.of("error.mentoring.round-full", "Jānis")))))
        .when(rounds)
        .confirm(any(), any());
    mvc.perform(
            post("/matching-round")
                .param("lead-90", "9")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(names("lead-90", "Jānis has no place"))
        .andExpect(content().string(containsString("Nobody was asked: 1 of your choices")))
        .andExpect(has("option[value='9'][selected]"));
  }

  /** In another window somebody proposed a mentor for it: the round has no line for it any more. */
  @Test
  void namesATownThatIsNoLongerThere() throws Exception {
    doThrow(
            new RoundRefused(
                List.of(
                    new RoundRefused.Line(
                        new MentoringId(91),
                        "Rūjiena",
                        new AlreadyDone("error.mentoring.already-proposed")))))
        .when(rounds)
        .confirm(any(), any());
    mvc.perform(
            post("/matching-round")
                .param("lead-91", "9")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Rūjiena: A mentor was already proposed")));
  }

  @Test
  void showsManyTownsPageByPage() throws Exception {
    when(rounds.round(any())).thenReturn(new MatchingRound(manyTowns(30)));
    mvc.perform(get("/matching-round").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='lead-25']"))
        .andExpect(content().string(not(containsString("name=\"lead-26\""))))
        .andExpect(has("a[href='/matching-round?page=1']"));
    mvc.perform(get("/matching-round?page=1").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='lead-26']"))
        .andExpect(has("[action='/matching-round?page=1']"));
  }

  @Test
  void isForCoordinatorsOnly() throws Exception {
    when(rounds.round(any())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get("/matching-round").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
  }

  @Test
  void saysWhenNobodySeeksAMentor() throws Exception {
    when(rounds.round(any())).thenReturn(new MatchingRound(List.of()));
    mvc.perform(get("/matching-round").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("No town is looking for a mentor")));
  }

  private static List<MatchingRound.Line> manyTowns(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            town ->
                new MatchingRound.Line(
                    new MentoringId(town),
                    Saarelinn.with(new PersonId(3)),
                    List.of(suggestion(Saarelinn.MENTOR, "Łucja")),
                    Saarelinn.MENTOR,
                    null))
        .toList();
  }

  private static MatchingService.Suggestion suggestion(PersonId mentor, String name) {
    return new MatchingService.Suggestion(
        mentor,
        name,
        5,
        2,
        List.of(
            new MatchingService.Suggestion.Reason(
                "themes", List.of(Theme.LONELINESS, Theme.AGEING), 5)));
  }
}
