package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PublicPlanWebTest {

  private static final String PUBLIC = "/towns/2027-saarelinn/plan";
  private static final String CHOICE = "/cases/2027-saarelinn/plan/public";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PublicPlanService publicPlans;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;

  private PersonView ilze;
  private PublicPlanService.PublicPlan shown;

  @BeforeEach
  void saarelinnShowsItsPlan() {
    ilze = reader.readerOfTheTeam();
    ReadPlans.frozen(plans, 3, WholePlan.of(2));
    PlanVersionView version = plans.version(ilze.id(), Saarelinn.ID, 3);
    shown = new PublicPlanService.PublicPlan(Saarelinn.with(ilze.id()), version);
    when(publicPlans.open(Saarelinn.KEY)).thenReturn(shown);
    when(publicPlans.publication(any(), eq(Saarelinn.ID)))
        .thenReturn(new PublicPlanService.Publication(4, Set.of(PublicPart.VISION), true));
  }

  @Test
  void isReadByEverybodyWithoutCookieOrScript() throws Exception {
    mvc.perform(get(PUBLIC))
        .andExpect(status().isOk())
        .andExpect(begins("h1", "Saarelinn, Estonia"))
        .andExpect(has("h2", "Measures"))
        .andExpect(has("h3", "Open door 2"))
        .andExpect(has("strong", "alone in winter"))
        .andExpect(hasNo("script"))
        .andExpect(hasNo("form"))
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(header().string("X-Frame-Options", "DENY"));
  }

  @Test
  void hasNoColumnForOwnersAndNoLinesOfCosts() throws Exception {
    String page = mvc.perform(get(PUBLIC)).andReturn().getResponse().getContentAsString();
    assertThat(Jsoup.parse(page).select("thead th").eachText())
        .contains("Measure", "Starts on", "Due date")
        .doesNotContain("Owner", "Second owner", "What it is for");
  }

  @Test
  void mayStandInAFrameAsACardOnly() throws Exception {
    String card =
        mvc.perform(get(PUBLIC + "/card"))
            .andExpect(status().isOk())
            .andExpect(header().doesNotExist("X-Frame-Options"))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andExpect(
                header().string("Content-Security-Policy", containsString("frame-ancestors *")))
            .andExpect(
                header().string("Content-Security-Policy", not(containsString("script-src"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document page = Jsoup.parse(card);
    assertThat(page.select("script, form, iframe")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).containsExactly("http://localhost:8080" + PUBLIC);
    assertThat(page.text()).contains("The plan of Saarelinn", "2 measures");
  }

  @Test
  void isNotThereWhereNothingIsPublic() throws Exception {
    when(publicPlans.open(any())).thenThrow(new NotFound("error.plan.nothing-public"));
    for (String address : new String[] {PUBLIC, PUBLIC + "/card"}) {
      mvc.perform(get(address))
          .andExpect(status().isNotFound())
          .andExpect(header().string("X-Frame-Options", "DENY"))
          .andExpect(
              header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }
  }

  @Test
  void isChosenPartByPart() throws Exception {
    mvc.perform(get(CHOICE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("input[value='VISION'][checked]"))
        .andExpect(hasNo("input[value='BUDGET'][checked]"))
        .andExpect(has("a[href='" + PUBLIC + "']"))
        .andExpect(begins("code", "<iframe src=\"http://localhost:8080" + PUBLIC + "/card\""));
    mvc.perform(
            post(CHOICE)
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("version", "4")
                .param("parts", "VISION", "MEASURES"))
        .andExpect(redirectedUrl(CHOICE));
    verify(publicPlans)
        .publish(ilze.id(), Saarelinn.ID, 4, EnumSet.of(PublicPart.VISION, PublicPart.MEASURES));
    mvc.perform(post(CHOICE + "/withdraw").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(redirectedUrl(CHOICE));
    verify(publicPlans).withdraw(ilze.id(), Saarelinn.ID);
  }

  @Test
  void isSeenBeforeAndStoresNothingThen() throws Exception {
    when(publicPlans.preview(any(), any(), eq(EnumSet.of(PublicPart.MEASURES)))).thenReturn(shown);
    mvc.perform(
            post(CHOICE)
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("preview", "true")
                .param("version", "4")
                .param("parts", "MEASURES"))
        .andExpect(status().isOk())
        .andExpect(has("input[value='MEASURES'][checked]"))
        .andExpect(has("section[aria-labelledby='preview'] h3", "Open door 1"));
    verify(publicPlans, never()).publish(any(), any(), anyLong(), any());
  }

  @Test
  void saysAtTheFieldWhatIsWrong() throws Exception {
    doThrow(RuleBroken.in("parts", "error.plan.no-public-part"))
        .when(publicPlans)
        .publish(any(), any(), anyLong(), any());
    mvc.perform(post(CHOICE).with(loggedIn.as(ilze)).with(csrf()).param("version", "4"))
        .andExpect(status().isBadRequest())
        .andExpect(names("parts"));
    mvc.perform(
            post(CHOICE)
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("version", "4")
                .param("parts", "<script>"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("<script>"))));
  }

  @Test
  void isNotChosenByOthers() throws Exception {
    NotAllowed refused = new NotAllowed("error.plan.lead-only");
    when(publicPlans.publication(any(), any())).thenThrow(refused);
    mvc.perform(get(CHOICE).with(loggedIn.as(reader.readerWhoMentors())))
        .andExpect(status().isForbidden());
    mvc.perform(get(CHOICE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
  }
}
