package org.culturalpearls.portal.plan;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
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
  void showsHowTheTownChangedInWordsAndInATable() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(assessments.assessments(of.id(), Saarelinn.ID))
        .thenReturn(List.of(rated(of, "2027-06-01", 4), rated(of, "2027-02-01", 2)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2 higher than before")))
        .andExpect(has("[points='10,55 190,25']"))
        .andExpect(has("td[data-label='Places to meet']", "2"))
        .andExpect(content().string(containsString("Rate the town again")));
  }

  @Test
  void leavesTheFirstAssessmentToItsTask() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(content().string(containsString("There is no self-assessment yet")))
        .andExpect(content().string(not(containsString("Rate the town again"))));
  }

  @Test
  void letsMentorsReadAndNotRate() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(assessments.assessments(of.id(), Saarelinn.ID))
        .thenReturn(List.of(rated(of, "2027-02-01", 2)));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Rate the town again"))));
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(of))).andExpect(status().isForbidden());
  }

  @Test
  void savesTheRatings() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(rate(of, "5")).andExpect(redirectedUrl(PAGE));
    verify(assessments)
        .assess(of.id(), Saarelinn.ID, new AssessmentService.Assess(all(5), "We met twice."));
  }

  @Test
  void saysEveryQuestionThatIsOpenAndKeepsTheNote() throws Exception {
    mvc.perform(rate(reader.readerOfTheTeam(), "9"))
        .andExpect(status().isBadRequest())
        .andExpect(names("cooperation", "Working together: choose a rating"))
        .andExpect(names("crisisReadiness", "Readiness for a crisis: choose"))
        .andExpect(content().string(containsString("We met twice.</textarea>")));
    verify(assessments, never()).assess(any(), any(), any());
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    PersonView stranger = reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    mvc.perform(rate(stranger, "3")).andExpect(status().isNotFound());
    verify(assessments, never()).assess(any(), any(), any());
  }

  private MockHttpServletRequestBuilder rate(PersonView by, String rating) {
    MockHttpServletRequestBuilder request =
        post(PAGE + "/new").with(loggedIn.as(by)).with(csrf()).param("note", "We met twice.");
    for (Dimension dimension : Dimension.values()) {
      request.param(dimension.field(), rating);
    }
    return request;
  }

  private static AssessmentView rated(PersonView by, String day, int rating) {
    return new AssessmentView(by.id(), Instant.parse(day + "T09:00:00Z"), all(rating), "");
  }

  private static Map<Dimension, Integer> all(int rating) {
    return Arrays.stream(Dimension.values()).collect(Collectors.toMap(each -> each, x -> rating));
  }
}
