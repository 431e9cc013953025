package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.PlanRemarkService.Make;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PlanRemarksWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/plan";
  private static final String PAGE = PLAN + "/remarks";
  private static final Instant AT = Instant.parse("2027-02-01T12:02:00Z");
  private static final RemarkPlace ALONE = new RemarkPlace(RowKind.CHALLENGE, new RowId(1));

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private PlanRemarkService remarks;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeReadsThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    when(remarks.isReader(any(), any())).thenReturn(true);
    stands(PlanState.DRAFT);
    made(
        remark(3, ALONE, "In <winter>", "How *many*?"),
        remark(4, RemarkPlace.VISION, "no longer there", "For whom?"),
        remark(5, new RemarkPlace(RowKind.MEASURE, new RowId(9)), "", "Too dear."));
  }

  @Test
  void standsBesideItsRowInTheEditor() throws Exception {
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("#challenge-1 #remark-3 blockquote", "In <winter>"))
        .andExpect(has("#challenge-1 #remark-3 em", "many"))
        .andExpect(hasNo("#remark-3 .status.watch"))
        .andExpect(has("#remark-4 .status.watch", "Changed since this was said"))
        .andExpect(has("#remark-5 .status.watch", "Deleted since this was said"))
        .andExpect(content().string(containsString("Open remarks (3)")))
        .andExpect(has("aside a[href='#remark-3']"))
        .andExpect(has("#challenge-1 a[href='" + PAGE + "/new?at=challenge-1']"));
  }

  @Test
  void showsManyOfOneRowByTheirBeginning() throws Exception {
    made(
        IntStream.rangeClosed(11, 40)
            .mapToObj(id -> remark(id, ALONE, "", "Question " + id))
            .toArray(RemarkView[]::new));
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(has("#challenge-1 #remark-15"))
        .andExpect(hasNo("#remark-16"))
        .andExpect(has("#challenge-1 summary", "More remarks here (25)"))
        .andExpect(has("#challenge-1 details a[href='" + PAGE + "/40']", "Question 40"))
        .andExpect(has("aside a[href='#remark-15']"))
        .andExpect(content().string(containsString("More beside their rows: 25")));
  }

  @Test
  void standsInThePlanThatMentorsRead() throws Exception {
    reader.readerWhoMentors();
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(has("article #remark-3 blockquote", "In <winter>"))
        .andExpect(has("a[href='" + PAGE + "/new?at=vision']"));
  }

  @Test
  void isNotShownToOthersNorOnceThePlanIsSubmitted() throws Exception {
    when(remarks.isReader(any(), any())).thenReturn(false);
    reader.readerWhoCoordinates();
    mvc.perform(get(PLAN).with(loggedIn.as(ilze))).andExpect(hasNo("#remark-3"));
    for (String address : List.of("/new", "/3")) {
      mvc.perform(get(PAGE + address).with(loggedIn.as(ilze))).andExpect(status().isForbidden());
    }
    for (String address : List.of("", "/3/answers", "/3/settle", "/3/reopen")) {
      mvc.perform(send(address)).andExpect(status().isForbidden());
    }
    reader.readerOfTheTeam();
    when(remarks.isReader(any(), any())).thenReturn(true);
    stands(PlanState.SUBMITTED);
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("Remark on this"))));
  }

  @Test
  void showsWhatIsRemarkedOnAboveTheForm() throws Exception {
    mvc.perform(get(PAGE + "/new?at=challenge-1").with(loggedIn.as(ilze)))
        .andExpect(has("section h2", "Alone"))
        .andExpect(has("input[name='at'][value='challenge-1']"));
    mvc.perform(get(PAGE + "/new").with(loggedIn.as(ilze))).andExpect(has("section h2", "Vision"));
    mvc.perform(get(PAGE + "/new?at=challenge-8").with(loggedIn.as(ilze)))
        .andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/new?at=<b>").with(loggedIn.as(ilze))).andExpect(status().isNotFound());
  }

  @Test
  void makesARemarkAndLeadsToIt() throws Exception {
    when(remarks.make(any(), any(), any())).thenReturn(new RemarkId(7));
    mvc.perform(send("").param("at", "challenge-1").param("quote", "In").param("text", "Why?"))
        .andExpect(redirectedUrl(PLAN + "#remark-7"));
    verify(remarks).make(ilze.id(), Saarelinn.ID, new Make(ALONE, "In", "Why?"));
  }

  @Test
  void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() throws Exception {
    when(remarks.make(any(), any(), any()))
        .thenThrow(RuleBroken.in("quote", "error.plan.remark.no-such-passage"));
    mvc.perform(send("").param("at", "challenge-1").param("quote", "<i>").param("text", "Why?"))
        .andExpect(status().isBadRequest())
        .andExpect(names("quote"))
        .andExpect(has("textarea[name='text']", "Why?"))
        .andExpect(has("textarea[name='quote']", "<i>"));
    doThrow(RuleBroken.in("text", "error.shared.missing", "Text"))
        .when(remarks)
        .answer(any(), any(), any(), any());
    when(remarks.remark(any(), any(), any())).thenReturn(remark(3, ALONE, "", "Why?"));
    mvc.perform(send("/3/answers").param("text", " "))
        .andExpect(status().isBadRequest())
        .andExpect(names("text"));
  }

  @Test
  void answersSettlesAndOpensAgain() throws Exception {
    when(remarks.remark(any(), any(), eq(new RemarkId(3))))
        .thenReturn(remark(3, ALONE, "", "Why?"));
    mvc.perform(get(PAGE + "/3").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("form[action='" + PAGE + "/3/settle']"));
    mvc.perform(send("/3/answers").param("text", "So."))
        .andExpect(redirectedUrl(PLAN + "#remark-3"));
    verify(remarks).answer(ilze.id(), Saarelinn.ID, new RemarkId(3), "So.");
    mvc.perform(send("/3/settle")).andExpect(redirectedUrl(PLAN + "#challenge-1"));
    verify(remarks).settle(ilze.id(), Saarelinn.ID, new RemarkId(3));
    mvc.perform(send("/3/reopen")).andExpect(redirectedUrl(PLAN + "#remark-3"));
    verify(remarks).reopen(ilze.id(), Saarelinn.ID, new RemarkId(3));
  }

  @Test
  void hidesTheCaseFromStrangers() throws Exception {
    reader.stranger();
    mvc.perform(get(PAGE + "/3").with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(send("").param("text", "Why?")).andExpect(status().isNotFound());
    verify(remarks, never()).make(any(), any(), any());
  }

  private MockHttpServletRequestBuilder send(String address) {
    return post(PAGE + address).with(loggedIn.as(ilze)).with(csrf());
  }

  private void made(RemarkView... made) {
    when(remarks.remarks(any(), any())).thenReturn(List.of(made));
  }

  private RemarkView remark(long id, RemarkPlace place, String quote, String text) {
    return new RemarkView(
        new RemarkId(id), place, "Cinema", quote, text, ilze.id(), AT, null, null, List.of());
  }

  private void stands(PlanState state) {
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            state,
            null,
            null,
            4,
            ilze.id(),
            AT,
            null,
            Contents.of("A town", new Challenge("Alone", "In **<winter>**.")),
            0,
            AT,
            null,
            null,
            false,
            false);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }
}
