package org.culturalpearls.portal.practice;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.TermService.Edited;
import org.culturalpearls.practice.TermService.Line;
import org.culturalpearls.practice.TermService.Said;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.Terms;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class TermsWebTest {

  private static final String PAGE = "/practice-checks/terms";
  private static final Term AGEING = new Term(TermKind.CHALLENGE, "ageing");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private TermService terms;
  @Autowired private Terms names;

  @BeforeEach
  void words() {
    when(names.name(Facet.CHALLENGE, "ageing", Language.EN)).thenReturn(Optional.of("Ageing"));
    Map<Language, Said> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      said.put(language, Said.NOTHING);
    }
    said.put(Language.DE, new Said("Alterung", "Altern, Greise"));
    when(terms.term(any(), eq(AGEING))).thenReturn(new Edited(AGEING, 7, false, said));
  }

  @Test
  void areListedWithHowManyPracticesHaveThem() throws Exception {
    when(terms.terms(any()))
        .thenReturn(
            Map.of(
                TermKind.CHALLENGE,
                List.of(
                    new Line(AGEING, false, 12),
                    new Line(new Term(TermKind.CHALLENGE, "boredom"), true, 0))));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.EDITOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='" + PAGE + "/challenge/ageing']", "Ageing"))
        .andExpect(has("td.number", "12"))
        .andExpect(has("th .status.plain", "retired"))
        .andExpect(has("a[href='" + PAGE + "/challenge']", "Add a challenge"));
  }

  @Test
  void areChangedInEachLanguage() throws Exception {
    mvc.perform(get(PAGE + "/challenge/ageing").with(loggedIn.as(Role.EDITOR)))
        .andExpect(has("h1", "ChallengesAgeing"))
        .andExpect(has("input[name='names[DE]'][value=Alterung]"))
        .andExpect(has("input[name='otherWords[DE]'][value='Altern, Greise']"))
        .andExpect(has("input[name='names[NO]']"))
        .andExpect(has("input[name=retired][value=true]"));
    mvc.perform(
            post(PAGE + "/challenge/ageing")
                .param("version", "7")
                .param("names[DE]", "Alter")
                .with(csrf())
                .with(loggedIn.as(Role.EDITOR)))
        .andExpect(redirectedUrl(PAGE));
    verify(terms).rename(any(), eq(AGEING), eq(7L), eq(Map.of(Language.DE, new Said("Alter", ""))));
  }

  @Test
  void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped() throws Exception {
    when(terms.add(any(), eq(TermKind.INSTRUMENT), any()))
        .thenThrow(RuleBroken.in("names[EN]", "error.practice.term-signs"));
    mvc.perform(
            post(PAGE + "/instrument")
                .param("names[EN]", "<b>Choir</b>")
                .with(csrf())
                .with(loggedIn.as(Role.EDITOR)))
        .andExpect(status().isBadRequest())
        .andExpect(has("h1", "InstrumentsAdd an instrument"))
        .andExpect(has("input[name='names[EN]'][aria-invalid][value='<b>Choir</b>']"))
        .andExpect(hasNo("main b"));
  }

  @Test
  void areRetiredAndBroughtBack() throws Exception {
    mvc.perform(
            post(PAGE + "/challenge/ageing/retire")
                .param("version", "7")
                .param("retired", "false")
                .with(csrf())
                .with(loggedIn.as(Role.EDITOR)))
        .andExpect(redirectedUrl(PAGE));
    verify(terms).retire(any(), eq(AGEING), eq(7L), eq(false));
  }

  @Test
  void areNotThereForWhoIsNoEditor() throws Exception {
    when(terms.terms(any())).thenThrow(new NotAllowed("error.people.role-missing"));
    doThrow(new NotAllowed("error.people.role-missing"))
        .when(terms)
        .retire(any(), any(), eq(7L), eq(true));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.MENTOR))).andExpect(status().isForbidden());
    mvc.perform(get(PAGE + "/challenge").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    mvc.perform(
            post(PAGE + "/challenge/ageing/retire")
                .param("version", "7")
                .with(csrf())
                .with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
  }
}
