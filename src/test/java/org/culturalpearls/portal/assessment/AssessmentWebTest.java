package org.culturalpearls.portal.assessment;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.Spread;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class AssessmentWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/assessment";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AssessmentService assessments;

  @Test
  void showsTheProfileWithTheOneBeforeAndWhatIsNext() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    kept(of, levels(of, "2027-06-01", 4), levels(of, "2027-02-01", 2));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("td[data-label='1 February 2027']", "2.0"))
        .andExpect(has("polygon.latest[points^='120.0,40.0']"))
        .andExpect(has("polygon.before[points^='120.0,80.0']"))
        .andExpect(content().string(containsString("Residents carry ideas out themselves")))
        .andExpect(content().string(containsString("You answered 1 of 18 questions.")));
  }

  @Test
  void keepsTheEarlierQuestionnaireApart() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    Map<Dimension, Integer> ratings =
        Arrays.stream(Dimension.values()).collect(Collectors.toMap(each -> each, x -> 3));
    kept(
        of,
        new AssessmentView(
            of.id(), Instant.parse("2027-02-01T09:00:00Z"), Map.of(), ratings, "Before."));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(content().string(containsString("Earlier questionnaire")))
        .andExpect(has("td[data-label='Places to meet']", "3"))
        .andExpect(content().string(not(containsString("<polygon"))));
  }

  @Test
  void letsMentorsReadAndNotAnswer() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(assessments.assessments(of.id(), Saarelinn.ID))
        .thenReturn(List.of(levels(of, "2027-02-01", 2)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Answer for yourself"))));
  }

  @Test
  void savesOwnAnswersAlsoSome() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(
            post(PAGE + "/answers")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("levels[trust]", "3")
                .param("levels[say]", ""))
        .andExpect(redirectedUrl(PAGE));
    verify(assessments).answer(of.id(), Saarelinn.ID, Map.of(Question.TRUST, 3));
  }

  @Test
  void namesAnAnswerThatIsNoLevel() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(
            post(PAGE + "/answers").with(loggedIn.as(of)).with(csrf()).param("levels[trust]", "x"))
        .andExpect(status().isBadRequest())
        .andExpect(names("levels[trust]", "Choose one of the list."));
    verify(assessments, never()).answer(any(), any(), any());
  }

  @Test
  void agreesOnADimensionAndGoesToTheNext() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(agree(of, "cooperation")).andExpect(redirectedUrl(PAGE + "/workshop/inclusion"));
    Agree open = new Agree(null, null, null, Agree.NONE);
    verify(assessments)
        .agree(
            of.id(),
            Saarelinn.ID,
            Map.of(
                Question.KNOWING_PEOPLE, open,
                Question.WORKING_TOGETHER, open,
                Question.TRUST, new Agree(4, "40 came.", "", 7)));
  }

  @Test
  void fillsInWhatIsAgreedAndShowsWhatTheMembersChose() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    AgreedLevel trust = new AgreedLevel(2, "40 came.", "I saw 30.");
    when(assessments.workshop(of.id(), Saarelinn.ID))
        .thenReturn(workshop(Map.of(Question.TRUST, new WorkshopView.Agreed(trust, 9))));
    mvc.perform(get(PAGE + "/workshop/cooperation").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("input[name='levels[trust]'][value='2'][checked]"))
        .andExpect(content().string(containsString("I saw 30.</textarea>")))
        .andExpect(content().string(containsString("Level 5: 1")));
  }

  @Test
  void showsWhatSomebodyElseAgreedMeanwhileAndKeepsTheRestAsTyped() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    AgreedLevel theirs = new AgreedLevel(2, "Ten came.", "");
    when(assessments.workshop(of.id(), Saarelinn.ID))
        .thenReturn(workshop(Map.of(Question.TRUST, new WorkshopView.Agreed(theirs, 9))));
    doThrow(RuleBroken.in("levels[trust]", "error.plan.level-changed-meanwhile", "Trust?"))
        .when(assessments)
        .agree(any(), any(), any());
    mvc.perform(agree(of, "cooperation").param("evidence[knowingPeople]", "We asked 200 people."))
        .andExpect(status().isBadRequest())
        .andExpect(names("levels[trust]", "Trust? Somebody in your team has changed this answer"))
        .andExpect(has("input[name='versions[trust]'][value='9']"))
        .andExpect(has("input[name='levels[trust]'][value='2'][checked]"))
        .andExpect(content().string(containsString("Ten came.</textarea>")))
        .andExpect(content().string(not(containsString("40 came."))))
        .andExpect(content().string(containsString("We asked 200 people.</textarea>")));
  }

  @Test
  void finishesWhenAllIsAgreed() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(assessments.workshop(of.id(), Saarelinn.ID)).thenReturn(workshop(Map.of()));
    mvc.perform(get(PAGE + "/workshop").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("18 questions are open")));
    mvc.perform(
            post(PAGE + "/workshop").with(loggedIn.as(of)).with(csrf()).param("note", "Better."))
        .andExpect(redirectedUrl(PAGE));
    verify(assessments).finish(of.id(), Saarelinn.ID, "Better.");
  }

  @Test
  void knowsNoOtherDimensions() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(get(PAGE + "/workshop/weather").with(loggedIn.as(of)))
        .andExpect(status().isNotFound());
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    PersonView stranger = reader.stranger();
    for (String page : List.of("", "/answers", "/workshop", "/workshop/places", "/paper")) {
      mvc.perform(get(PAGE + page).with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    }
    mvc.perform(agree(stranger, "places")).andExpect(status().isNotFound());
    verify(assessments, never()).agree(any(), any(), any());
  }

  private void kept(PersonView of, AssessmentView... all) {
    when(assessments.assessments(of.id(), Saarelinn.ID)).thenReturn(List.of(all));
    when(assessments.workshop(of.id(), Saarelinn.ID)).thenReturn(workshop(Map.of()));
    when(assessments.answers(of.id(), Saarelinn.ID)).thenReturn(Map.of(Question.TRUST, 2));
  }

  private MockHttpServletRequestBuilder agree(PersonView by, String dimension) {
    MockHttpServletRequestBuilder request =
        post(PAGE + "/workshop/" + dimension)
            .with(loggedIn.as(by))
            .with(csrf())
            .param("levels[trust]", "4")
            .param("evidence[trust]", "40 came.")
            .param("dissent[trust]", "")
            .param("versions[trust]", "7");
    for (String open : List.of("knowingPeople", "workingTogether")) {
      request.param("versions[" + open + "]", "-1");
    }
    return request;
  }

  private static WorkshopView workshop(Map<Question, WorkshopView.Agreed> agreed) {
    return new WorkshopView(
        3,
        3,
        Arrays.stream(Question.values())
            .map(each -> Spread.of(each, List.of(1, 0, 0, 1, 1)))
            .toList(),
        agreed);
  }

  private static AssessmentView levels(PersonView by, String day, int level) {
    return new AssessmentView(
        by.id(),
        Instant.parse(day + "T09:00:00Z"),
        Arrays.stream(Question.values())
            .collect(Collectors.toMap(each -> each, x -> new AgreedLevel(level, "", ""))),
        Map.of(),
        "");
  }
}
