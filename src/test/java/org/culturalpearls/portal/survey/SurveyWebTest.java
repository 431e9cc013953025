package org.culturalpearls.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.Burst;
import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyService.PublicSurvey;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.security.PublicAnswers;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalSlice
class SurveyWebTest {

  private static final String PAGES = "/cases/2027-saarelinn/surveys";
  private static final String PUBLIC = "/survey/token-of-a-poster";
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");
  private static final SurveyId ID = new SurveyId(31);
  private static final AskedQuestion FIRST_TIME = AskedQuestion.of(KitQuestion.FIRST_TIME);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private SurveyService surveys;
  @Autowired private PublicAnswers answers;

  @BeforeEach
  void openToAll() {
    when(answers.give(any(), any()))
        .thenAnswer(
            call -> {
              call.<Runnable>getArgument(1).run();
              return true;
            });
  }

  @Test
  void savesASurveyWithOwnWords() throws Exception {
    PersonView of = reader.readerOfTheTeam();

    mvc.perform(
            post(PAGES + "/new")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("title", "Mill day")
                .param("intro", "")
                .param("language", "GERMAN")
                .param("opensOn", "2027-03-01")
                .param("closesOn", "2027-03-02")
                .param("questions", "LONELY", "FIRST_TIME")
                .param("wording[firstTime]", "Pierwszy raz?")
                .param("choices[firstTime]", "Tak\r\nNie\r\n"))
        .andExpect(redirectedUrl(PAGES));

    verify(surveys)
        .create(
            of.id(),
            Saarelinn.ID,
            new Draft(
                "Mill day",
                "",
                SurveyLanguage.GERMAN,
                FIRST,
                FIRST.plusDays(1),
                List.of(
                    AskedQuestion.of(KitQuestion.LONELY),
                    new AskedQuestion(
                        KitQuestion.FIRST_TIME, "Pierwszy raz?", List.of("Tak", "Nie")))));
  }

  @Test
  void keepsWhatWasTypedAndNamesTheField() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    doThrow(
            RuleBroken.all(
                List.of(
                    RuleBroken.in("questions", "error.survey.no-question"),
                    RuleBroken.in("choices[firstTime]", "error.survey.choices", 2, 1))))
        .when(surveys)
        .create(any(), any(), any());

