package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestTable;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.internal.SecuritySlice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Who may not see a nomination (a reviewer, a juror or a coordinator in conflict) finds nothing of
 * it at any address at which something is read, while it is reviewed and when it is decided; a
 * former mentor and a dismissed reviewer read nothing of what is in it; somebody without a conflict
 * finds it there, or the table says why nobody does.
 */
@ApplicationTest
class EveryAddressInConflictIT {

  private static final String SHOWN = "shown";

  @Autowired private MockMvc web;
  @Autowired private PeopleService people;
  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private TestClock clock;

  @AfterEach
  void clockOfTheOthers() {
    clock.reset();
  }

  @Test
  void findsNothingWhileItIsReviewed() throws Exception {
    look(nominations().reviewed(), 1);
  }

  @Test
  void findsNothingWhenItIsDecided() throws Exception {
    look(nominations().decided(), 2);
  }

  /** Not imported: that would be an application of its own. */
  private SeenNominations nominations() {
    return beans.createBean(SeenNominations.class);
  }

  private void look(SeenNomination seen, int column) throws Exception {
    Map<String, String> table = table(column);
    Map<String, String> found = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Address address : Address.all()) {
      if (!address.method().equals("GET")) {
        continue;
      }
      String path = seen.fill(address.pattern());
      for (PersonId person : seen.without()) {
        if (seen.standsIn(text(person, path, wrong))) {
          found.put(address.pattern(), SHOWN);
        }
      }
      for (PersonId person : seen.inConflict()) {
        String text = text(person, path, wrong);
        if (seen.isReadIn(text)) {
          wrong.add(path + " shows what is in it to " + person);
        }
        if (seen.standsIn(text)
            && !table.getOrDefault(address.pattern(), "").startsWith("public")) {
          wrong.add(path + " shows it to " + person);
        }
      }
      for (PersonId person : seen.former()) {
        if (seen.isReadIn(text(person, path, wrong))) {
          wrong.add(path + " shows what is in it to somebody of before, " + person);
        }
      }
      String said = table.get(address.pattern());
      boolean shown = SHOWN.equals(found.get(address.pattern()));
      boolean either = said != null && said.contains("either");
      if (said == null || !either && shown != said.matches("shown|public.*")) {
        wrong.add(address.pattern() + (shown ? " shows it" : " shows it to nobody") + ": " + said);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String text(PersonId person, String path, List<String> wrong) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(path).with(authentication(SecuritySlice.sessionOf(people.person(person)))))
            .andReturn()
            .getResponse();
    if (answer.getStatus() >= 500) {
      wrong.add(path + " answers " + answer.getStatus() + " to " + person);
    }
    String type = String.valueOf(answer.getContentType());
    byte[] body = answer.getContentAsByteArray();
    return type.contains("pdf") && body.length > 100
        ? ofPdf(body)
        : type.contains("sheet") ? ofZip(body) : new String(body, StandardCharsets.UTF_8);
  }

  private static String ofPdf(byte[] body) throws IOException {
    try (PDDocument document = Loader.loadPDF(body)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String ofZip(byte[] body) throws IOException {
    Path file = Files.createTempFile("sheet", ".xlsx");
    Files.write(file, body);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }

  private static Map<String, String> table(int column) throws IOException {
    Map<String, String> table = new TreeMap<>();
    TestTable.rows("nominations-seen.csv")
        .forEach(cells -> table.put(cells[0], cells[column].strip()));
    return table;
  }
}
