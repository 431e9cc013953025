package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Nominations.PATH;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.Shown;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationSavingWebTest {

  private static final NominationForm READ = NominationForm.of(Nominations.draft());

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;

  @Test
  void savesOnlyTheSectionsThatWereChanged() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    when(nominations.saveDraft(eq(READER), eq(ID), any())).thenReturn(saved());
    mvc.perform(sent(PATH, writer).param("english[IMPACT]", "They come back"))
        .andExpect(redirectedUrl(PATH));
    verify(nominations)
        .saveDraft(
            READER,
            ID,
            List.of(
                new NominationService.Write(NominationSection.IMPACT, 0, "They come back", "")));
  }

  @Test
  void keepsBothTextsWhereSomebodyElseWroteTheSameSection() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    readers.knowsColleague();
    when(nominations.saveDraft(eq(READER), eq(ID), any())).thenReturn(conflict());
    NominationForm now = NominationForm.of(Nominations.changed());
    mvc.perform(sent(PATH, writer, "We want to stay"))
        .andExpect(status().isConflict())
        .andExpect(shows("Both texts are kept", "We want to stay</textarea>"))
        .andExpect(shows("Anna Saar saved this at"))
        .andExpect(has("p.as-typed", "Our youth stays"))
        .andExpect(shows("They return</textarea>"))
        .andExpect(has("[value='" + now.getVersion() + "']"))
        .andExpect(hides("data-keep=\""));
  }

  @Test
  void saysWhichSectionIsTooLongAndKeepsIt() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    when(nominations.saveDraft(eq(READER), eq(ID), any()))
        .thenThrow(
            RuleBroken.in(
                NominationSection.MOTIVATION.field(),
                "error.shared.too-long",
                Label.of(NominationSection.MOTIVATION),
                5000));
    mvc.perform(sent(PATH, writer, "Long, so long"))
        .andExpect(status().isBadRequest())
        .andExpect(Shown.names("english[MOTIVATION]"))
        .andExpect(shows("Motivation: shorten this", "Long, so long</textarea>"));
    mvc.perform(sent(PATH + "/draft", writer, "Long, so long"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Not saved.", "Motivation: shorten this"));
  }

  @Test
  void keepsWhatIsTypedAndSaysOnWhatTheNextIsBased() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    when(nominations.saveDraft(eq(READER), eq(ID), any())).thenReturn(saved());
    NominationForm now = NominationForm.of(Nominations.changed());
    mvc.perform(sent(PATH + "/draft", writer, "Our youth stays"))
        .andExpect(status().isOk())
        .andExpect(shows("data-version=\"" + now.getVersion(), "data-read=\"" + now.getRead()))
        .andExpect(shows("Saved at", "Nothing: you can submit it."));
    when(nominations.saveDraft(eq(READER), eq(ID), any())).thenReturn(conflict());
    mvc.perform(sent(PATH + "/draft", writer, "We want to stay"))
        .andExpect(status().isConflict())
        .andExpect(shows("changed in another window, or by somebody else"));
  }

  @Test
  void asksToLoadAPageAgainThatDidNotArriveWhole() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    for (String version : List.of("", "3~0", READ.getVersion().replace('3', 'x'))) {
      mvc.perform(
              post(PATH)
                  .with(writer)
                  .with(csrf())
                  .param("version", version)
                  .param("read", READ.getRead())
                  .param("english[MOTIVATION]", "Mine"))
          .andExpect(status().isBadRequest())
          .andExpect(shows("This page was not complete", "Mine</textarea>"));
    }
    verify(nominations, never()).saveDraft(any(), any(), any());
  }

  @Test
  void isRefusedWithWhatWasTypedOnceItIsSubmitted() throws Exception {
    RequestPostProcessor writer = readers.ofTheTeam(Nominations.in(NominationState.SUBMITTED));
    doThrow(new WrongNominationState(ID, NominationState.SUBMITTED))
        .when(nominations)
        .requireWritable(READER, ID);
    mvc.perform(sent(PATH, writer, "Too late"))
        .andExpect(status().isConflict())
        .andExpect(shows("the nomination is submitted", "Too late"));
  }

  /** The timer has not ended the draft yet. */
  @Test
  void isRefusedFromTheSecondOnInWhichTheCallIsClosedAndLosesNothingThatWasTyped()
      throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.draft());
    doThrow(RuleBroken.of("error.nomination.closed")).when(nominations).requireWritable(READER, ID);
    mvc.perform(sent(PATH, member, "A minute late"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("The call is closed", "A minute late</textarea>"));
    mvc.perform(sent(PATH + "/draft", member, "A minute late"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Not saved.", "The call is closed"))
        .andExpect(hasNo("header"));
    mvc.perform(get(PATH).with(member))
        .andExpect(status().isOk())
        .andExpect(shows("Our youth leaves"))
        .andExpect(hasNo("textarea"));
    verify(nominations, never()).saveDraft(any(), any(), any());
  }

  @Test
  void isUnknownToStrangers() throws Exception {
    RequestPostProcessor stranger = readers.stranger(Role.MENTEE);
    mvc.perform(get(PATH).with(stranger)).andExpect(status().isNotFound());
    mvc.perform(sent(PATH, stranger, "Mine")).andExpect(status().isNotFound());
    mvc.perform(sent(PATH + "/draft", stranger, "Mine")).andExpect(status().isNotFound());
    verify(nominations, never()).saveDraft(any(), any(), any());
  }

  private static NominationService.SavedDraft saved() {
    return new NominationService.SavedDraft(Nominations.changed(), Set.of());
  }

  private static NominationService.SavedDraft conflict() {
    return new NominationService.SavedDraft(
        Nominations.changed(), Set.of(NominationSection.MOTIVATION));
  }

  private static MockHttpServletRequestBuilder sent(
      String path, RequestPostProcessor by, String motivation) {
    return post(path)
        .with(by)
        .with(csrf())
        .param("version", READ.getVersion())
        .param("read", READ.getRead())
        .param("english[MOTIVATION]", motivation);
  }

  /** With the motivation as it was read. */
  private static MockHttpServletRequestBuilder sent(String path, RequestPostProcessor by) {
    return sent(path, by, "Our youth leaves").param("ownLanguage[MOTIVATION]", "Noored lahkuvad");
  }
}
