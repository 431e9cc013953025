package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationFilesWebTest {

  private static final String FILES = Nominations.PATH + "/files";
  private static final byte[] PDF = "%PDF-1.7 a letter\n%%EOF".getBytes();

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;
  @Autowired private NominationFileService files;

  @Test
  void saysWhichFilesAreTakenAndHowLarge() throws Exception {
    when(files.largest()).thenReturn(5L * 1024 * 1024);
    mvc.perform(get(FILES).with(readers.whoWrites(Nominations.draft())))
        .andExpect(status().isOk())
        .andExpect(shows("A PDF, JPEG or PNG of at most 5 MB"))
        .andExpect(has("[accept='.pdf,.jpg,.jpeg,.png']"));
  }

  @Test
  void addsAFileUnderItsName() throws Exception {
    mvc.perform(sent(readers.whoWrites(Nominations.draft()), "letter.pdf", PDF))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(files).add(READER, ID, "letter.pdf", PDF);
  }

  /** Browsers write a quote in a name as %22. */
  @Test
  void keepsTheNameThatItsOwnerKnows() throws Exception {
    mvc.perform(sent(readers.whoWrites(Nominations.draft()), "a %22letter%22 100%.pdf", PDF))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(files).add(READER, ID, "a \"letter\" 100%.pdf", PDF);
  }

  @Test
  void asksForAFileWhereNoneCameOrAnEmptyOne() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    mvc.perform(post(FILES).with(writer).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(names("file"));
    mvc.perform(sent(writer, "letter.pdf", new byte[0]))
        .andExpect(status().isBadRequest())
        .andExpect(names("file", "This file is empty: nothing is in it."));
    verify(files, never()).add(any(), any(), any(), any());
  }

  @Test
  void saysWhyAFileIsNotTaken() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    doThrow(RuleBroken.in("file", "error.file.kind"))
        .when(files)
        .add(eq(READER), eq(ID), any(), any());
    mvc.perform(sent(writer, "letter.pdf", "<html>".getBytes()))
        .andExpect(status().isBadRequest())
        .andExpect(names("file", "Choose a PDF, JPEG or PNG. What a file holds counts"));
    doThrow(new WrongNominationState(ID, NominationState.SUBMITTED))
        .when(files)
        .add(eq(READER), eq(ID), any(), any());
    mvc.perform(sent(writer, "letter.pdf", PDF))
        .andExpect(status().isConflict())
        .andExpect(shows("This was already done: the nomination is submitted."));
  }

  @Test
  void takesNoneOnceTheCallIsClosed() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.draft());
    doThrow(RuleBroken.of("error.nomination.closed")).when(nominations).requireWritable(READER, ID);
    mvc.perform(get(FILES).with(member))
        .andExpect(status().isBadRequest())
        .andExpect(shows("The call is closed"));
    mvc.perform(sent(member, "letter.pdf", PDF)).andExpect(status().isBadRequest());
    verifyNoInteractions(files);
  }

  @Test
  void takesAFileOut() throws Exception {
    mvc.perform(removed(readers.whoWrites(Nominations.draft())))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(files).remove(READER, ID, new FileId(5));
  }

  @Test
  void saysThatNothingIsTakenOutOnceItIsSubmitted() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.SUBMITTED));
    doThrow(new WrongNominationState(ID, NominationState.SUBMITTED))
        .when(files)
        .remove(READER, ID, new FileId(5));
    mvc.perform(removed(member)).andExpect(status().isConflict());
  }

  @Test
  void areClosedWhileTheTownIsAskedForSectionsOnly() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.toComplete());
    mvc.perform(get(FILES).with(writer))
        .andExpect(status().isBadRequest())
        .andExpect(
            shows("The files cannot be changed: the coordinators did not ask you for them."));
    mvc.perform(sent(writer, "letter.pdf", PDF)).andExpect(status().isBadRequest());
    verifyNoInteractions(files);
  }

  @Test
  void areOpenWhereTheTownIsAskedForThem() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.toCompleteWithFiles());
    mvc.perform(sent(writer, "letter.pdf", PDF)).andExpect(redirectedUrl(Nominations.PATH));
    verify(files).add(READER, ID, "letter.pdf", PDF);
  }

  @Test
  void givesAFileToWhoReadsItAndNeverAsAPageOfOurs() throws Exception {
    when(files.content(READER, ID, new FileId(5)))
        .thenReturn(new NominationFileService.Content("māja.pdf", "application/pdf", PDF));
    mvc.perform(get(FILES + "/5").with(readers.whoMentors(Nominations.draft())))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PDF))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
  }

  @Test
  void knowsNoFileOfAnotherNomination() throws Exception {
    doThrow(new NotFound("error.nomination.not-found"))
        .when(files)
        .content(READER, ID, new FileId(6));
    mvc.perform(get(FILES + "/6").with(readers.whoMentors(Nominations.draft())))
        .andExpect(status().isNotFound());
  }

  @Test
  void isForWhoMayWriteOnly() throws Exception {
    for (RequestPostProcessor reader :
        new RequestPostProcessor[] {
          readers.whoMentors(Nominations.draft()), readers.whoCoordinates(Nominations.draft())
        }) {
      mvc.perform(get(FILES).with(reader)).andExpect(status().isForbidden());
      mvc.perform(sent(reader, "letter.pdf", PDF)).andExpect(status().isForbidden());
    }
    RequestPostProcessor stranger = readers.stranger(Role.MENTEE);
    mvc.perform(get(FILES + "/5").with(stranger))
        .andExpect(status().isNotFound())
        .andExpect(hides("Saarelinn"));
    mvc.perform(sent(stranger, "letter.pdf", PDF)).andExpect(status().isNotFound());
    mvc.perform(removed(stranger)).andExpect(status().isNotFound());
    verifyNoInteractions(files);
  }

  private static MockMultipartHttpServletRequestBuilder sent(
      RequestPostProcessor by, String name, byte[] bytes) {
    return multipart(FILES)
        .file(new MockMultipartFile("file", name, "application/pdf", bytes))
        .with(by)
        .with(csrf());
  }

  private static MockHttpServletRequestBuilder removed(RequestPostProcessor by) {
    return post(FILES + "/5/remove").with(by).with(csrf());
  }
}
