package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.culturalpearls.PdfRules;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.print.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalSlice
class PlanPapersWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/plan";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;
  @Autowired private Press press;
  @Autowired private ReviewService reviews;
  @Autowired private ParticipationService participations;

  @BeforeEach
  void aDraftAndAVersion() {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(1));
    ReadPlans.frozen(plans, 3, WholePlan.of(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "xlsx"})
  void areFilesWithMeaningfulNames(String format) throws Exception {
    PersonView of = reader.readerOfTheTeam();
    open("/paper." + format, of)
        .andExpect(status().isOk())
        .andExpect(name("plan-saarelinn-draft." + format));
    open("/versions/3/paper." + format, of)
        .andExpect(status().isOk())
        .andExpect(name("plan-saarelinn-version-3." + format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/paper.pdf",
        "/versions/3/paper.pdf",
        "/paper.docx",
        "/versions/3/paper.docx",
        "/paper.xlsx",
        "/versions/3/paper.xlsx",
        "/summary",
        "/summary.pdf"
      })
  void areForTeamMentorsAndCoordinators(String paper) throws Exception {
    open(paper, reader.readerOfTheTeam()).andExpect(status().isOk());
    open(paper, reader.readerWhoMentors()).andExpect(status().isOk());
    open(paper, reader.readerWhoCoordinates()).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/paper.pdf",
        "/versions/3/paper.pdf",
        "/paper.docx",
        "/versions/3/paper.docx",
        "/paper.xlsx",
        "/versions/3/paper.xlsx",
        "/summary",
        "/summary.pdf"
      })
  void doNotExistForOthers(String paper) throws Exception {
    open(paper, reader.stranger()).andExpect(status().isNotFound());
  }

  /** A coordinator whom a conflict of interest keeps from the town's running nomination. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/paper.pdf",
        "/versions/3/paper.pdf",
        "/paper.docx",
        "/versions/3/paper.docx",
        "/paper.xlsx",
        "/versions/3/paper.xlsx",
        "/summary",
        "/summary.pdf"
      })
  void areHiddenWithThePlan(String paper) throws Exception {
    NotFound hidden = new NotFound("error.plan.not-found");
    when(plans.plan(any(), eq(Saarelinn.ID))).thenThrow(hidden);
    when(plans.version(any(), eq(Saarelinn.ID), anyInt())).thenThrow(hidden);
    open(paper, reader.readerWhoCoordinates())
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith("text/html"));
  }

  @Test
  void areOnOnePageToo() throws Exception {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(12));
    open("/summary", reader.readerOfTheTeam())
        .andExpect(has("h2", "Vision"))
        .andExpect(begins("tbody th", "Open door 1"))
        .andExpect(has("p", "4 more measures stand in the plan."))
        .andExpect(has("td", "78039"))
        .andExpect(has("a[href='" + PLAN + "/summary.pdf']"));
    byte[] pdf =
        open("/summary.pdf", reader.readerOfTheTeam())
            .andExpect(name("plan-saarelinn-draft-summary.pdf"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(PdfRules.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void areOfTheFrozenPlanForJurors() throws Exception {
    PersonView juror = reader.stranger();
    PlanVersionView frozen = plans.version(juror.id(), Saarelinn.ID, 3);
    when(reviews.plan(juror.id(), new ReviewId(31)))
        .thenReturn(new ReviewService.ReviewedPlan(Saarelinn.ID, frozen));
    when(participations.participation(Saarelinn.ID)).thenReturn(Saarelinn.with(Saarelinn.MENTOR));
    mvc.perform(get("/reviews/31/plan.pdf").with(loggedIn.as(juror)))
        .andExpect(status().isOk())
        .andExpect(name("plan-saarelinn-version-3.pdf"));
  }

  @Test
  void areToBeTriedAgainWhileOthersAreMadeAndPagesAreAnswered() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    int most = 2 * Press.MOST;
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(Press.MOST);
    ExecutorService threads = Executors.newFixedThreadPool(most);
    try {
      for (int i = 0; i < most; i++) {
        threads.submit(() -> press.make(() -> wait(begun, end)));
      }
      begun.await();
      await()
          .untilAsserted(
              () ->
                  open("/paper.pdf", of)
                      .andExpect(status().isServiceUnavailable())
                      .andExpect(header().string("Retry-After", "60"))
                      .andExpect(content().string(containsString("Try again in a minute"))));
      open("/reading", of).andExpect(status().isOk());
    } finally {
      end.countDown();
      threads.shutdown();
    }
  }

  private static boolean wait(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      return end.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ResultActions open(String address, PersonView person) throws Exception {
    return mvc.perform(get(PLAN + address).with(loggedIn.as(person)));
  }

  private static ResultMatcher name(String name) {
    return header().string("Content-Disposition", containsString("filename=\"" + name + "\""));
  }
}
