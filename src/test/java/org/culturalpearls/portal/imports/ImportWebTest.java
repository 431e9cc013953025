package org.culturalpearls.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.people.internal.imports.sheet.SheetReader;
import org.culturalpearls.people.internal.imports.sheet.SheetRow;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@PortalSlice
class ImportWebTest {

  private static final ImportLine RIGHT =
      new ImportLine(2, "Saarelinn", ImportOutcome.NEW, List.of(), List.of("Saarelinn", "EE"));
  private static final ImportLine WRONG =
      new ImportLine(
          3,
          "Upesciems",
          ImportOutcome.WRONG,
          List.of(ImportNote.of("import.same-town", 2)),
          List.of("=Upesciems", ""));

  private static final List<ImportHeader> HEADERS =
      List.of(
          new ImportHeader("Town", true, false, List.of()),
          new ImportHeader("Country", true, false, List.of()));

  private static final UUID KEY = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
  private static final WaitingImport WAITING =
      new WaitingImport(KEY, "towns.csv", new ImportFile(ImportKind.TOWNS, new byte[] {1}));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private ImportService imports;

  @Test
  void keepsTheFileAndShowsWhatIsWrongFirst() throws Exception {
    when(imports.check(any(), any())).thenReturn(report(false, RIGHT, WRONG));
    mvc.perform(upload("Town;Country")).andExpect(redirectedUrl("/import/report"));
    verify(imports).keep(any(), eq("towns.csv"), any());
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    String page =
        mvc.perform(get("/import/report").with(loggedIn.as(Role.COORDINATOR)))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("One line is wrong")))
            .andExpect(content().string(containsString("The same town as in line 2.")))
            .andExpect(has("form button", "Enter these lines"))
            .andExpect(has("a[href='/import/report/wrong']", "Download the wrong line (CSV)"))
            .andExpect(has("a[href='/import/report/lines/3']", "Correct line 3"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.indexOf("Upesciems")).isLessThan(page.indexOf("Saarelinn"));
    verify(imports, never()).run(any(), any());
  }

  @Test
  void showsAFileThatCannotBeReadBesideItsField() throws Exception {
    doThrow(RuleBroken.in("file", "error.people.import-empty"))
        .when(imports)
        .keep(any(), any(), any());
    mvc.perform(upload("x")).andExpect(status().isBadRequest()).andExpect(names("file"));
    mvc.perform(upload(""))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("The file is empty.")));
    mvc.perform(get("/import/report").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(redirectedUrl("/import"));
  }

  @Test
  void importsOnlyTheFileWhoseReportWasRead() throws Exception {
    when(imports.check(any(), any())).thenReturn(report(false, RIGHT));
    when(imports.run(any(), any())).thenReturn(report(true, RIGHT));
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    mvc.perform(confirm("another")).andExpect(redirectedUrl("/import/report"));
    verify(imports, never()).run(any(), any());
    mvc.perform(confirm(KEY.toString())).andExpect(redirectedUrl("/municipalities"));
    when(imports.waiting(any())).thenReturn(Optional.empty());
    mvc.perform(confirm(KEY.toString())).andExpect(redirectedUrl("/import"));
    verify(imports).run(any(), any());
  }

  @Test
  void goesOnWithTheWrongLines() throws Exception {
    when(imports.run(any(), any())).thenReturn(report(true, RIGHT, WRONG));
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    mvc.perform(confirm(KEY.toString())).andExpect(redirectedUrl("/import/report"));
  }

  @Test
  void handsOutTheWrongLinesWithWhatIsWrongAndNoFormula() throws Exception {
    when(imports.headers(ImportKind.TOWNS)).thenReturn(HEADERS);
    when(imports.check(any(), any())).thenReturn(report(false, RIGHT, WRONG));
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    mvc.perform(get("/import/report/wrong").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    "\uFEFFTown,Country,What to know\r\n"
                        + "'=Upesciems,,The same town as in line 2.\r\n"));
  }

  @Test
  void correctsAWrongLineInItsPlace() throws Exception {
    when(imports.headers(ImportKind.TOWNS)).thenReturn(HEADERS);
    when(imports.check(any(), any())).thenReturn(report(false, RIGHT, WRONG));
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    mvc.perform(get("/import/report/lines/3").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("input[name='cells'][value='=Upesciems']"))
        .andExpect(has("[role='alert'] li", "The same town as in line 2."));
    mvc.perform(get("/import/report/lines/2").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound());
    mvc.perform(correct("another")).andExpect(redirectedUrl("/import/report"));
    verify(imports, never()).correct(any(), any(), anyInt(), any());
    mvc.perform(correct(KEY.toString())).andExpect(redirectedUrl("/import/report"));
    verify(imports).correct(any(), eq(WAITING), eq(3), eq(List.of("A, B", "LV")));
    doThrow(RuleBroken.in("cells", "error.shared.unseen", "Cells"))
        .when(imports)
        .correct(any(), any(), anyInt(), any());
    mvc.perform(correct(KEY.toString()))
        .andExpect(status().isBadRequest())
        .andExpect(has("input[name='cells'][value='A, B']"));
  }

  private MockHttpServletRequestBuilder correct(String key) {
    return post("/import/report/lines/3")
        .param("key", key)
        .param("cells", "A, B", "LV")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf());
  }

  @Test
  void showsTheReportAgainWhenNothingWasEntered() throws Exception {
    when(imports.check(any(), any())).thenReturn(report(false, RIGHT));
    when(imports.run(any(), any())).thenReturn(report(false, WRONG));
    when(imports.waiting(any())).thenReturn(Optional.of(WAITING));
    mvc.perform(confirm(KEY.toString())).andExpect(redirectedUrl("/import/report"));
  }

  @Test
  void isNotForOtherRoles() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(any(), any(Role[].class));
    for (String page :
        List.of(
            "/import",
            "/import/report",
            "/import/report/wrong",
            "/import/report/lines/2",
            "/import/examples/TOWNS")) {
      mvc.perform(get(page).with(loggedIn.as(Role.MENTOR))).andExpect(status().isForbidden());
    }
  }

  @Test
  void handsOutAnExampleOfEachKind() throws Exception {
    for (ImportKind kind : ImportKind.values()) {
      mvc.perform(get("/import/examples/" + kind).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(status().isOk())
          .andExpect(header().string("Content-Disposition", containsString("attachment")))
          .andExpect(content().string(containsString(";")));
    }
    mvc.perform(get("/import/examples/CATS").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound());
  }

  @Test
  void offersToEachRoleWhatItMayImport() throws Exception {
    mvc.perform(get("/import").with(loggedIn.as(Role.EDITOR)))
        .andExpect(status().isOk())
        .andExpect(has("input[name='kind'][value='PRACTICES'][checked]"))
        .andExpect(has("a[href='/import/templates/PRACTICES']"))
        .andExpect(content().string(not(containsString("Towns first"))))
        .andExpect(content().string(not(containsString("value=\"TOWNS\""))));
    mvc.perform(get("/import").param("kind", "PRACTICES").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("input[name='kind'][value='PRACTICES'][checked]"))
        .andExpect(has("input[name='kind'][value='TOWNS']"))
        .andExpect(content().string(containsString("At most 2,000 lines.")));
  }

  @Test
  void handsOutAnEmptySheetWithTheWordsToUse() throws Exception {
    when(imports.headers(ImportKind.PRACTICES))
        .thenReturn(
            List.of(
                new ImportHeader("Title", true, false, List.of()),
                new ImportHeader("Season", false, false, List.of("winter", "summer"))));
    byte[] sheet =
        mvc.perform(get("/import/templates/PRACTICES").with(loggedIn.as(Role.EDITOR)))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", containsString("practices.xlsx")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new SheetReader(1_000_000, 10).read(sheet).rows())
        .as("what is filled in is read from the first sheet")
        .containsExactly(new SheetRow(1, List.of("Title", "Season")));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      Sheet words = book.getSheet("Words to use");
      assertThat(words.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Season");
      assertThat(words.getRow(2).getCell(0).getStringCellValue()).isEqualTo("summer");
    }
  }

  @Test
  void correctsALongTextInAFieldOfSeveralLines() throws Exception {
    ImportLine line =
        new ImportLine(2, "", ImportOutcome.WRONG, List.of(), List.of("a\nb", "spring"));
    when(imports.headers(ImportKind.PRACTICES))
        .thenReturn(
            List.of(
                new ImportHeader("Need", false, true, List.of()),
                new ImportHeader("Season", false, false, List.of("winter", "summer"))));
    WaitingImport practices =
        new WaitingImport(KEY, "p.csv", new ImportFile(ImportKind.PRACTICES, new byte[] {1}));
    when(imports.check(any(), any())).thenReturn(report(false, line));
    when(imports.waiting(any())).thenReturn(Optional.of(practices));
    mvc.perform(get("/import/report/lines/2").with(loggedIn.as(Role.EDITOR)))
        .andExpect(status().isOk())
        .andExpect(has("textarea[name='cells']", "a\nb"))
        .andExpect(has("input[name='cells'][aria-describedby='cell-1-hint'][value='spring']"))
        .andExpect(has("#cell-1-hint", "Words to use: winter, summer"));
  }

  private MockMultipartHttpServletRequestBuilder upload(String text) {
    return multipart("/import")
        .file(new MockMultipartFile("file", "towns.csv", "text/csv", text.getBytes()))
        .param("kind", "TOWNS")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf());
  }

  private MockHttpServletRequestBuilder confirm(String key) {
    return post("/import/report")
        .param("key", key)
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf());
  }

  private static ImportReport report(boolean done, ImportLine... lines) {
    return new ImportReport(ImportKind.TOWNS, List.of(), List.of(lines), done);
  }
}