    mvc.perform(
            post(PAGES + "/new")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("title", "Mill day")
                .param("choices[firstTime]", "Tak"))
        .andExpect(status().isBadRequest())
        .andExpect(names("choices[firstTime]", "Write 2 lines, one for each answer"))
        .andExpect(shows("Choose a question at least."))
        .andExpect(has("input[name='title'][value='Mill day']"))
        .andExpect(has("details[open] textarea", "Tak"));
  }

  @Test
  void refusesADateThatIsNone() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(post(PAGES + "/new").with(loggedIn.as(of)).with(csrf()).param("opensOn", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(has(".error-summary a[href='#opensOn']"));
    verify(surveys, never()).create(any(), any(), any());
  }

  @Test
  void showsTheAnswersAndWhoTheyAreOf() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    known(of, SurveyState.OPEN, new Result(FIRST_TIME, List.of(4, 6)));
    when(surveys.burst(of.id(), Saarelinn.ID, ID))
        .thenReturn(Optional.of(new Burst(Instant.parse("2027-03-01T09:00:00Z"), 10, 12)));

    mvc.perform(get(PAGES + "/31").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(shows("40.0 percent", "say: Yes"))
        .andExpect(shows("answers of those who chose to, n = 10"))
        .andExpect(shows("10 of 12 answers came within one hour"))
        .andExpect(has("form[action$='/surveys/31/close']"))
        .andExpect(has("form[action$='/surveys/31/discard']"));
  }

  @Test
  void showsNothingOfFewerThanFive() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    known(of, SurveyState.OPEN, Result.none(FIRST_TIME));

    mvc.perform(get(PAGES + "/31").with(loggedIn.as(of)))
        .andExpect(shows("Fewer than five answers so far."))
        .andExpect(hides("<table"));
  }

  @Test
  void letsMentorsReadOnly() throws Exception {
    PersonView of = reader.readerWhoMentors();
    known(of, SurveyState.OPEN, new Result(FIRST_TIME, List.of(4, 6)));

    mvc.perform(get(PAGES + "/31").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(hides("Close the survey now"))
        .andExpect(hides("Discard"));
    mvc.perform(get(PAGES).with(loggedIn.as(of))).andExpect(hides("/surveys/new"));
  }

  @Test
  void keepsTheReasonFieldWhenItIsMissing() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    known(of, SurveyState.CLOSED, new Result(FIRST_TIME, List.of(4, 6)));
    doThrow(RuleBroken.in("reason", "error.shared.missing", "Reason"))
        .when(surveys)
        .discard(any(), any(), any(), any());

    mvc.perform(post(PAGES + "/31/discard").with(loggedIn.as(of)).with(csrf()).param("reason", ""))
        .andExpect(status().isBadRequest())
        .andExpect(has("details[open] textarea#reason[aria-invalid='true']"));
  }

  @Test
  void printsAPosterInTheSurveysLanguage() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    known(of, SurveyState.PLANNED, Result.none(FIRST_TIME));

    mvc.perform(get(PAGES + "/31/poster").with(loggedIn.as(of)))
        .andExpect(has(".poster[lang='en'] svg.qr path[d^='M']"))
        .andExpect(has(".poster b", "http://localhost:8080/survey/token-of-a-poster"));
  }

  @Test
  void asksResidentsWithoutCookieScriptOrToken() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.GERMAN);

    mvc.perform(get(PUBLIC))
        .andExpect(status().isOk())
        .andExpect(begins("html[lang='de'] legend", "Sind Sie zum ersten Mal"))
        .andExpect(has("input[name='answers[firstTime]'][value='1']"))
        .andExpect(has("button", "Antworten absenden"))
        .andExpect(hides("<script"))
        .andExpect(hides("_csrf"))
        .andExpect(nothingKept());
    verify(surveys, never()).answer(any(), any(), any());
  }

  /** The town chose the language, and what it typed itself stands beside these texts. */
  @Test
  void asksInTheSurveysLanguageWhateverTheBrowsersIs() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.ENGLISH);

    mvc.perform(get(PUBLIC + "?lang=de").header("Accept-Language", "de"))
        .andExpect(has("html[lang='en'] button", "Send my answers"))
        .andExpect(begins("legend", "Is this the first time"))
        .andExpect(hides("Antworten"))
        .andExpect(nothingKept());
    mvc.perform(
            post(PUBLIC)
                .header("Accept-Language", "de")
                .param("once", "page")
                .param("answers[firstTime]", "<script>"))
        .andExpect(has("html[lang='en'] .error-summary p"))
        .andExpect(hasNo(".error-summary li"));
  }

  @Test
  void countsAnAnswerAndThanks() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.ENGLISH);

    mvc.perform(post(PUBLIC).param("once", "page").param("answers[firstTime]", "1"))
        .andExpect(redirectedUrl(PUBLIC + "/thanks"))
        .andExpect(nothingKept());
    verify(surveys).answer("token-of-a-poster", "page", Map.of(KitQuestion.FIRST_TIME, 1));
    mvc.perform(get(PUBLIC + "/thanks")).andExpect(shows("Thank you!")).andExpect(nothingKept());
  }

  @Test
  void keepsWhatWasChosenWhereNothingCouldBeCounted() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.ENGLISH);
    doReturn(false).when(answers).give(any(), any());

    mvc.perform(post(PUBLIC).param("once", "page").param("answers[firstTime]", "1"))
        .andExpect(status().isTooManyRequests())
        .andExpect(begins(".error-summary li", "Many answers come from this network"))
        .andExpect(has("input[name='answers[firstTime]'][value='1'][checked]"))
        .andExpect(has("input[name='once'][value='page']"))
        .andExpect(nothingKept());
    verify(surveys, never()).answer(any(), any(), any());
  }

  @Test
  void namesAnAnswerThatIsNone() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.ENGLISH);
    mvc.perform(post(PUBLIC).param("once", "page").param("answers[firstTime]", "<script>"))
        .andExpect(status().isBadRequest())
        .andExpect(has(".error-summary li", "Choose one of the list."))
        .andExpect(hides("<script"));
  }

  @Test
  void takesNoAnswerFromAPageElsewhere() throws Exception {
    open(SurveyState.OPEN, SurveyLanguage.ENGLISH);
    mvc.perform(
            post(PUBLIC)
                .header("Sec-Fetch-Site", "cross-site")
                .param("once", "page")
                .param("answers[firstTime]", "1"))
        .andExpect(status().isBadRequest())
        .andExpect(nothingKept());
    verify(surveys, never()).answer(any(), any(), any());
  }

  @Test
  void keepsNothingOfWhoTypesAWrongAddress() throws Exception {
    when(surveys.open("made-up")).thenThrow(new NotFound("error.survey.not-found"));
    mvc.perform(get("/survey/made-up")).andExpect(status().isNotFound()).andExpect(nothingKept());
  }

  @Test
  void saysThatASurveyIsClosed() throws Exception {
    open(SurveyState.CLOSED, SurveyLanguage.ENGLISH);

    mvc.perform(get(PUBLIC)).andExpect(shows("This survey is closed.")).andExpect(hides("<form"));
    mvc.perform(post(PUBLIC).param("once", "page").param("answers[firstTime]", "1"))
        .andExpect(redirectedUrl(PUBLIC));
    verify(surveys, never()).answer(any(), any(), any());
  }

  private static ResultMatcher nothingKept() {
    return result -> {
      header().doesNotExist("Set-Cookie").match(result);
      assertThat(result.getRequest().getSession(false)).isNull();
    };
  }

  private void open(SurveyState state, SurveyLanguage language) {
    when(surveys.open("token-of-a-poster"))
        .thenReturn(
            new PublicSurvey(
                "Saarelinn",
                state,
                "Mill day",
                "",
                language,
                FIRST,
                FIRST,
                List.of(FIRST_TIME),
                "fresh"));
  }

  private void known(PersonView of, SurveyState state, Result result) {
    when(surveys.survey(of.id(), Saarelinn.ID, ID))
        .thenReturn(
            new SurveyView(
                ID,
                1,
                Saarelinn.ID,
                state,
                "Mill day",
                "",
                SurveyLanguage.ENGLISH,
                FIRST,
                FIRST,
                "token-of-a-poster",
                "",
                List.of(FIRST_TIME)));
    when(surveys.results(of.id(), Saarelinn.ID, ID)).thenReturn(List.of(result));
  }
}
