package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a town learns of its result, and what a Pearl says of itself. */
@PortalSlice
class ResultWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/result";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AwardResultService results;

  @Test
  void showsATownThatWasNotSelectedWhatTheSelectorsWrote() throws Exception {
    shows(
            reader.readerOfTheTeam(),
            new ResultView(false, false, List.of("Begin <small>."), List.of(), "", null, false))
        .andExpect(content().string(containsString("did not come before the jury")))
        .andExpect(content().string(containsString("Begin &lt;small&gt;.")))
        .andExpect(content().string(not(containsString("What the jury wrote"))))
        .andExpect(content().string(not(containsString("/milestones/new"))));
  }

  @Test
  void tellsAPearlWithRemarksCertificateAndItsPublicWords() throws Exception {
    shows(
            reader.readerOfTheTeam(),
            new ResultView(true, true, List.of(), List.of("Ask <us>."), "We sing.", 2L, true))
        .andExpect(content().string(containsString("Saarelinn is a Pearl.")))
        .andExpect(content().string(containsString("Ask &lt;us&gt;.")))
        .andExpect(has("a[href='/cases/2027-saarelinn/milestones/new?remark=1']"))
        .andExpect(content().string(containsString("/result/certificate.pdf")))
        .andExpect(content().string(containsString(">We sing.</textarea>")))
        .andExpect(has("[name='version'][value='2']"));
  }

  @Test
  void tellsATownWithoutATitleKindlyAndWithoutACertificate() throws Exception {
    shows(
            reader.readerOfTheTeam(),
            new ResultView(false, true, List.of(), List.of(), "", null, false))
        .andExpect(content().string(containsString("Saarelinn has no title this time.")))
        .andExpect(content().string(containsString("No remarks were passed on.")))
        .andExpect(content().string(not(containsString("certificate.pdf"))))
        .andExpect(content().string(not(containsString("is a Pearl"))))
        .andExpect(content().string(not(containsString("<textarea"))));
  }

  @Test
  void letsMentorsReadAndNotWrite() throws Exception {
    shows(
            reader.readerWhoMentors(),
            new ResultView(true, true, List.of(), List.of("Ask us."), "", null, false))
        .andExpect(content().string(containsString("Ask us.")))
        .andExpect(content().string(not(containsString("milestones/new"))))
        .andExpect(content().string(not(containsString("<textarea"))));
  }

  @Test
  void isTheSamePageThatIsNotThereBeforeTheReleaseAndForStrangers() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isNotFound());
    when(results.result(any(), any()))
        .thenReturn(
            Optional.of(
                new ResultView(true, true, List.of(), List.of("Secret."), "", null, false)));
    mvc.perform(get(PAGE).with(loggedIn.as(reader.stranger())))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Secret."))));
    mvc.perform(get(PAGE + "/certificate.pdf").with(loggedIn.as(reader.stranger())))
        .andExpect(status().isNotFound());
  }

  @Test
  void savesWhatAPearlSaysOfItself() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(sent(of, "We sing.", "")).andExpect(redirectedUrl(PAGE));
    verify(results)
        .saveSummary(of.id(), new AwardResultService.SaveSummary(Saarelinn.ID, null, "We sing."));
    mvc.perform(sent(of, "", "2")).andExpect(redirectedUrl(PAGE));
    verify(results).saveSummary(of.id(), new AwardResultService.SaveSummary(Saarelinn.ID, 2L, ""));
  }

  @Test
  void keepsWhatWasTypedWhereItCannotBeSaved() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(results.result(of.id(), Saarelinn.ID))
        .thenReturn(
            Optional.of(new ResultView(true, true, List.of(), List.of(), "Old.", 2L, true)));
    doThrow(RuleBroken.in("text", "error.shared.too-long", "Text", 1500))
        .when(results)
        .saveSummary(any(), any());
    mvc.perform(sent(of, "Much too long.", "2"))
        .andExpect(status().isBadRequest())
        .andExpect(names("text"))
        .andExpect(content().string(containsString(">Much too long.</textarea>")));
    doThrow(new ChangedMeanwhile("error.award.summary-changed"))
        .when(results)
        .saveSummary(any(), any());
    mvc.perform(sent(of, "Mine.", "1"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else of your team changed")))
        .andExpect(content().string(containsString(">Mine.</textarea>")));
    mvc.perform(sent(of, "Mine.", "x")).andExpect(status().isBadRequest());
  }

  @Test
  void handsOutTheCertificateUnderTheNameOfTheCase() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(results.certificate(of.id(), Saarelinn.ID)).thenReturn(new byte[] {'%', 'P'});
    mvc.perform(get(PAGE + "/certificate.pdf").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(
            header().string("Content-Disposition", containsString("pearl-2027-saarelinn.pdf")));
    when(results.certificate(any(), any())).thenThrow(new NotFound("error.award.no-result"));
    mvc.perform(get(PAGE + "/certificate.pdf").with(loggedIn.as(of)))
        .andExpect(status().isNotFound());
  }

  @Test
  void linksAMilestoneForARemarkByItsNumberAlone() throws Exception {
    String remark = "ū".repeat(4000);
    String page =
        shows(
                reader.readerOfTheTeam(),
                new ResultView(true, true, List.of(), List.of(remark), "", null, false))
            .andExpect(content().string(containsString(remark)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.replaceAll("(?s).*href=\"([^\"]*remark=[^\"]*)\".*", "$1"))
        .endsWith("/milestones/new?remark=1");
  }

  private ResultActions shows(PersonView of, ResultView result) throws Exception {
    when(results.result(of.id(), Saarelinn.ID)).thenReturn(Optional.of(result));
    return mvc.perform(get(PAGE).with(loggedIn.as(of))).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder sent(PersonView by, String text, String version) {
    return post(PAGE)
        .with(loggedIn.as(by))
        .with(csrf())
        .param("text", text)
        .param("version", version);
  }
}
