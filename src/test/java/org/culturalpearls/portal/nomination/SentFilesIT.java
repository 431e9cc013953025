package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.internal.SecuritySlice;
import org.culturalpearls.shared.upload.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Files of a nomination, from the form in which they are sent to what is fetched. */
@ApplicationTest
class SentFilesIT {

  @Autowired private MockMvc web;
  @Autowired private Entering entering;
  @Autowired private NominationService nominations;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;

  private Entry entry;
  private String page;

  @BeforeEach
  void begin() {
    clock.reset();
    entering.cycle();
    entry = entering.begun();
    page = "/cases/" + entry.town().key() + "/nomination";
  }

  @Test
  void servesAPdfAsAPdfWhateverItWasCalled() throws Exception {
    byte[] pdf = "%PDF-1.7 <script>x</script>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    send("plan\u202E.hta", pdf).andExpect(redirectedUrl(page));
    NominationFileView kept = kept().get(0);
    assertThat(kept.name()).isEqualTo("plan.pdf");
    web.perform(get(page + "/files/" + kept.id().value()).with(mentee()))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Content-Disposition", is("attachment; filename=\"plan.pdf\"")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(content().bytes(pdf));
  }

  @Test
  void keepsAPhotoWithoutWhatIsBehindItsPixels() throws Exception {
    byte[] photo = Picture.drawn(8, 8).jpeg();
    byte[] secret = "<?php secret".getBytes(StandardCharsets.US_ASCII);
    byte[] sent = java.util.Arrays.copyOf(photo, photo.length + secret.length);
    System.arraycopy(secret, 0, sent, photo.length, secret.length);
    send("photo.php", sent).andExpect(redirectedUrl(page));
    NominationFileView kept = kept().get(0);
    assertThat(kept.name()).isEqualTo("photo.jpg");
    byte[] fetched =
        web.perform(get(page + "/files/" + kept.id().value()).with(mentee()))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(fetched, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(kept.bytes()).isEqualTo(fetched.length);
  }

  @Test
  void saysWhyAFileIsNotTakenAndKeepsNothing() throws Exception {
    refuses("plan.pdf", "%PDF-1.7 1 0 obj <</S/JavaScript>> endobj %%EOF", "holds a script");
    refuses("plan.pdf", "%PDF-1.7 1 0 obj <<>>", "the end of this PDF is missing");
    refuses("plan.pdf", "MZ a program", "Choose a PDF, JPEG or PNG");
    refuses("photo.png", "\u0089PNG\r\n\u001A\n", "this picture cannot be read");
    assertThat(kept()).isEmpty();
  }

  private void refuses(String name, String file, String words) throws Exception {
    send(name, file.getBytes(StandardCharsets.ISO_8859_1))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString(words)))
        .andExpect(content().string(containsString("href=\"#file\"")));
  }

  private ResultActions send(String name, byte[] file) throws Exception {
    return web.perform(
        multipart(page + "/files")
            .file(new MockMultipartFile("file", name, "application/pdf", file))
            .with(mentee())
            .with(csrf()));
  }

  private List<NominationFileView> kept() {
    return nominations.nomination(entry.mentee(), entry.id()).files();
  }

  private RequestPostProcessor mentee() {
    PersonId mentee = entry.mentee();
    return authentication(SecuritySlice.sessionOf(people.person(mentee)));
  }
}
