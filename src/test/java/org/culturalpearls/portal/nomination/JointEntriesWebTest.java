package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
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

import java.time.Instant;
import java.util.List;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.JointEntryService.AnswerOfTown;
import org.culturalpearls.award.nomination.JointEntryService.JointEntryView;
import org.culturalpearls.award.nomination.JointEntryService.State;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class JointEntriesWebTest {

  private static final JointEntryId ENTRY = new JointEntryId(7);
  private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private JointEntryService entries;

  @Test
  void asksWhetherTheTownTakesPart() throws Exception {
    when(entries.ofPerson(READER)).thenReturn(List.of(entry(State.ASKED, true)));
    mvc.perform(get("/joint-entries").with(readers.stranger(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(shows("Metsala with Saarelinn, Pearls 2027", "Letter of &lt;3 May&gt;"))
        .andExpect(has("form[action='/joint-entries/7'] [value='take-part']"))
        .andExpect(has("form[action='/joint-entries/7'] [value='decline']"))
        .andExpect(hides("/cases/2027-saarelinn/nomination"));
    when(entries.ofPerson(READER)).thenReturn(List.of(entry(State.ASKED, false)));
    mvc.perform(get("/joint-entries").with(readers.stranger(Role.MENTEE)))
        .andExpect(shows("did not answer in time"))
        .andExpect(hides("take-part"));
    when(entries.ofPerson(READER)).thenReturn(List.of(entry(State.TAKES_PART, true)));
    mvc.perform(get("/joint-entries").with(readers.stranger(Role.MENTEE)))
        .andExpect(has("a[href='/cases/2027-saarelinn/nomination']"))
        .andExpect(shows("Metsala leaves the nomination of Saarelinn"));
  }

  @Test
  void takesAnAnswerAndNothingElse() throws Exception {
    mvc.perform(
            post("/joint-entries/7")
                .param("answer", "take-part")
                .with(readers.stranger(Role.MENTEE))
                .with(csrf()))
        .andExpect(redirectedUrl("/joint-entries"));
    verify(entries).answer(READER, ENTRY, true);
    mvc.perform(
            post("/joint-entries/7")
                .param("answer", "perhaps")
                .with(readers.stranger(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isBadRequest());
    doThrow(new NotFound("error.nomination.no-joint-entry"))
        .when(entries)
        .requireToAnswer(READER, ENTRY);
    mvc.perform(
            post("/joint-entries/7")
                .param("answer", "decline")
                .with(readers.stranger(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isNotFound());
    verify(entries, never()).answer(READER, ENTRY, false);
  }

  @Test
  void recordsTheAnswerOfATownWithoutPeople() throws Exception {
    when(entries.forOffice(READER, ENTRY)).thenReturn(entry(State.ASKED, true));
    mvc.perform(get("/joint-entries/7/answer").with(readers.stranger(Role.COORDINATOR)))
        .andExpect(shows("Answer of Metsala", "has nobody in the programme"));
    mvc.perform(
            post("/joint-entries/7/answer")
                .param("how", "The mayor, on the phone")
                .with(readers.stranger(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(names("answer"))
        .andExpect(shows("The mayor, on the phone</textarea>"));
    verify(entries, never()).answer(any(), any(), any(AnswerOfTown.class));
    mvc.perform(
            post("/joint-entries/7/answer")
                .param("answer", "decline")
                .param("how", "The mayor, on the phone")
                .with(readers.stranger(Role.COORDINATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/cases/2027-saarelinn/nomination"));
    verify(entries).answer(READER, ENTRY, new AnswerOfTown(false, "The mayor, on the phone"));
    verify(entries, never()).answer(eq(READER), eq(ENTRY), anyBoolean());
  }

  private static JointEntryView entry(State state, boolean answerable) {
    return new JointEntryView(
        ENTRY,
        ID,
        new CaseKey("2027-saarelinn"),
        "Saarelinn",
        Nominations.MEMBER,
        "Metsala",
        "Pearls 2027",
        state,
        "Letter of <3 May>",
        READER,
        THEN,
        THEN.plusSeconds(3600),
        answerable,
        true);
  }
}
