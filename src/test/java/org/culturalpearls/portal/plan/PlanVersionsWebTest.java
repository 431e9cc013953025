package org.culturalpearls.portal.plan;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PlanVersionsWebTest {

  private static final String COMPARE = "/cases/2027-saarelinn/plan/versions/compare?one=2&other=1";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private PlanService plans;

  @Test
  void marksWhatWasTakenOutAndPutIn() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(plans.compare(of.id(), Saarelinn.ID, 1, 2))
        .thenReturn(
            new PlanComparison(
                version(1, "A town of <sailors>."),
                version(2, "A town of singers."),
                Set.of(PlanSection.VISION)));
    mvc.perform(get(COMPARE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("A town of <del>")))
        .andExpect(content().string(containsString("[removed: </span>&lt;sailors&gt;<span")))
        .andExpect(content().string(containsString("[put in: </span>singers<span")))
        .andExpect(content().string(containsString("struck through")))
        .andExpect(content().string(containsString("Both texts in full")));
  }

  @Test
  void hidesTheVersionsFromOtherTowns() throws Exception {
    mvc.perform(get(COMPARE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(plans);
  }

  private static PlanVersionView version(int number, String vision) {
    return new PlanVersionView(
        new PlanVersionSummary(
            number,
            VersionOccasion.values()[0],
            Instant.parse("2027-02-01T12:00:00Z"),
            Saarelinn.MENTOR),
        new PlanTexts(vision, "Same.", "", ""),
        List.of());
  }
}
