package org.culturalpearls.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.internal.imports.sheet.Workbook;
import org.culturalpearls.security.internal.SecuritySlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Spreadsheets through the pages, from the check to the tables. */
@ApplicationTest
class ImportIT {

  @Autowired private MockMvc web;
  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private MunicipalityService municipalities;
  @Autowired private ParticipationService participations;
  @Autowired private TestClock clock;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    programme.cycle();
  }

  @Test
  void entersNothingBeforeTheConfirmationAndLeavesOutWhatIsWrong() throws Exception {
    upload("TOWNS", "Town;Country\nRestholm;Sweden\nNowhere;Atlantis\n");
    String report = report();
    assertThat(report).contains("Restholm", "&quot;Atlantis&quot; is not known");
    assertThat(municipalities.byName("Restholm", Country.SE)).isEmpty();
    confirm(report, "/import/report");
    assertThat(municipalities.byName("Restholm", Country.SE)).isPresent();
    assertThat(report()).contains("Nowhere").doesNotContain("Restholm");
    upload("TOWNS", "Town;Country\nRightholm;Sweden\n");
    assertThat(municipalities.byName("Rightholm", Country.SE)).isEmpty();
    confirm(report(), "/municipalities");
    assertThat(municipalities.byName("Rightholm", Country.SE)).isPresent();
  }

  /** What is handed out to be filled in is what is understood. */
  @Test
  void takesItsOwnExamplesOneAfterTheOther() throws Exception {
    upload("TOWNS", example("TOWNS"));
    confirm(report(), "/municipalities");
    upload("PEOPLE", example("PEOPLE"));
    confirm(report(), "/people/uninvited");
    upload("MENTORS", example("MENTORS"));
    confirm(report(), "/people/uninvited");
    var lead = people.byEmail("anna.saar@example.org").orElseThrow();
    assertThat(participations.ofPerson(lead.id()))
        .singleElement()
        .satisfies(
            participation -> {
              assertThat(participation.town()).isEqualTo("Saarelinn");
              assertThat(participation.team()).hasSize(2);
            });
    var mentor = people.byEmail("maija.virta@example.org").orElseThrow();
    assertThat(people.mentor(mentor.id())).isPresent();
    upload("MENTORS", example("MENTORS"));
    assertThat(report()).contains("Nothing is new in this file").doesNotContain("Enter these");
  }

  /** 1.9 kB that ended the whole application. */
  @Test
  void saysWhatIsWrongWithASheetThatWouldTakeAllMemory() throws Exception {
    byte[] place =
        new Workbook()
            .row("Town", "Country")
            .raw("<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>")
            .bytes();
    web.perform(sent("TOWNS", place))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("File: line 2 has a cell ZZZZZZ2")));
    byte[] number =
        new Workbook()
            .row("E-mail", "Name", "Country", "Languages", "Capacity")
            .raw(
                "<row r='2'><c t='inlineStr'><is><t>a@example.org</t></is></c>"
                    + "<c t='inlineStr'><is><t>Anna</t></is></c>"
                    + "<c t='inlineStr'><is><t>EE</t></is></c>"
                    + "<c t='inlineStr'><is><t>ET</t></is></c><c><v>1e999999999</v></c></row>")
            .bytes();
    web.perform(sent("MENTORS", number)).andExpect(redirectedUrl("/import/report"));
    assertThat(report()).contains("Capacity: &quot;1E+999999999&quot; is no whole number");
  }

  @Test
  void saysInWhichLineANameHoldsSignsThatAreNotSeen() throws Exception {
    upload("TOWNS", "Town;Country\nBr\u00E5holm;SE\n\"Two\nlines\";SE\nLi\u202Enot;SE\n");
    assertThat(report().split("Town: |Name: ", -1))
        .filteredOn(part -> part.startsWith("this holds a sign that is not seen"))
        .hasSize(2);
  }

  private MockMultipartHttpServletRequestBuilder sent(String kind, byte[] bytes) {
    return multipart("/import")
        .file(new MockMultipartFile("file", "list.xlsx", "application/octet-stream", bytes))
        .param("kind", kind)
        .with(coordinator())
        .with(csrf());
  }

  private void upload(String kind, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    web.perform(
            multipart("/import")
                .file(new MockMultipartFile("file", "list.csv", "text/csv", bytes))
                .param("kind", kind)
                .with(coordinator())
                .with(csrf()))
        .andExpect(redirectedUrl("/import/report"));
  }

  private String report() throws Exception {
    return web.perform(get("/import/report").with(coordinator()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("??"))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void confirm(String report, String next) throws Exception {
    String key = Html.of(report).value("key");
    web.perform(post("/import/report").param("key", key).with(coordinator()).with(csrf()))
        .andExpect(redirectedUrl(next));
  }

  private String example(String kind) throws Exception {
    return web.perform(get("/import/examples/" + kind).with(coordinator()))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private RequestPostProcessor coordinator() {
    return authentication(SecuritySlice.sessionOf(people.person(programme.coordinator())));
  }
}
