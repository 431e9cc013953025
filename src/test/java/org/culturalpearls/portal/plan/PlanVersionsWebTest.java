package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
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
                version(1, "A town of <sailors>.", new Challenge("Same.", "")),
                version(2, "A town of singers.", new Challenge("Same.", "")),
                Set.of(PlanSection.VISION)));
    mvc.perform(get(COMPARE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("A town of <del>")))
        .andExpect(content().string(containsString("[removed: </span>&lt;sailors&gt;<span")))
        .andExpect(content().string(containsString("[put in: </span>singers<span")))
        .andExpect(content().string(containsString("struck through")))
        .andExpect(content().string(not(containsString("Same."))));
  }

  @Test
  void pairsRowsByTheirIdsAndSaysWhatBecameOfEach() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(plans.compare(of.id(), Saarelinn.ID, 1, 2))
        .thenReturn(
            new PlanComparison(
                version(
                    1,
                    "V",
                    new Challenge("Alone", "In winter."),
                    Measure.of("Cinema", "On Sundays."),
                    new Asset("A mill", "", List.of())),
                version(
                    2,
                    "V",
                    new Challenge("Alone", "In autumn."),
                    Measure.of("Cinema", "On Sundays."),
                    new CostLine(
                        new RowId(2), "Rent", CostKind.OWN_MONEY, new BigDecimal("10.00"), null)),
                Set.of(PlanSection.CHALLENGES, PlanSection.ASSETS, PlanSection.MEASURES)));
    mvc.perform(get(COMPARE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("article strong", "changed"))
        .andExpect(content().string(containsString("In <del>")))
        .andExpect(has("article strong", "removed"))
        .andExpect(has("article strong", "put in"))
        .andExpect(content().string(containsString("Rent")))
        .andExpect(content().string(not(containsString("On Sundays."))));
  }

  @Test
  void hidesTheVersionsFromOtherTowns() throws Exception {
    mvc.perform(get(COMPARE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(plans);
  }

  private static PlanVersionView version(int number, String vision, PlanRow... rows) {
    return new PlanVersionView(
        new PlanVersionSummary(
            number,
            VersionOccasion.values()[0],
            Instant.parse("2027-02-01T12:00:00Z"),
            Saarelinn.MENTOR,
            ""),
        Contents.of(vision, rows));
  }
}
