package org.culturalpearls.portal.error;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;

  @ParameterizedTest
  @CsvSource({
    "broken, 400, use at least 12 characters",
    "not-allowed, 403, You need another role for this",
    "not-found, 404, There is no such person",
    "already-done, 409, This person is inactive already",
    "changed, 409, Somebody else changed this person meanwhile",
    "locked, 409, nothing of yours was saved",
    "waited, 409, repeat your change",
    "crossed, 409, repeat your change",
  })
  void answersEachKindOfProblemWithItsStatusAndWords(String kind, int status, String words)
      throws Exception {
    mvc.perform(get("/fail/" + kind).with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().is(status))
        .andExpect(content().string(containsString(words)))
        .andExpect(has("h1"));
  }

  @Test
  void saysThatRowsWereHeldAlsoWhereAFilterMetThem(CapturedOutput log) throws Exception {
    mvc.perform(
            get("/error")
                .with(loggedIn.as(Role.MENTEE))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(
                    RequestDispatcher.ERROR_EXCEPTION, new SQLException("secret detail", "55P03")))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("repeat your change")));

    Assertions.assertThat(log.getOut())
        .contains("held the same rows")
        .doesNotContain("defect ", "secret detail");
  }

  @Test
  void answersAnUnknownAddressWithAPage() throws Exception {
    mvc.perform(get("/nothing/here").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("There is no such page")));
  }

  @Test
  void takesAWordInPlaceOfANumberForAnUnknownAddress() throws Exception {
    mvc.perform(get("/number/seven").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isNotFound());
  }

  @Test
  void answersAMissingParameterWith400AndAWrongMethodWith405() throws Exception {
    mvc.perform(get("/asks").with(loggedIn.as(Role.MENTEE))).andExpect(status().isBadRequest());
    mvc.perform(post("/asks").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(content().string(containsString("This did not work")));
  }

  @Test
  void showsOfADefectOnlyAReferenceThatStandsInTheLog(CapturedOutput log) throws Exception {
    String page =
        mvc.perform(get("/fail/defect").with(loggedIn.as(Role.MENTEE)))
            .andExpect(status().isInternalServerError())
            .andExpect(content().string(not(containsString("secret detail"))))
            .andExpect(content().string(not(containsString("Exception"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher reference = Pattern.compile("this reference: ([0-9a-f]{8})\\.").matcher(page);
    Assertions.assertThat(reference.find()).isTrue();
    Assertions.assertThat(log.getOut())
        .contains("defect " + reference.group(1))
        .contains("secret detail");
  }

  @Test
  void takesABrowserThatWentAwayForNoDefect(CapturedOutput log) throws Exception {
    mvc.perform(get("/fail/gone").with(loggedIn.as(Role.MENTEE)));

    Assertions.assertThat(log.getOut()).doesNotContain("defect ");
  }

  @Test
  void answers503WithoutALineOfDefectWhileTheDatabaseIsAway(CapturedOutput log) throws Exception {
    mvc.perform(get("/fail/away").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "30"));
    mvc.perform(
            get("/error")
                .with(loggedIn.as(Role.MENTEE))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503))
        .andExpect(status().isServiceUnavailable())
        .andExpect(content().string(containsString("cannot be reached at the moment")));

    Assertions.assertThat(log.getOut())
        .contains("the database is away")
        .doesNotContain("defect ", "secret detail");
  }

  @Test
  void keepsWhatWasTypedWhileTheDatabaseIsAway() throws Exception {
    mvc.perform(
            post("/error")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf())
                .param("why", "typed for long")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503))
        .andExpect(status().isServiceUnavailable())
        .andExpect(content().string(containsString("typed for long</textarea>")));
  }

  @Test
  void drawsPagesForWhatFiltersRefused() throws Exception {
    mvc.perform(
            get("/error")
                .with(loggedIn.as(Role.MENTEE))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("You cannot do this")));
    mvc.perform(get("/error").with(loggedIn.as(Role.MENTEE))).andExpect(status().isNotFound());
    mvc.perform(
            get("/error")
                .with(loggedIn.as(Role.MENTEE))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
        .andExpect(status().isInternalServerError())
        .andExpect(content().string(matchesPattern("(?s).*reference: [0-9a-f]{8}\\..*")));
  }
}
